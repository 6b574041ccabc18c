import type { Decimal, HtmlOption, Instant, Kind, Named } from './common';
import type { SealedItem } from './paper';
import type { ImportView } from './bank';

export type SittingState = 'planned' | 'open' | 'running' | 'ended' | 'released';
export const sittingStates: readonly SittingState[] = ['planned', 'open', 'running', 'ended', 'released'];

export interface SittingCounts {
  candidates: number;
  notStarted: number;
  writing: number;
  handedIn: number;
  marked: number;
}

export interface Sitting {
  id: string;
  title: string;
  subject: string;
  paperId: string;
  paperTitle: string;
  opensAt: Instant;
  closesAt: Instant;
  minutes: number;
  state: SittingState;
  classes: { id: string; name: string }[];
  counts: SittingCounts;
  releasedAt: Instant | null;
  serverNow: Instant;
  version: number;
}

export interface SittingOrder {
  title: string;
  paperId: string;
  classIds: string[];
  opensAt: Instant;
  closesAt: Instant;
  minutes: number;
}

export type CandidateState = 'absent' | 'waiting' | 'writing' | 'handed_in';

export interface Candidate {
  id: string;
  personId: string;
  sbd: string;
  fullName: string;
  className: string;
  listNumber: number;
  form: string | null;
  state: CandidateState;
  answered: number;
  total: number;
  startedAt: Instant | null;
  deadline: Instant | null;
  lastSavedAt: Instant | null;
  handedInAt: Instant | null;
  handedInBy: 'candidate' | 'clock' | 'invigilator' | null;
  mark: Decimal | null;
}

export interface ResultRow {
  attemptId: string | null;
  state: CandidateState;
  sbd: string;
  fullName: string;
  className: string;
  form: string | null;
  total: Decimal | null;
  pending: boolean;
  parts: { number: number; points: Decimal; max: Decimal }[];
}

export interface ResultBin {
  from: number;
  to: number;
  count: number;
}

export interface SittingResults {
  rows: ResultRow[];
  summary: { count: number; mean: number | null; median: number | null; min: number | null; max: number | null; histogram: ResultBin[] };
}

export type MySittingState = 'upcoming' | 'open' | 'writing' | 'handed_in' | 'missed' | 'released';

export interface MySitting {
  id: string;
  title: string;
  subject: Named;
  opensAt: Instant;
  closesAt: Instant;
  minutes: number;
  state: MySittingState;
  attemptId: string | null;
  sbd: string;
  mark: Decimal | null;
}

export type CandidateResponse =
  { kind: 'choice'; option: string } | { kind: 'cluster'; truths: Record<string, boolean> } | { kind: 'short'; text: string } | { kind: 'essay'; text: string };

export type Verdict = 'right' | 'partial' | 'wrong' | 'blank' | 'pending';

export interface ResultItem extends SealedItem {
  part: number;
  counted: boolean;
  points: Decimal | null;
  max: Decimal;
  mine: CandidateResponse | null;
  key: { optionId: string | null; truths: { id: string; correct: boolean }[] | null; short: string | null };
  explanationHtml: string;
  /** The explanation names letters that could not all be rewritten for this form. */
  lettersUnsure: boolean;
  /** Of a cluster, how many statements were judged right. */
  statementsRight: number | null;
  verdict: Verdict;
}

export interface ResultPart {
  number: number;
  roman: string;
  kind: Kind;
  title: string;
  points: Decimal;
  max: Decimal;
  /** Items wholly right, of `count` that counted. */
  right: number;
  count: number;
}

export interface AttemptResult {
  attemptId: string;
  sittingId: string;
  sittingTitle: string;
  subject: Named;
  form: string;
  total: Decimal | null;
  max: Decimal;
  pending: boolean;
  block: string | null;
  parts: ResultPart[];
  items: ResultItem[];
  stimuli: HtmlOption[];
}

export interface PupilToday {
  next: MySitting[];
  results: { sittingId: string; attemptId: string; title: string; subject: Named; mark: Decimal | null; releasedAt: Instant }[];
  history: { at: Instant; mark: Decimal; subject: Named }[];
}

export interface TeacherToday {
  classes: { id: string; name: string; pupils: number }[];
  sittings: Sitting[];
  itemCounts: { mine: number; shared: number; draft: number };
  recentResults: { sittingId: string; title: string; className: string; mean: number | null; count: number }[];
}

export interface BankShare {
  subject: string;
  name: string;
  total: number;
  byKind: Partial<Record<Kind, number>>;
}

export interface ManagerToday {
  running: Sitting[];
  planned: Sitting[];
  toRelease: Sitting[];
  bank: BankShare[];
  shortages: { blueprintId: string; title: string; message: string }[];
  imports: ImportView[];
}

export interface Today {
  serverNow: Instant;
  pupil: PupilToday | null;
  teacher: TeacherToday | null;
  manager: ManagerToday | null;
}
