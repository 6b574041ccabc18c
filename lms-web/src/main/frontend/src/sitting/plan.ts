import type { SittingOrder } from '../api/types';

/** What is typed; times as the fields have them, in Vietnam's time. */
export interface Plan {
  title: string;
  paperId: string;
  classIds: string[];
  opensAt: string;
  closesAt: string;
  minutes: number | null;
}

export type PlanField = keyof Plan;
export type Fault = 'no-title' | 'no-paper' | 'no-class' | 'no-time' | 'past' | 'before-opening' | 'minutes';
export type Faults = Partial<Record<PlanField, Fault>>;

export const minutesFrom = 1;
export const minutesTo = 300;

/** The field knows whole minutes: the one that runs means now. */
const minute = 60_000;

const zone = '+07:00';
const offset = 7 * 60 * 60_000;

/** `2026-11-21T07:30` in Vietnam, which knows no summer time, as an instant; null where it is no time. */
export function instantOf(field: string): string | null {
  const at = Date.parse(`${field}:00${zone}`);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}

/** An instant as a date-and-time field shows it, in Vietnam's time. */
export const fieldOf = (at: number): string => new Date(at + offset).toISOString().slice(0, 16);

function timeFaults(plan: Plan, now: number): Faults {
  const opens = instantOf(plan.opensAt);
  const closes = instantOf(plan.closesAt);
  const faults: Faults = {};
  if (opens === null) faults.opensAt = 'no-time';
  else if (Date.parse(opens) <= now - minute) faults.opensAt = 'past';
  if (closes === null) faults.closesAt = 'no-time';
  else if (opens !== null && closes <= opens) faults.closesAt = 'before-opening';
  if (plan.minutes === null || plan.minutes < minutesFrom || plan.minutes > minutesTo) faults.minutes = 'minutes';
  return faults;
}

/** What keeps a plan from being sent, field by field, in the order of the fields. Without classes the candidates come from a list. */
export function faultsOf(plan: Plan, now: number, needsClasses = true): Faults {
  const faults: Faults = {};
  if (plan.paperId === '') faults.paperId = 'no-paper';
  if (plan.title.trim() === '') faults.title = 'no-title';
  if (needsClasses && plan.classIds.length === 0) faults.classIds = 'no-class';
  return { ...faults, ...timeFaults(plan, now) };
}

/** Null while something is missing. */
export function orderOf(plan: Plan, now: number, needsClasses = true): SittingOrder | null {
  const opensAt = instantOf(plan.opensAt);
  const closesAt = instantOf(plan.closesAt);
  if (Object.keys(faultsOf(plan, now, needsClasses)).length > 0 || opensAt === null || closesAt === null || plan.minutes === null) return null;
  return { title: plan.title.trim(), paperId: plan.paperId, classIds: plan.classIds, opensAt, closesAt, minutes: plan.minutes };
}

/** When the last candidate who may be admitted runs out of time. */
export function lastEnd(plan: Plan): string | null {
  const closes = instantOf(plan.closesAt);
  return closes === null || plan.minutes === null ? null : new Date(Date.parse(closes) + plan.minutes * minute).toISOString();
}

/** The last admission moves along with the opening. */
export function moved(plan: Plan, opensAt: string): Partial<Plan> {
  const [before, after, closes] = [instantOf(plan.opensAt), instantOf(opensAt), instantOf(plan.closesAt)];
  if (before === null || after === null || closes === null) return { opensAt };
  return { opensAt, closesAt: fieldOf(Date.parse(closes) + Date.parse(after) - Date.parse(before)) };
}
