import { describe, expect, it, vi } from 'vitest';
import type { AttemptState } from '../api/types';
import { Asking } from './Asking';
import { choice, deskForEach, HOUR, iso, receipt, refusal, START, unreachable, wait, writing } from './desk.test-env';

const desk = deskForEach();

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
    await wait(15_000);
    expect(desk.seen()).toMatchObject({ phase: 'ended', lost: 0, state: { handedInBy: 'clock' } });
  });

  it('asks nobody before the clock may have handed in, and then once where it has', async () => {
    desk.open();
    await wait(HOUR - 1);
    desk.server.attempt.mockClear();
    await wait(7_000);
    expect(desk.server.attempt).not.toHaveBeenCalled();
    desk.server.attempt.mockResolvedValue(closed('clock'));
    await wait(53_000);
    expect(desk.server.attempt).toHaveBeenCalledTimes(1);
    expect(desk.seen().phase).toBe('ended');
  });

  it('asks three times in the first minute, and ever less often, where the clock is late', async () => {
    desk.open();
    await wait(HOUR - 1);
    desk.server.attempt.mockClear();
    await wait(60_000);
    expect(desk.server.attempt).toHaveBeenCalledTimes(3);
    await wait(120_000);
    expect(desk.server.attempt.mock.calls.length).toBeLessThanOrEqual(7);
    expect(desk.seen().phase).toBe('time-up');
  });

  const byTheClock = { handedInAt: iso(START + HOUR), by: 'clock', receiptCode: 'P3RD', answered: 5, total: 22 } as const;
  const toldClosed = { state: 'handed_in', deadline: iso(START + HOUR), elsewhere: false, pausedUntil: null, handedIn: byTheClock } as const;

  it('told by its line that the clock has handed in it shows the receipt and asks nobody', async () => {
    desk.open();
    await wait(HOUR + 6_000);
    desk.server.attempt.mockClear();
    desk.session.hear(toldClosed);
    expect(desk.seen()).toMatchObject({ phase: 'ended', lost: 0, state: { handedInBy: 'clock', receiptCode: 'P3RD', answered: 5, state: 'handed_in' } });
    await wait(60_000);
    expect(desk.server.attempt).not.toHaveBeenCalled();
  });

  it('told so while something written in time is still here, it sends that before it ends', async () => {
    desk.server.save.mockRejectedValue(unreachable());
    desk.open().answer('1.2', choice('q'));
    await wait(1_000);
    desk.server.save.mockImplementation((_, batch) => Promise.resolve(receipt(batch)));
    desk.server.attempt.mockResolvedValue(closed('clock'));
    desk.session.hear(toldClosed);
    expect(desk.seen()).toMatchObject({ phase: 'closed', waiting: new Set(['1.2']) });
    await wait(5_000);
    expect(
      desk
        .sent()
        .at(-1)
        ?.entries.map(({ slot }) => slot),
    ).toEqual(['1.2']);
    expect(desk.seen()).toMatchObject({ phase: 'ended', lost: 0, state: { handedInBy: 'clock' } });
  });

  it('told so just after something came late, it asks what became of that before it ends', async () => {
    desk.server.save.mockRejectedValue(unreachable());
    desk.open().answer('1.2', choice('q'));
    await wait(HOUR + 6_000);
    desk.server.attempt.mockResolvedValue({ ...closed('clock'), held: 1 });
    desk.server.save.mockImplementation((_, batch) => {
      const taken = Promise.resolve(receipt(batch));
      void taken.then(() => setTimeout(() => desk.session.hear(toldClosed)));
      return taken;
    });
    await wait(20_000);
    expect(desk.seen()).toMatchObject({ phase: 'ended', lost: 0, state: { held: 1, handedInBy: 'clock' } });
  });

  it('spreads a thousand pages with one deadline over the seconds after it', () => {
    const first = Array.from({ length: 1_000 }, (_, page) => {
      const asking = new Asking(0, () => page / 1_000, true);
      asking.timeUp(0);
      return asking.dueIn(0);
    });
    const busiest = Math.max(...Array.from({ length: 60 }, (_, second) => first.filter((at) => Math.floor(at / 1_000) === second).length));
    expect(Math.min(...first)).toBeGreaterThanOrEqual(7_000);
    expect(busiest).toBeLessThanOrEqual(125);
  });

  it('does not wait for a pause in the typing in the last seconds', async () => {
    desk.open();
    await wait(HOUR - 2_300);
    desk.session.answer('4.1', { kind: 'essay', text: 'bến nước' });
    await wait(400);
    expect(desk.sent()).toHaveLength(1);
  });

  it('collected by the invigilator is told, with what did not arrive and was refused late; it is not thrown away', async () => {
    desk.server.save.mockRejectedValue(refusal(409, 'attempt-closed'));
    desk.server.attempt.mockResolvedValue(closed('invigilator'));
    desk.open().answer('1.2', choice('q'));
    await wait(3_000);
    expect(desk.seen()).toMatchObject({ phase: 'ended', lost: 1, state: { handedInBy: 'invigilator' } });
    expect(desk.server.save).toHaveBeenCalledTimes(2);
    expect(desk.seen().problem?.type).toContain('attempt-closed');
    expect(await desk.log.entries('a')).toHaveLength(1);
    expect(desk.session.unsent().map((entry) => entry.slot)).toEqual(['1.2']);
  });

  it('tells as well of what the server could not take, and throws none of it away', async () => {
    desk.server.save.mockRejectedValueOnce(refusal(422, 'response-not-valid'));
    desk.open().answer('1.2', choice('z'));
    await wait(100);
    desk.session.handIn();
    await wait(100);
    expect(desk.seen()).toMatchObject({ phase: 'ended', lost: 1 });
    expect(await desk.log.entries('a')).toHaveLength(1);
    expect(desk.session.unsent().map((entry) => entry.slot)).toEqual(['1.2']);
  });

  it('while cut off locks the paper, keeps what was written and offers it on return with the time it was written at', async () => {
    desk.server.save.mockRejectedValue(unreachable());
    desk.server.attempt.mockRejectedValue(unreachable());
    desk.open();
    await wait(HOUR - 60_000);
    desk.session.answer('1.2', choice('q'));
    await wait(61_000);
    expect(desk.seen().phase).toBe('time-up');
    desk.session.answer('1.3', choice('q'));
    await wait(HOUR);
    expect(await desk.log.entries('a')).toHaveLength(1);
    desk.server.save.mockClear();
    desk.server.save.mockRejectedValueOnce(refusal(409, 'attempt-closed')).mockImplementation((_, batch) => Promise.resolve(receipt(batch)));
    desk.server.attempt.mockResolvedValue(closed('clock'));
    await wait(20_000);
    expect(desk.seen()).toMatchObject({ phase: 'ended', lost: 0 });
    expect(desk.sent().at(-1)?.entries).toMatchObject([{ slot: '1.2', clientTime: iso(START + HOUR - 60_000) }]);
    expect(await desk.log.entries('a')).toEqual([]);
  });

  /** The clock ticks on the hour and a quarter of a second later; the end lies between them. */
  const END = HOUR + 130;
  const cutOff = async () => {
    desk.server.save.mockRejectedValue(unreachable());
    desk.server.attempt.mockRejectedValue(unreachable());
    desk.open({ state: { ...writing, deadline: iso(START + END) } });
    await wait(END - 1);
  };

  it('locks the paper at the deadline itself, not at the next tick of the clock', async () => {
    await cutOff();
    expect(desk.seen().phase).toBe('writing');
    await wait(2);
    expect(desk.seen().phase).toBe('time-up');
  });

  it('neither takes in nor dates anything after the deadline, and keeps what stood there before', async () => {
    await cutOff();
    desk.session.answer('4.1', { kind: 'essay', text: 'bến nướ' });
    vi.setSystemTime(START + END + 40); // a busy page: its timers are late
    desk.session.answer('4.1', { kind: 'essay', text: 'bến nước' });
    expect(await desk.log.entries('a')).toMatchObject([{ response: { text: 'bến nướ' }, clientTime: iso(START + END - 1) }]);
    expect(desk.seen().work.sheets['4.1']?.response).toEqual({ kind: 'essay', text: 'bến nướ' });
  });

  const leftover = {
    attemptId: 'a',
    clientId: 'before',
    sequence: 9,
    slot: '1.2',
    response: choice('z'),
    clears: false,
    flagged: null,
    block: null,
    clientTime: iso(START),
  };

  it('found closed on return is offered what this machine still holds', async () => {
    desk.open({ state: closed('clock'), leftovers: [leftover] });
    expect(desk.seen().phase).toBe('closed');
    desk.session.answer('1.3', choice('q'));
    await wait(100);
    expect(desk.sent()).toMatchObject([{ clientId: 'before', entries: [{ sequence: 9 }] }]);
    expect(desk.seen()).toMatchObject({ phase: 'ended', lost: 0 });
  });

  it('found closed with nothing left here is over, and asks nobody', async () => {
    desk.open({ state: closed('candidate') });
    await wait(100_000);
    expect(desk.seen()).toMatchObject({ phase: 'ended', lost: 0 });
    expect(desk.server.attempt).not.toHaveBeenCalled();
  });

  it('asks, once what came late is taken, whether it waits for a decision', async () => {
    desk.server.attempt.mockResolvedValue({ ...closed('clock'), held: 1 });
    desk.open({ state: closed('clock'), leftovers: [leftover] });
    await wait(1_000);
    expect(desk.seen()).toMatchObject({ phase: 'ended', lost: 0, state: { held: 1 } });
  });

  it('asks what of it does not count, and keeps none of it here', async () => {
    const leftOut = [{ slot: '1.2', writtenAt: iso(START), reason: 'in-pause' as const }];
    desk.server.save.mockImplementation((_, batch) => Promise.resolve({ ...receipt(batch), leftOut }));
    desk.server.attempt.mockResolvedValue({ ...closed('clock'), held: 1, leftOut });
    desk.open({ state: closed('clock'), leftovers: [leftover, { ...leftover, sequence: 10, slot: '1.3' }] });
    await wait(1_000);
    expect(desk.sent()).toHaveLength(1);
    expect(desk.seen()).toMatchObject({ phase: 'ended', lost: 0, state: { held: 1, leftOut } });
    expect(await desk.log.entries('a')).toEqual([]);
  });

  it('a page that only noticed something has nothing to bring in late', async () => {
    desk.server.save.mockRejectedValue(refusal(409, 'attempt-closed'));
    desk.server.attempt.mockResolvedValue(closed('clock'));
    desk.open().notice('left', 1_000);
    await wait(20_000);
    expect(desk.seen()).toMatchObject({ phase: 'ended', lost: 0 });
  });

  it('goes back to writing when time is granted', async () => {
    desk.open();
    await wait(HOUR + 300);
    expect(desk.seen().phase).toBe('time-up');
    desk.server.attempt.mockResolvedValue({ ...writing, deadline: iso(START + 70 * 60_000), serverNow: iso(Date.now()) });
    await wait(15_000);
    expect(desk.seen().phase).toBe('writing');
  });
});
