import { describe, expect, it } from 'vitest';
import { ProblemError } from '../../api/problem';
import { choice, deskForEach, receipt, refusal, wait } from './desk.test-env';

const desk = deskForEach();
const BARRED = ['outside-networks', 'safe-browser-required', 'safe-browser-not-as-set'];
const foreign = (status: number) => new ProblemError({ type: 'urn:benhoc:problem:unexpected', title: '', status });

describe('a machine from which nothing is taken', () => {
  it.each(BARRED)('is told why, and is not asked to sign in: %s', async (code) => {
    desk.server.save.mockRejectedValue(refusal(403, code, 'Không thi được từ máy này'));
    desk.open().answer('1.2', choice('q'));
    await wait(1_000);
    expect(desk.seen()).toMatchObject({
      link: 'barred',
      problem: { title: 'Không thi được từ máy này' },
      receipt: { kind: 'offline', link: 'barred', waiting: 1 },
    });
  });

  it('tries again by itself, ever less often, and goes on when it is let in', async () => {
    desk.server.save.mockRejectedValue(refusal(403, 'outside-networks'));
    desk.open().answer('1.2', choice('q'));
    await wait(60_000);
    const tries = desk.sent().length;
    expect(tries).toBeGreaterThan(3);
    expect(tries).toBeLessThan(10);
    desk.server.save.mockReset();
    desk.server.save.mockImplementation((_, batch) => Promise.resolve(receipt(batch)));
    await wait(15_000);
    expect(desk.seen()).toMatchObject({ link: 'up', problem: null, waiting: new Set(), receipt: { kind: 'saved' } });
  });
});

describe('a server that takes nothing at the moment', () => {
  it.each([refusal(429, 'saving-too-fast'), refusal(503, 'exam-busy'), refusal(500, 'unexpected-fault'), foreign(502), foreign(503)])(
    'is busy, and no network is gone: $status',
    async (failure) => {
      desk.server.save.mockRejectedValue(failure);
      desk.open().answer('1.2', choice('q'));
      await wait(1_000);
      expect(desk.seen()).toMatchObject({ link: 'busy', receipt: { kind: 'offline', link: 'busy' } });
    },
  );

  it.each([403, 404])('or that has not started yet is not believed: %d', async (status) => {
    desk.server.save.mockRejectedValue(foreign(status));
    desk.open().answer('1.2', choice('q'));
    await wait(1_000);
    expect(desk.seen().link).toBe('down');
  });
});

describe('somebody else who has signed in on this machine', () => {
  it.each([refusal(404, 'attempt-not-found', 'Không tìm thấy bài làm'), refusal(403, 'forbidden', 'Không có quyền')])(
    'has the candidate asked to sign in, with the reason, and is not waited for: $code',
    async (failure) => {
      desk.server.save.mockRejectedValueOnce(failure);
      desk.open().answer('1.2', choice('q'));
      await wait(100);
      expect(desk.seen()).toMatchObject({ link: 'signed-out', problem: { title: failure.problem.title } });
      await wait(3_000);
      expect(desk.seen()).toMatchObject({ link: 'up', problem: null, waiting: new Set() });
    },
  );
});
