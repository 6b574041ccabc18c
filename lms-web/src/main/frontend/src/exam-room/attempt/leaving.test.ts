import { describe, expect, it } from 'vitest';
import { choice, deskForEach, iso, refusal, START, unreachable, wait } from './desk.test-env';

const desk = deskForEach();

describe('a candidate who goes on at another computer', () => {
  const moved = { state: 'writing', deadline: iso(START + 3_600_000), elsewhere: true, handedIn: null, pausedUntil: null } as const;

  it('has what was typed here sent once more, and then nothing', async () => {
    desk.open().answer('3.1', { kind: 'short', text: '7' });
    desk.session.hear(moved);
    expect(desk.seen()).toMatchObject({ link: 'elsewhere', elsewhere: 'moved' });
    await wait(100);
    expect(desk.sent().flatMap(({ entries }) => entries.map(({ slot }) => slot))).toEqual(['3.1']);
    expect(desk.seen()).toMatchObject({ link: 'elsewhere', waiting: new Set() });
    await wait(300_000);
    expect(desk.server.save).toHaveBeenCalledTimes(1);
    expect(desk.server.attempt).not.toHaveBeenCalled();
  });

  it('is not watched here any more', async () => {
    desk.open();
    desk.session.hear(moved);
    desk.session.notice('left', 0);
    await wait(60_000);
    expect(desk.sent()).toEqual([]);
    expect(await desk.log.entries('a')).toEqual([]);
  });

  it('keeps what is not taken any more, and does not ask again', async () => {
    desk.server.save.mockRejectedValue(refusal(409, 'bound-elsewhere'));
    desk.open().answer('1.2', choice('q'));
    desk.session.hear(moved);
    await wait(300_000);
    expect(desk.server.save).toHaveBeenCalledTimes(1);
    expect(desk.seen()).toMatchObject({ link: 'elsewhere', elsewhere: 'moved', waiting: new Set(['1.2']) });
    expect(desk.session.unsent()).toHaveLength(1);
  });

  it('is not called back by a network that fails', async () => {
    desk.server.save.mockRejectedValue(unreachable());
    desk.open().answer('1.2', choice('q'));
    await wait(100);
    desk.session.hear(moved);
    await wait(300_000);
    expect(desk.seen().link).toBe('elsewhere');
    expect(desk.server.save).toHaveBeenCalledTimes(2);
  });
});
