import { describe, expect, it } from 'vitest';
import { ProblemError } from '../../api/problem';
import type { AttemptState, SaveReceipt } from '../api/types';
import { choice, deskForEach, iso, receipt, refusal, START, unreachable, wait, writing } from './desk.test-env';

const desk = deskForEach();

describe('saving', () => {
  it('sends a choice at once and says saved only after the receipt', async () => {
    let confirm: (receipt: SaveReceipt) => void = () => undefined;
    desk.server.save.mockImplementation(() => new Promise((resolve) => (confirm = resolve)));
    desk.open().answer('1.2', choice('q'));
    expect(desk.seen().receipt).toEqual({ kind: 'saving' });
    await wait(0);
    expect(desk.sent()[0]).toMatchObject({ clientId: 'here', entries: [{ sequence: 4, slot: '1.2', response: choice('q'), clears: false, flagged: null }] });
    expect(desk.seen().receipt).toEqual({ kind: 'saving' });
    confirm({ ...receipt({ clientId: 'here', entries: desk.sent()[0]?.entries ?? [] }), savedAt: iso(START + 77) });
    await wait(0);
    expect(desk.seen().receipt).toEqual({ kind: 'saved', at: START + 77 });
    expect(await desk.log.entries('a')).toEqual([]);
  });

  it('gathers typing until it pauses', async () => {
    desk.open();
    for (const text of ['3', '37', '37,', '37,5']) {
      desk.session.answer('3.1', { kind: 'short', text });
      await wait(200);
    }
    expect(desk.sent()).toEqual([]);
    await wait(400);
    expect(desk.sent().map((batch) => batch.entries.map((entry) => entry.response))).toEqual([[{ kind: 'short', text: '37,5' }]]);
  });

  it('has one request on the way at a time and sends the rest together', async () => {
    const confirms: (() => void)[] = [];
    desk.server.save.mockImplementation((_, batch) => new Promise((resolve) => confirms.push(() => resolve(receipt(batch)))));
    desk.open().answer('1.2', choice('q'));
    await wait(0);
    desk.session.answer('1.3', choice('r'));
    desk.session.answer('1.4', choice('s'));
    await wait(5_000);
    expect(desk.server.save).toHaveBeenCalledTimes(1);
    confirms[0]?.();
    await wait(0);
    expect(desk.sent()[1]?.entries.map((entry) => entry.slot)).toEqual(['1.3', '1.4']);
  });

  it('keeps each answer on this machine until it has a receipt', async () => {
    desk.server.save.mockRejectedValue(unreachable());
    desk.open().answer('1.2', choice('q'));
    await wait(100);
    expect((await desk.log.entries('a')).map((entry) => entry.slot)).toEqual(['1.2']);
  });

  it('sends the same entry again, under the same number, until the server has it', async () => {
    desk.server.save.mockRejectedValueOnce(unreachable()).mockRejectedValueOnce(refusal(503));
    desk.open().answer('1.2', choice('q'));
    await wait(0);
    expect(desk.seen().receipt).toMatchObject({ kind: 'offline', waiting: 1 });
    await wait(5_000);
    expect(desk.sent().map((batch) => batch.entries.map((entry) => entry.sequence))).toEqual([[4], [4], [4]]);
    expect(desk.seen().receipt).toMatchObject({ kind: 'saved' });
  });

  it.each([undefined, {}, { accepted: [3] }])('an answer that names no receipt for it is none: %j', async (answer) => {
    desk.server.save.mockResolvedValueOnce(answer as SaveReceipt);
    desk.open().answer('1.2', choice('q'));
    await wait(0);
    expect(desk.seen().receipt).toMatchObject({ kind: 'offline', waiting: 1 });
    expect((await desk.log.entries('a')).map((entry) => entry.slot)).toEqual(['1.2']);
    await wait(5_000);
    expect(desk.sent().map((batch) => batch.entries.map((entry) => entry.sequence))).toEqual([[4], [4]]);
    expect(desk.seen().receipt).toMatchObject({ kind: 'saved' });
  });

  it('waits as long as a busy server asks', async () => {
    desk.server.save.mockRejectedValueOnce(new ProblemError({ type: 'x', title: '', status: 429 }, 20));
    desk.open().answer('1.2', choice('q'));
    await wait(19_000);
    expect(desk.server.save).toHaveBeenCalledTimes(1);
    await wait(2_000);
    expect(desk.server.save).toHaveBeenCalledTimes(2);
  });

  it('told to slow down it loses nothing: all of it goes out once it may', async () => {
    desk.server.save.mockRejectedValueOnce(new ProblemError({ type: 'urn:benhoc:problem:saving-too-fast', title: '', status: 429 }, 3));
    desk.open();
    for (const slot of ['1.2', '1.3', '1.4']) desk.session.answer(slot, choice('q'));
    await wait(2_900);
    expect(desk.seen()).toMatchObject({ phase: 'writing', link: 'busy', receipt: { kind: 'offline', waiting: 3 } });
    expect(desk.seen().refused.size).toBe(0);
    await wait(1_000);
    expect(desk.sent().flatMap(({ entries }, call) => (call === 0 ? [] : entries.map(({ slot }) => slot)))).toEqual(['1.2', '1.3', '1.4']);
    expect(desk.seen()).toMatchObject({ refused: new Set(), receipt: { kind: 'saved' } });
  });

  it('an answer for which the log has no more room is told as not saved, and can be brought as a file', async () => {
    desk.server.save.mockRejectedValue(refusal(422, 'attempt-log-full'));
    desk.open().answer('1.2', choice('q'));
    await wait(100);
    expect(desk.seen().receipt).toEqual({ kind: 'refused', count: 1 });
    expect(desk.session.unsent().map(({ slot }) => slot)).toEqual(['1.2']);
  });

  it('tries again soon when the network is said to be back', async () => {
    desk.server.save.mockRejectedValue(unreachable());
    desk.open().answer('1.2', choice('q'));
    await wait(60_000);
    const before = desk.server.save.mock.calls.length;
    desk.session.flush();
    await wait(800);
    expect(desk.server.save.mock.calls.length).toBe(before + 1);
  });

  it('names the one answer the server does not take and saves the others', async () => {
    desk.server.save.mockImplementation((_, batch) =>
      batch.entries.some((entry) => entry.slot === '1.3') ? Promise.reject(refusal(422, 'response-not-valid')) : Promise.resolve(receipt(batch)),
    );
    desk.open();
    for (const slot of ['1.2', '1.3', '1.4']) desk.session.answer(slot, choice('q'));
    await wait(100);
    expect([...desk.seen().refused]).toEqual(['1.3']);
    expect(desk.seen().receipt).toEqual({ kind: 'refused', count: 1 });
    expect(
      desk
        .sent()
        .at(-1)
        ?.entries.map((entry) => entry.slot),
    ).toEqual(['1.4']);
  });

  it('sends half-typed answers without any delay when the page goes away, and only once', async () => {
    desk.open();
    await wait(1_000);
    desk.session.answer('3.1', { kind: 'short', text: '7' });
    desk.session.flush();
    expect(desk.sent()).toHaveLength(1);
    await wait(2_000);
    expect(desk.sent()).toHaveLength(1);
  });

  it('notices a lost network while nobody answers', async () => {
    desk.server.attempt.mockRejectedValue(unreachable());
    desk.open();
    await wait(80_000);
    expect(desk.seen().receipt).toMatchObject({ kind: 'offline', waiting: 0 });
  });
});

