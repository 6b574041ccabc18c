import { describe, expect, it, vi } from 'vitest';
import { choice, deskForEach, HOUR, iso, refusal, START, unreachable, wait } from './desk.test-env';

const desk = deskForEach();

describe('what the page notices', () => {
  it('goes with the next batch and is no answer that waits', async () => {
    desk.open().notice('offline', 7_250.4);
    await wait(5_000);
    expect(desk.sent()).toEqual([]);
    expect(desk.seen().waiting.size).toBe(0);
    desk.session.answer('1.2', choice('q'));
    await wait(0);
    expect(desk.sent()[0]?.entries).toMatchObject([
      { sequence: 4, slot: null, notice: { kind: 'offline', millis: 7_250 } },
      { sequence: 5, slot: '1.2' },
    ]);
  });

  it('goes by itself when nobody answers for a while', async () => {
    desk.open().notice('copied', 0);
    desk.session.notice('copied', 0);
    await wait(16_000);
    expect(desk.sent().map((batch) => batch.entries.map((each) => each.notice?.kind))).toEqual([['copied', 'copied']]);
  });
});

describe('who leaves the page', () => {
  it('is told of at once, in the same breath, and how long it was with the next batch', async () => {
    desk.open().notice('left', 0);
    expect(desk.sent().map((batch) => batch.entries.map((each) => each.notice))).toEqual([[{ kind: 'left', millis: 0 }]]);
    await wait(0);
    desk.session.notice('returned', 4_000);
    await wait(14_000);
    expect(desk.sent()).toHaveLength(1);
    await wait(2_000);
    expect(desk.sent()[1]?.entries).toMatchObject([{ notice: { kind: 'returned', millis: 4_000 } }]);
  });

  it('without a network leaves it on the machine, and it comes with the next answer', async () => {
    desk.server.save.mockRejectedValueOnce(unreachable());
    desk.open().notice('left', 0);
    await wait(0);
    expect(await desk.log.entries('a')).toMatchObject([{ notice: { kind: 'left' } }]);
    await wait(2_000);
    expect(desk.sent()[1]?.entries).toMatchObject([{ notice: { kind: 'left' } }]);
    expect(await desk.log.entries('a')).toEqual([]);
  });

  it('has saved nothing by it', async () => {
    desk.open();
    await wait(20_000);
    desk.session.notice('left', 0);
    await wait(1_000);
    expect(desk.sent()).toHaveLength(1);
    expect(desk.seen().receipt).toEqual({ kind: 'saved', at: START });
  });
});

describe('another device', () => {
  it('that took over is told at the next save, and everything unsent stays here', async () => {
    desk.server.save.mockRejectedValue(refusal(409, 'written-elsewhere'));
    desk.open().answer('1.2', choice('q'));
    await wait(60_000);
    expect(desk.seen()).toMatchObject({ link: 'elsewhere', receipt: { kind: 'elsewhere', waiting: 1 } });
    expect(desk.server.save).toHaveBeenCalledTimes(1);
    expect(await desk.log.entries('a')).toHaveLength(1);
    expect(desk.session.unsent()).toHaveLength(1);
    expect(desk.seen().elsewhere).toBe('device');
  });

  it('that the candidate is bound to is not one to take over from', async () => {
    desk.server.save.mockRejectedValue(refusal(409, 'bound-elsewhere'));
    desk.open().answer('1.2', choice('q'));
    await wait(1_000);
    expect(desk.seen()).toMatchObject({ link: 'elsewhere', elsewhere: 'bound' });
  });
});

describe('the clock of the machine', () => {
  it('may be set while the candidate writes: nothing ends earlier or later', async () => {
    desk.open();
    await wait(1_000);
    desk.stepWall(2 * HOUR);
    await wait(1_000);
    expect(desk.seen().phase).toBe('writing');
    desk.session.answer('1.2', choice('q'));
    await wait(0);
    expect(desk.sent()[0]?.entries[0]?.clientTime).toBe(iso(START + 2_000));
    desk.stepWall(-5 * HOUR);
    await wait(HOUR);
    expect(desk.seen().phase).not.toBe('writing');
  });
});

describe('a machine that keeps nothing', () => {
  it('is named as soon as it fails, not only at the next answer', async () => {
    desk.open();
    expect(desk.seen().hold).toBe('unkept');
    const looks = vi.fn();
    desk.session.subscribe(looks);
    desk.log.onChange();
    expect(looks).toHaveBeenCalled();
    await wait(0);
  });
});
