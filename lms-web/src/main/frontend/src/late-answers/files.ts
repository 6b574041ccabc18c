import type { AnswerFileTaken, LeftOut } from '../api/types';
import { ProblemError } from '../api/problem';
import { largestFile } from './api';

/** Why a file was not taken, as the server names it or as this page sees it. */
export interface Refused {
  code: string;
  title: string;
  detail: string;
  unreachable: boolean;
}

/** One file that was brought, and what became of it. */
export interface Brought {
  id: string;
  name: string;
  at: string;
  taken: AnswerFileTaken | null;
  refused: Refused | null;
}

export type Fate = 'taken' | 'held' | 'nothingNew' | 'leftOut' | 'refused';

export function fateOf({ taken }: Brought): Fate {
  if (taken === null) return 'refused';
  if (taken.written === 0) return leftOutOf(taken).length > 0 ? 'leftOut' : 'nothingNew';
  return taken.waiting > 0 ? 'held' : 'taken';
}

/** What of it does not count; a list that an older page kept does not say it. */
export const leftOutOf = ({ leftOut = [] }: Partial<Pick<AnswerFileTaken, 'leftOut'>>): LeftOut[] => leftOut;

export function refusalOf(error: unknown): Refused {
  if (!(error instanceof ProblemError)) throw error;
  const { title, detail = '' } = error.problem;
  return { code: error.code, title, detail, unreachable: error.unreachable };
}

/** Why a file is not even sent; null where it is. */
export function faultOf(file: File): 'file-too-large' | 'file-empty' | null {
  if (file.size > largestFile) return 'file-too-large';
  return file.size === 0 ? 'file-empty' : null;
}

const most = 200;
const keyOf = (sitting: string, person: string) => `bh.answer-files.${person}.${sitting}`;

/** What was brought to a sitting in this window, the latest first; it outlives the page, not the window. */
export function readBrought(sitting: string, person: string): Brought[] {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(sitting, person)) ?? '[]') as Brought[];
  } catch {
    return [];
  }
}

/** A browser that refuses storage keeps the list as long as the page. */
export function keepBrought(sitting: string, person: string, all: Brought[]): boolean {
  try {
    sessionStorage.setItem(keyOf(sitting, person), JSON.stringify(all.slice(0, most)));
    return true;
  } catch {
    return false;
  }
}
