import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AttemptState } from '../api/types';
import { choice, Desk, HOUR, iso, receipt, refusal, START, unreachable, wait, writing } from './desk.test-env';

let desk: Desk;

beforeEach(() => {
  vi.useFakeTimers({ now: START });
  desk = new Desk();
});

afterEach(() => {
  desk.close();
  vi.useRealTimers();
});

describe('handing in', () => {
  it('comes after every answer is saved', async () => {
    desk.open().answer('3.1', { kind: 'short', text: '7' });
    desk.session.handIn();
    await wait(100);
    expect(desk.server.save.mock.invocationCallOrder[0]).toBeLessThan(desk.server.handIn.mock.invocationCallOrder[0] ?? 0);
    expect(desk.seen()).toMatchObject({ phase: 'ended', lost: 0, state: { receiptCode: 'K7M2', handedInBy: 'candidate' } });
  });

  it('waits for the network, and is remembered meanwhile', async () => {
    desk.server.save.mockRejectedValue(unreachable());
    desk.open().answer('1.2', choice('q'));
    desk.session.handIn();
    await wait(10_000);
    expect(desk.server.handIn).not.toHaveBeenCalled();
    expect(await desk.log.handingIn('a')).toBe(true);
    desk.server.save.mockImplementation((_, batch) => Promise.resolve(receipt(batch)));
    await wait(30_000);
    expect(desk.seen().phase).toBe('ended');
    expect(await desk.log.handingIn('a')).toBe(false);
  });

  it('can be taken back while the network is gone', async () => {
    desk.server.save.mockRejectedValue(unreachable());
    desk.open().answer('1.2', choice('q'));
    desk.session.handIn();
    await wait(1_000);
    desk.session.keepWriting();
    expect(desk.seen().phase).toBe('writing');
    expect(await desk.log.handingIn('a')).toBe(false);
  });

  it('leaves no way to change an answer', async () => {
    desk.open().handIn();
    desk.session.answer('1.2', choice('q'));
    await wait(100);
    expect(desk.server.save).not.toHaveBeenCalled();
  });
});

describe('the end', () => {
  const closed = (by: AttemptState['handedInBy']): AttemptState => ({
    ...writing,
    state: 'handed_in',
    handedInBy: by,
    receiptCode: 'P3RD',
    handedInAt: iso(START),
  });

  it('at the deadline sends what is half typed and asks until the server has handed in', async () => {
    desk.open();
    await wait(HOUR - 100);
    desk.session.answer('3.1', { kind: 'short', text: '7' });
    await wait(600);
    expect(desk.seen().phase).toBe('time-up');
    expect(desk.sent()).toHaveLength(1);
    desk.server.attempt.mockResolvedValue(closed('clock'));
    await wait(5_000);
    expect(desk.seen()).toMatchObject({ phase: 'ended', lost: 0, state: { handedInBy: 'clock' } });
  });

  it('does not wait for a pause in the typing in the last seconds', async () => {
    desk.open();
    await wait(HOUR - 2_300);
    desk.session.answer('4.1', { kind: 'essay', text: 'bến nước' });
    await wait(400);
    expect(desk.sent()).toHaveLength(1);
  });

  it('collected by the invigilator is told, with what did not arrive', async () => {
    desk.server.save.mockRejectedValue(refusal(409, 'attempt-closed'));
    desk.server.attempt.mockResolvedValue(closed('invigilator'));
    desk.open().answer('1.2', choice('q'));
    await wait(3_000);
    expect(desk.seen()).toMatchObject({ phase: 'ended', lost: 1, state: { handedInBy: 'invigilator' } });
    expect(await desk.log.entries('a')).toEqual([]);
  });

  it('goes back to writing when time is granted', async () => {
    desk.open();
    await wait(HOUR + 300);
    expect(desk.seen().phase).toBe('time-up');
    desk.server.attempt.mockResolvedValue({ ...writing, deadline: iso(START + 70 * 60_000), serverNow: iso(Date.now()) });
    await wait(5_000);
    expect(desk.seen().phase).toBe('writing');
  });
});
