// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Admission } from '../api/types';
import { choice } from '../attempt/desk.test-env';
import type { Entry } from '../attempt/entries';
import { keysOf } from '../attempt/seal';
import { answerFile, canonical } from './answerFile';

/** What the server's own test reads and accepts, byte for byte. */
const FIXTURE = new URL('../../../../../../../lms-ejb/src/test/resources/exam/answers.bhbai', import.meta.url);
const ATTEMPT = '00000000-0000-0005-0000-000000000001';
const SECRET = '-dbBsIrBXF7qjSwHH2h4pwh4BiR_SIsLW1Qa42cHabU';
const admission = { id: '00000000-0000-0001-0000-000000000001', candidate: { sbd: '07104218' } } as Admission;
const entry = { attemptId: ATTEMPT, clientId: 'page', clears: false, flagged: null, block: null };
const entries: Entry[] = [
  { ...entry, sequence: 7, slot: '1.2', response: choice('q'), clientTime: '2026-11-21T01:30:00.000Z' },
  { ...entry, sequence: 9, slot: '4.1', response: { kind: 'essay', text: 'bến "nước"\n\u0001 😀' }, flagged: true, clientTime: '2026-11-21T01:31:00.000Z' },
];

it('a file of answers is written and signed as the server reads it', async () => {
  const keys = await keysOf({ by: 'new', secret: SECRET });
  const text = await answerFile(keys, ATTEMPT, admission, '0412', entries, '2026-11-21T01:40:00.000Z');
  expect(text).toBe(readFileSync(FIXTURE, 'utf8'));
});

it('answers of different pages stay apart', async () => {
  const keys = await keysOf({ by: 'new', secret: SECRET });
  const mixed = [...entries, ...entries.map((each) => ({ ...each, clientId: 'other' }))];
  const { content } = JSON.parse(await answerFile(keys, ATTEMPT, admission, '0412', mixed, 'x')) as { content: { batches: { clientId: string }[] } };
  expect(content.batches.map((batch) => batch.clientId)).toEqual(['page', 'other']);
});

it('more than the server takes in one batch go in several, in their order', async () => {
  const keys = await keysOf({ by: 'new', secret: SECRET });
  const many: Entry[] = Array.from({ length: 501 }, (_, index) => ({ ...entry, sequence: index + 1, slot: '1.2', response: choice('q'), clientTime: 'x' }));
  const { content } = JSON.parse(await answerFile(keys, ATTEMPT, admission, '0412', many, 'x')) as { content: { batches: { entries: Entry[] }[] } };
  expect(content.batches.map((batch) => batch.entries.length)).toEqual([500, 1]);
  expect(content.batches[1]?.entries[0]?.sequence).toBe(501);
});

it('members are written in the order of their names, without those that are missing', () => {
  expect(canonical({ b: [1, { d: null, c: 'ế' }], a: undefined, A: true })).toBe('{"A":true,"b":[1,{"c":"ế","d":null}]}');
});
