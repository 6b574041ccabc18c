import type { HtmlOption, Instant, Kind, Level, Named } from './common';

export interface Subject extends Named {
  grades: number[];
  commentOnly: boolean;
}

export interface Curriculum {
  subjects: Subject[];
  levels: Named[];
  kinds: Named[];
}

export interface Topic {
  code: string;
  title: string;
  grade: number;
  children: Topic[];
}

export type ItemStatus = 'draft' | 'shared' | 'retired';
export const itemStatuses: readonly ItemStatus[] = ['draft', 'shared', 'retired'];

export interface ItemRow {
  id: string;
  code: string;
  kind: Kind;
  subject: string;
  grade: number | null;
  topic: { code: string; title: string } | null;
  level: Level | null;
  status: ItemStatus;
  stemHtml: string;
  hasStimulus: boolean;
  version: number;
  updatedAt: Instant;
  authorName: string | null;
}

export interface ItemContent {
  kind: Kind;
  stimulusHtml: string | null;
  stemHtml: string;
  options: HtmlOption[] | null;
  statements: HtmlOption[] | null;
  box: { maxChars: number; pattern: string } | null;
  unit: string | null;
  block: string | null;
  shuffle: boolean;
}

export interface ItemAnswer {
  optionId: string | null;
  truths: { id: string; correct: boolean }[] | null;
  short: string | null;
  rubricHtml: string | null;
  explanationHtml: string;
}

export interface Finding {
  line: number;
  severity: 'error' | 'warning';
  code: string;
  message: string;
  field: string | null;
}

export interface Item extends ItemRow {
  content: ItemContent;
  answer: ItemAnswer | null;
  versions: { number: number; createdAt: Instant; createdByName: string | null }[];
  findings: { path: string; code: string; message: string }[];
}

export type ImportState = 'checking' | 'checked' | 'importing' | 'done' | 'failed' | 'cancelled';

export interface ImportView {
  id: string;
  fileName: string;
  state: ImportState;
  total: number;
  done: number;
  accepted: number;
  refused: number;
  duplicates: number;
  warnings: number;
  createdAt: Instant;
  createdByName: string | null;
  findings: Finding[];
  failure: string | null;
}
