import type { Admission } from '../api/types';
import { toWire, type Entry } from '../attempt/entries';
import { sign, type AttemptKeys } from '../attempt/seal';

export const FORMAT = 'benhoc-answers';
export const ENDING = '.bhbai';

/** What a file of answers says: whose, of which form, and what was written when. */
export interface AnswerFile {
  format: typeof FORMAT;
  version: 1;
  attempt: string;
  sitting: string;
  form: string;
  candidate: string;
  savedAt: string;
  /** The name of the server's key that the secret was made with. */
  key: string;
  batches: { clientId: string; entries: ReturnType<typeof toWire>[] }[];
}

/** JSON with members in the order of their names and nothing between them: what is signed must read the same everywhere. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  const sorted = members.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`;
}

/** The server takes so many entries in one. */
const MOST = 500;

function batchesOf(clientId: string, entries: readonly Entry[]): AnswerFile['batches'] {
  const wired = entries.filter((entry) => entry.clientId === clientId).map(toWire);
  return Array.from({ length: Math.ceil(wired.length / MOST) }, (_, index) => ({ clientId, entries: wired.slice(index * MOST, (index + 1) * MOST) }));
}

/** The text of a file with these answers, signed with the attempt's own key. */
export async function answerFile(
  keys: AttemptKeys,
  attempt: string,
  admission: Admission,
  form: string,
  entries: readonly Entry[],
  savedAt: string,
): Promise<string> {
  const clients = [...new Set(entries.map((entry) => entry.clientId))];
  const content: AnswerFile = {
    format: FORMAT,
    version: 1,
    attempt,
    sitting: admission.id,
    form,
    candidate: admission.candidate.sbd,
    savedAt,
    key: keys.by,
    batches: clients.flatMap((clientId) => batchesOf(clientId, entries)),
  };
  return canonical({ content, signature: await sign(keys.file, canonical(content)) });
}
