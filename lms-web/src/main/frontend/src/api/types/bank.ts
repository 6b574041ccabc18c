import type { Coded, Told } from '../told';
import type { Kind, Level } from './common';

export type Curriculum = Told<'/api/v1/curriculum'>;
export type Subject = Curriculum['subjects'][number];
export type Topic = Told<'/api/v1/curriculum/topics'>[number];

export type ItemStatus = 'draft' | 'shared' | 'retired';
export const itemStatuses: readonly ItemStatus[] = ['draft', 'shared', 'retired'];

interface ItemCodes {
  kind: Kind;
  level: Level | null;
  status: ItemStatus;
}

export type ItemRow = Coded<Told<'/api/v1/items'>['items'][number], ItemCodes>;

type ItemTold = Told<'/api/v1/items/{id}'>;
export type ItemContent = Coded<ItemTold['content'], { kind: Kind }>;
export type ItemAnswer = NonNullable<ItemTold['answer']>;
export type Item = Coded<ItemTold, ItemCodes & { content: ItemContent }>;

export type ImportState = 'checking' | 'checked' | 'importing' | 'done' | 'failed' | 'cancelled';

type ImportTold = Told<'/api/v1/imports/{id}'>;
export type Finding = Coded<ImportTold['findings'][number], { severity: 'error' | 'warning' }>;
export type ImportView = Coded<ImportTold, { state: ImportState; findings: Finding[] }>;