describe('two pages of one candidate', () => {
  const elsewhere = (responses: AttemptState['responses'], flags: string[] = []) =>
    desk.server.attempt.mockImplementation(() => Promise.resolve({ ...writing, responses, flags, serverNow: iso(Date.now()) }));
  const look = async () => {
    desk.session.wake();
    await wait(100);
  };

  it('a page that only marks an item says nothing of its answer', async () => {
    desk.open({ state: { ...writing, responses: {} } }).flag('1.1', true);
    await wait(100);
    expect(desk.sent()[0]?.entries[0]).toMatchObject({ slot: '1.1', response: null, clears: false, flagged: true });
  });

  it('an answer taken back is sent as such', async () => {
    desk.open().answer('1.1', null);
    await wait(100);
    expect(desk.sent()[0]?.entries[0]).toMatchObject({ slot: '1.1', response: null, clears: true, flagged: null });
  });

  it('a mark set before the answer left goes with it', async () => {
    desk.open().answer('3.1', { kind: 'short', text: '7' });
    desk.session.flag('3.1', true);
    await wait(2_000);
    expect(desk.sent().flatMap((batch) => batch.entries)).toMatchObject([{ response: { kind: 'short', text: '7' }, clears: false, flagged: true }]);
  });

  it('a page that looks again shows what was written on the other', async () => {
    desk.open();
    elsewhere({ '1.1': choice('q'), '1.2': choice('r') }, ['1.2']);
    await look();
    expect(desk.seen().work.sheets).toEqual({ '1.1': { response: choice('q'), flagged: false }, '1.2': { response: choice('r'), flagged: true } });
  });

  it('an answer taken back on the other page goes from this one', async () => {
    desk.open();
    elsewhere({});
    await look();
    expect(desk.seen().work.sheets['1.1']?.response).toBeNull();
  });

  it('what was written here while the server answered stays', async () => {
    desk.open();
    let tell: (state: AttemptState) => void = () => undefined;
    desk.server.attempt.mockImplementation(() => new Promise((resolve) => (tell = resolve)));
    await look();
    desk.session.answer('1.1', choice('s'));
    tell({ ...writing, responses: { '1.1': choice('q') }, flags: ['1.1'] });
    await wait(100);
    expect(desk.seen().work.sheets['1.1']).toEqual({ response: choice('s'), flagged: true });
    expect(desk.sent().at(-1)?.entries[0]).toMatchObject({ slot: '1.1', response: choice('s') });
  });

  it('a number half typed is not corrected under the hand that types it', async () => {
    desk.open().answer('3.1', { kind: 'short', text: '1,' });
    await wait(1_000);
    elsewhere({ '1.1': choice('p'), '3.1': { kind: 'short', text: '1' } });
    await look();
    expect(desk.seen().work.sheets['3.1']?.response).toEqual({ kind: 'short', text: '1,' });
  });

  it('an answer the server did not take stays in sight, marked or not', async () => {
    desk.server.save.mockRejectedValueOnce(refusal(422, 'response-not-valid'));
    desk.open().answer('1.2', choice('z'));
    await wait(100);
    desk.session.flag('1.2', true);
    await wait(100);
    await look();
    expect(desk.seen().work.sheets['1.2']?.response).toEqual(choice('z'));
    expect([...desk.seen().refused]).toEqual(['1.2']);
  });
});

