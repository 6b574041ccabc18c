/** A value with the steps back from it and forward again. */
export interface Timeline<T> {
  past: readonly T[];
  present: T;
  future: readonly T[];
  /** What the last step changed; further steps on the same thing are one step back. */
  on: string | null;
}

const kept = 200;

export const begin = <T>(present: T): Timeline<T> => ({ past: [], present, future: [], on: null });

export function advance<T>(timeline: Timeline<T>, next: T, on: string | null = null): Timeline<T> {
  if (next === timeline.present) return timeline;
  if (on !== null && on === timeline.on) return { ...timeline, present: next, future: [] };
  return { past: [...timeline.past, timeline.present].slice(-kept), present: next, future: [], on };
}

export function undo<T>(timeline: Timeline<T>): Timeline<T> {
  const before = timeline.past.at(-1);
  if (before === undefined) return timeline;
  return { past: timeline.past.slice(0, -1), present: before, future: [timeline.present, ...timeline.future], on: null };
}

export function redo<T>(timeline: Timeline<T>): Timeline<T> {
  const [after, ...future] = timeline.future;
  if (after === undefined) return timeline;
  return { past: [...timeline.past, timeline.present], present: after, future, on: null };
}
