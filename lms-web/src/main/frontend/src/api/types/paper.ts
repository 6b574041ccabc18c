import type { BlockChoice, Decimal, HtmlOption, Instant, Kind, Level, Named, Scheme } from './common';

export interface FormatPart {
  number: number;
  kind: Kind;
  title: string;
  count: number;
  scheme: Scheme;
  choice: BlockChoice | null;
}

export interface ExamFormat {
  code: string;
  subject: string;
  name: string;
  validFrom: string;
  validTo: string | null;
  minutes: number;
  source: string;
  confidence: string;
  total: Decimal;
  parts: FormatPart[];
}

export interface Cell {
  topic: string | null;
  level: Level | null;
  block: string | null;
  count: number;
  points: Decimal | null;
}

export interface BlueprintPart extends FormatPart {
  cells: Cell[];
}

export interface BlueprintRow {
  id: string;
  title: string;
  subject: string;
  formatCode: string;
  grade: number | null;
  version: number;
  updatedAt: Instant;
  ownerName: string;
}

export interface Blueprint {
  id: string;
  title: string;
  subject: string;
  format: ExamFormat;
  grade: number | null;
  minutes: number;
  version: number;
  updatedAt: Instant;
  ownerName: string;
  parts: BlueprintPart[];
}

export interface Feasibility {
  feasible: boolean;
  cells: { part: number; index: number; needed: number; available: number; missing: number }[];
  messages: string[];
}

export type DrawMode = 'shuffled' | 'parallel';

export interface PaperOrder {
  title: string;
  forms: number;
  seed: number | null;
  mode: DrawMode;
  statementShuffle: boolean;
}

export interface PaperRow {
  id: string;
  title: string;
  subject: string;
  formatCode: string;
  minutes: number;
  mode: DrawMode;
  createdAt: Instant;
  createdByName: string;
  itemCount: number;
  formCount: number;
}

export interface PaperForm {
  id: string;
  code: string;
  itemCount: number;
  keySpread: Record<string, number> | null;
}

export interface Paper {
  id: string;
  title: string;
  subject: string;
  formatCode: string;
  minutes: number;
  seed: number;
  mode: DrawMode;
  createdAt: Instant;
  createdByName: string;
  itemCount: number;
  overlap: number | null;
  forms: PaperForm[];
}

export interface SealedItem {
  slot: string;
  number: number;
  kind: Kind;
  block: string | null;
  stimulusId: string | null;
  stemHtml: string;
  options: HtmlOption[] | null;
  statements: HtmlOption[] | null;
  unit: string | null;
}

export interface SealedPart {
  number: number;
  roman: string;
  kind: Kind;
  title: string;
  scheme: Scheme;
  choice: BlockChoice | null;
  items: SealedItem[];
}

export interface SealedPaper {
  form: string;
  subject: Named;
  title: string;
  minutes: number;
  parts: SealedPart[];
  stimuli: HtmlOption[];
}

export interface FormKey {
  slot: string;
  answer: string | null;
  itemId: string;
  itemCode: string;
  explanationHtml: string;
  /** The explanation names letters that could not all be rewritten for this form. */
  lettersUnsure?: boolean;
}

export interface FormPreview {
  paper: SealedPaper;
  key: FormKey[] | null;
}
