import { describe, expect, it } from 'vitest';
import type { Change, Entry } from './entries';
import { Outbox } from './Outbox';

const change = (slot: string, text: string): Change => ({ slot, response: { kind: 'short', text }, clears: false, flagged: null, block: null });
const outbox = (leftovers: Entry[] = []) => new Outbox({ attemptId: 'a', clientId: 'here', nextSequence: 5, leftovers });
const leftover = (sequence: number, clientTime: string, clientId = 'before'): Entry => ({
  attemptId: 'a',
  clientId,
  sequence,
  clientTime,
  ...change('1.1', String(sequence)),
});
const texts = (batch: Entry[]) => batch.map(({ response }) => (response?.kind === 'short' ? response.text : null));

describe('the outbox', () => {
  it('numbers entries upwards', () => {
    const box = outbox();
    box.add(change('1.1', '1'), 't', 0);
    box.add(change('1.2', '2'), 't', 0);
    expect(box.take(0).map((entry) => entry.sequence)).toEqual([5, 6]);
    expect(box.lastSequence).toBe(6);
  });

  it('lets a change take the place of an unsent one to the same slot', () => {
    const box = outbox();
    box.add(change('1.1', '1'), 't', 0, 400);
    box.add(change('1.1', '12'), 't', 100, 400);
    expect(box.dueIn(100)).toBe(400);
    expect(texts(box.take(500))).toEqual(['12']);
  });

  it('joins a mark with an unsent answer, and the other way round', () => {
    const mark: Change = { slot: '1.1', response: null, clears: false, flagged: true, block: null };
    const box = outbox();
    box.add(change('1.1', '1'), 't', 0);
    box.add(mark, 't', 0);
    box.add({ ...mark, flagged: null, clears: true }, 't', 0);
    expect(box.take(0)).toMatchObject([{ response: null, clears: true, flagged: true }]);
  });

  it('never changes what may have reached the server', () => {
    const box = outbox();
    box.add(change('1.1', '1'), 't', 0);
    box.take(0);
    box.add(change('1.1', '12'), 't', 10);
    const again = box.take(10);
    expect(again.map((entry) => entry.sequence)).toEqual([5, 6]);
    expect(texts(again)).toEqual(['1', '12']);
  });

  it('does not wait for ever for a pause in the typing', () => {
    const box = outbox();
    for (let now = 0; now <= 6_000; now += 300) box.add(change('1.1', String(now)), 't', now, 400);
    expect(box.take(5_001)).toHaveLength(1);
  });

  it('keeps what stood there some seconds ago, for a pause may turn out to have begun since', () => {
    const box = outbox();
    box.add(change('1.1', '1'), 'before', 0, 400);
    box.add(change('1.1', '12'), 'soon after', 4_900, 400);
    box.add(change('1.1', '123'), 'in the pause', 5_000, 400);
    box.add(change('1.1', '1234'), 'still in it', 5_100, 400);
    const batch = box.take(6_000);
    expect(texts(batch)).toEqual(['12', '1234']);
    expect(batch.map(({ sequence, clientTime }) => [sequence, clientTime])).toEqual([
      [5, 'soon after'],
      [6, 'still in it'],
    ]);
  });

  it('gathers an essay for longer', () => {
    const essay = (text: string): Change => ({ ...change('4.1', ''), response: { kind: 'essay', text } });
    const box = outbox();
    for (let now = 0; now < 30_000; now += 1_000) box.add(essay(String(now)), 't', now, 1_200);
    expect(box.size).toBe(2);
  });

  it('sends what an earlier page left first, in the name of that page', () => {
    const box = outbox([leftover(4, '10:01'), leftover(3, '10:00')]);
    box.add(change('1.2', '9'), '10:02', 0);
    expect(box.take(0).map((entry) => [entry.clientId, entry.sequence])).toEqual([
      ['before', 3],
      ['before', 4],
    ]);
  });

  it('forgets what has a receipt and nothing else', () => {
    const box = outbox();
    box.add(change('1.1', '1'), 't', 0);
    const batch = box.take(0);
    box.add(change('1.2', '2'), 't', 0);
    box.acknowledge(batch);
    expect([...box.waiting()]).toEqual(['1.2']);
  });

  it('finds the one entry the server refuses and sets only that aside', () => {
    const box = outbox();
    for (const slot of ['1.1', '1.2', '1.3']) box.add(change(slot, '1'), 't', 0);
    box.refuse(box.take(0));
    const first = box.take(0);
    expect(first).toHaveLength(1);
    box.acknowledge(first);
    box.refuse(box.take(0));
    box.acknowledge(box.take(0));
    expect(box.size).toBe(0);
    expect([...box.refused]).toEqual(['1.2']);
  });

  it('gives a refused slot another chance when it is answered again', () => {
    const box = outbox();
    box.add(change('1.1', '1'), 't', 0);
    box.refuse(box.take(0));
    box.add(change('1.1', '2'), 't', 0);
    expect(box.refused.size).toBe(0);
  });

  it('counts the choice of a block among what waits', () => {
    const box = outbox();
    box.add({ slot: null, response: null, clears: false, flagged: null, block: 'ICT' }, 't', 0);
    expect([...box.waiting()]).toEqual(['block']);
  });

  it('has nothing due when empty', () => {
    expect(outbox().dueIn(0)).toBeNull();
  });
});
