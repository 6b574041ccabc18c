import type { AttemptState, ItemResponse, PaperItem } from '../api/types';

/** What one slot of the paper holds. The response is kept as it was typed; `sendable` says what of it the server takes. */
export interface Sheet {
  response: ItemResponse | null;
  flagged: boolean;
}

/** Everything a candidate has put down. */
export interface Work {
  readonly sheets: Readonly<Record<string, Sheet>>;
  readonly block: string | null;
}

export type Progress = 'none' | 'begun' | 'answered';

export const emptySheet: Sheet = { response: null, flagged: false };

export function sheetAt(work: Work, slot: string): Sheet {
  return work.sheets[slot] ?? emptySheet;
}

export function withSheet(work: Work, slot: string, patch: Partial<Sheet>): Work {
  return { ...work, sheets: { ...work.sheets, [slot]: { ...sheetAt(work, slot), ...patch } } };
}

export function workOf(state: Pick<AttemptState, 'responses' | 'flags' | 'block'>): Work {
  const flags = new Set(state.flags);
  const slots = new Set([...Object.keys(state.responses), ...flags]);
  const sheets = [...slots].map((slot) => [slot, { response: state.responses[slot] ?? null, flagged: flags.has(slot) }] as const);
  return { sheets: Object.fromEntries(sheets), block: state.block };
}

/** The same as the server tells it, with answers as they were typed. */
export function stateOf(work: Work): Pick<AttemptState, 'responses' | 'flags' | 'block'> {
  const sheets = Object.entries(work.sheets);
  return {
    responses: Object.fromEntries(sheets.flatMap(([slot, { response }]) => (response === null ? [] : [[slot, response]]))),
    flags: sheets.filter(([, sheet]) => sheet.flagged).map(([slot]) => slot),
    block: work.block,
  };
}

const BOX = /^(?=.{1,4}$)-?\d+(,\d+)?$/;

/** A number half typed (`1,` or `-`) is not sent as it stands: what is already a number in it is. */
export function sendable(response: ItemResponse | null): ItemResponse | null {
  if (response === null) return null;
  switch (response.kind) {
    case 'choice':
      return response;
    case 'cluster':
      return Object.keys(response.truths).length > 0 ? response : null;
    case 'short': {
      const text = response.text.replace(/,$/, '');
      return BOX.test(text) ? { kind: 'short', text } : null;
    }
    case 'essay':
      return response.text.trim() === '' ? null : response;
  }
}

/** Whether two responses say the same; the server keeps text in Unicode form NFC with plain line ends. */
export function sameResponse(a: ItemResponse | null, b: ItemResponse | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.kind === 'choice') return b.kind === 'choice' && a.option === b.option;
  if (a.kind === 'cluster') return b.kind === 'cluster' && sameTruths(a.truths, b.truths);
  return a.kind === b.kind && plain(a.text) === plain(b.text);
}

function sameTruths(a: Readonly<Record<string, boolean>>, b: Readonly<Record<string, boolean>>): boolean {
  const ids = Object.keys(a);
  return ids.length === Object.keys(b).length && ids.every((id) => a[id] === b[id]);
}

const plain = (text: string) => text.replace(/\r\n?/g, '\n').normalize('NFC');

/** A cluster counts as answered when every statement is; a short answer when the boxes hold a number. */
export function progressOf(item: Pick<PaperItem, 'statements'>, response: ItemResponse | null): Progress {
  if (response === null) return 'none';
  if (response.kind === 'cluster') {
    const given = Object.keys(response.truths).length;
    if (given === 0) return 'none';
    return given < (item.statements?.length ?? 0) ? 'begun' : 'answered';
  }
  if (response.kind === 'choice' || sendable(response) !== null) return 'answered';
  return response.text.trim() === '' ? 'none' : 'begun';
}
