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
