/** What the exam room exchanges with the server. Instants are ISO-8601 UTC, points decimal strings. */
export type ItemKind = 'choice' | 'cluster' | 'short' | 'essay';

export type ItemResponse =
  { kind: 'choice'; option: string } | { kind: 'cluster'; truths: Record<string, boolean> } | { kind: 'short'; text: string } | { kind: 'essay'; text: string };

export type MarkingScheme = { type: 'each'; points: string } | { type: 'scale'; scale: string[] } | { type: 'essay'; points: string[] };

export interface Person {
  id: string;
  fullName: string;
  initials: string;
  mustChangePassword: boolean;
}

export interface Session {
  person: Person | null;
  csrfToken: string;
  language: string;
  serverNow: string;
}

export type AdmissionState = 'upcoming' | 'open' | 'writing' | 'handed_in' | 'missed' | 'released';

export interface Candidate {
  fullName: string;
  initials: string;
  sbd: string;
  className: string;
  seat: string | number | null;
  form: string | null;
}

export interface Admission {
  id: string;
  title: string;
  subject: { code: string; name: string };
  opensAt: string;
  closesAt: string;
  minutes: number;
  state: AdmissionState;
  attemptId: string | null;
  candidate: Candidate;
  serverNow: string;
  rules: string[];
  format: { parts: { number: number; kind: ItemKind; count: number; scheme: MarkingScheme }[] };
}

export type HandedInBy = 'candidate' | 'clock' | 'invigilator';

export interface AttemptState {
  id: string;
  sittingId: string;
  state: 'writing' | 'handed_in';
  serverNow: string;
  startedAt: string;
  deadline: string;
  millisLeft: number;
  lastSequence: number;
  responses: Record<string, ItemResponse>;
  flags: string[];
  block: string | null;
  answered: number;
  total: number;
  handedInAt: string | null;
  handedInBy: HandedInBy | null;
  receiptCode: string | null;
  released: boolean;
}

export interface LabelledHtml {
  id: string;
  html: string;
}

export interface PaperItem {
  slot: string;
  number: number;
  kind: ItemKind;
  block: string | null;
  stimulusId: string | null;
  stemHtml: string;
  options: LabelledHtml[] | null;
  statements: LabelledHtml[] | null;
  unit: string | null;
}

export interface PaperPart {
  number: number;
  roman: string;
  kind: ItemKind;
  title: string;
  scheme: MarkingScheme;
  choice: { commonCount: number; blocks: { code: string; title: string }[] } | null;
  items: PaperItem[];
}

export interface SealedPaper {
  form: string;
  subject: { code: string; name: string };
  title: string;
  minutes: number;
  parts: PaperPart[];
  stimuli: LabelledHtml[];
}

export interface ResponseEntry {
  sequence: number;
  slot: string | null;
  response: ItemResponse | null;
  flagged: boolean | null;
  block: string | null;
  clientTime: string;
}

export interface ResponseBatch {
  clientId: string;
  entries: ResponseEntry[];
}

export interface SaveReceipt {
  sequence: number;
  savedAt: string;
  serverNow: string;
  deadline: string;
  millisLeft: number;
  accepted: number[];
  state: AttemptState['state'];
}

export interface HandedIn {
  handedInAt: string;
  by: HandedInBy;
  receiptCode: string;
  answered: number;
  total: number;
}