describe('a page opened again', () => {
  const leftover = {
    attemptId: 'a',
    clientId: 'before',
    sequence: 9,
    slot: '1.2',
    response: choice('z'),
    clears: false,
    flagged: true,
    block: null,
    clientTime: iso(START - 1_000),
  };

  it('shows and sends what the page before could not, and goes on counting', async () => {
    desk.open({ leftovers: [leftover] });
    expect(desk.seen().work.sheets['1.2']).toEqual({ response: choice('z'), flagged: true });
    desk.session.answer('1.3', choice('q'));
    await wait(100);
    expect(desk.sent().map(({ clientId, entries }) => [clientId, entries.map((entry) => entry.sequence)])).toEqual([
      ['before', [9]],
      ['here', [10]],
    ]);
  });

  it('carries out a hand-in that was decided before', async () => {
    desk.open({ leftovers: [leftover], handingIn: true });
    await wait(100);
    expect(desk.server.handIn).toHaveBeenCalledWith('a', 'here', 9);
    expect(desk.seen().phase).toBe('ended');
  });
});

describe('a session that is gone', () => {
  it.each([403, 404, 405])('goes on trying while a starting server says %i to everything', async (status) => {
    desk.server.save.mockRejectedValueOnce(new ProblemError({ type: 'urn:benhoc:problem:unexpected', title: '', status }));
    desk.open().answer('1.2', choice('q'));
    await wait(0);
    expect(desk.seen().receipt).toMatchObject({ kind: 'offline', waiting: 1 });
    await wait(2_000);
    expect(desk.seen().receipt.kind).toBe('saved');
  });

  it('is asked for again when somebody else has signed in on this machine', async () => {
    desk.server.save.mockRejectedValue(refusal(404, 'attempt-not-found'));
    desk.open().answer('1.2', choice('q'));
    await wait(1_000);
    expect(desk.seen().receipt).toEqual({ kind: 'signed-out', waiting: 1 });
  });

  it('stops, says so, loses nothing, and goes on after signing in', async () => {
    desk.server.save.mockRejectedValueOnce(refusal(401, 'not-signed-in'));
    desk.open().answer('1.2', choice('q'));
    await wait(60_000);
    expect(desk.server.save).toHaveBeenCalledTimes(1);
    expect(desk.seen().receipt).toEqual({ kind: 'signed-out', waiting: 1 });
    desk.session.answer('1.3', choice('r'));
    desk.session.signedIn();
    await wait(100);
    expect(desk.seen().receipt).toMatchObject({ kind: 'saved' });
    expect(
      desk
        .sent()
        .at(-1)
        ?.entries.map((entry) => entry.slot),
    ).toEqual(['1.2', '1.3']);
  });
});
