import type { Coded, Taken, Told } from '../told';
import type { Kind, Level } from './common';

type FormatTold = Told<'/api/v1/formats'>[number];
export type FormatPart = Coded<FormatTold['parts'][number], { kind: Kind }>;
export type ExamFormat = Coded<FormatTold, { parts: FormatPart[] }>;

export type BlueprintRow = Told<'/api/v1/blueprints'>['items'][number];

type BlueprintTold = Told<'/api/v1/blueprints/{id}'>;
type BlueprintPartTold = BlueprintTold['parts'][number];
export type Cell = Coded<BlueprintPartTold['cells'][number], { level: Level | null }>;
export type BlueprintPart = Coded<BlueprintPartTold, { kind: Kind; cells: Cell[] }>;
export type Blueprint = Coded<BlueprintTold, { format: ExamFormat; parts: BlueprintPart[] }>;
export type BlueprintOrder = Taken<'/api/v1/blueprints'>;
export type BlueprintChange = Taken<'/api/v1/blueprints/{id}', 'put'>;

export type Feasibility = Told<'/api/v1/feasibility', 'post'>;

export type DrawMode = 'shuffled' | 'parallel';
export type PaperOrder = Coded<Taken<'/api/v1/blueprints/{id}/papers'>, { mode: DrawMode }>;
export type PaperRow = Coded<Told<'/api/v1/papers'>['items'][number], { mode: DrawMode }>;
export type Paper = Coded<Told<'/api/v1/papers/{id}'>, { mode: DrawMode }>;
export type Opening = Coded<Told<'/api/v1/paper-openings'>[number], { state: 'waiting' | 'open' | 'over' }>;
export type PaperSeal = Coded<Told<'/api/v1/papers/{id}/seal'>, { openings: Opening[] }>;
export type PaperForm = Paper['forms'][number];

type SealedTold = Told<'/api/v1/attempts/{id}/paper'>;
type SealedPartTold = SealedTold['parts'][number];
export type SealedItem = Coded<SealedPartTold['items'][number], { kind: Kind }>;
export type SealedPart = Coded<SealedPartTold, { kind: Kind; items: SealedItem[] }>;
export type SealedPaper = Coded<SealedTold, { parts: SealedPart[] }>;

type PreviewTold = Told<'/api/v1/papers/{id}/forms/{code}'>;
export type FormKey = NonNullable<PreviewTold['key']>[number];
export type FormPreview = Coded<PreviewTold, { paper: SealedPaper }>;
