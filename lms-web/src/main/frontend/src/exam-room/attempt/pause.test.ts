import { describe, expect, it } from 'vitest';
import { choice, deskForEach, HOUR, iso, refusal, START, wait, writing } from './desk.test-env';

const FIVE = 5 * 60_000;
const desk = deskForEach();

const paused = { state: 'paused', deadline: iso(START + HOUR + FIVE), elsewhere: false, handedIn: null } as const;

describe('a pause', () => {
  it('with an end is over by its time, with nobody telling or being asked', async () => {
    desk.open();
    desk.session.hear({ ...paused, pausedUntil: iso(START + FIVE) });
    desk.server.attempt.mockResolvedValue({ ...writing, deadline: paused.deadline, paused: true, pausedUntil: iso(START + FIVE) });
    desk.session.answer('1.2', choice('q'));
    await wait(30_000);
    expect(desk.sent()).toHaveLength(0);
    await wait(FIVE - 31_000);
    expect(desk.seen().state).toMatchObject({ paused: true });
    desk.server.attempt.mockClear();
    await wait(2_000);
    expect(desk.seen()).toMatchObject({ phase: 'writing', state: { paused: false, deadline: iso(START + HOUR + FIVE) } });
    desk.session.answer('1.2', choice('q'));
    await wait(100);
    expect(desk.sent().flatMap(({ entries }) => entries.map(({ slot }) => slot))).toEqual(['1.2']);
    expect(desk.server.attempt).not.toHaveBeenCalled();
  });

  it('without an end lasts until somebody ends it', async () => {
    desk.open();
    desk.session.hear({ ...paused, pausedUntil: null });
    desk.server.attempt.mockResolvedValue({ ...writing, paused: true });
    await wait(HOUR);
    expect(desk.seen()).toMatchObject({ phase: 'writing', state: { paused: true } });
    desk.session.hear({ ...paused, state: 'writing', pausedUntil: null });
    expect(desk.seen().state.paused).toBe(false);
  });

  it('that the server made longer meanwhile goes on, and what was written too early stays and arrives', async () => {
    desk.open();
    desk.session.hear({ ...paused, pausedUntil: iso(START + FIVE) });
    desk.server.save.mockRejectedValueOnce(refusal(409, 'attempt-paused'));
    desk.server.attempt.mockResolvedValueOnce({ ...writing, paused: true, pausedUntil: iso(START + 2 * FIVE) });
    await wait(FIVE + 1_000);
    desk.server.attempt.mockResolvedValue({ ...writing, paused: true, pausedUntil: iso(START + 2 * FIVE) });
    desk.session.answer('1.2', choice('q'));
    await wait(10_000);
    expect(desk.seen().state.paused).toBe(true);
    expect(desk.seen().waiting).toEqual(new Set(['1.2']));
    await wait(FIVE);
    expect(desk.seen()).toMatchObject({ state: { paused: false }, waiting: new Set() });
    expect(desk.sent()).toHaveLength(2);
  });

  it('of which a page hears only when it is opened is over by its time too', async () => {
    desk.open({ state: { ...writing, paused: true, pausedUntil: iso(START + FIVE) } });
    desk.server.attempt.mockResolvedValue({ ...writing, paused: true, pausedUntil: iso(START + FIVE) });
    await wait(FIVE + 1_000);
    expect(desk.seen().state.paused).toBe(false);
  });
});
