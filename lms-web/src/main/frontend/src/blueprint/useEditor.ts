import { useCallback, useMemo, useState } from 'react';
import type { Blueprint } from '../api/types';
import type { Tagged } from './api';
import { openDraft, sameContent, type Draft } from './matrix';
import { advance, begin, redo, undo } from './timeline';

export interface Editor {
  blueprint: Blueprint;
  etag: string;
  draft: Draft;
  changed: boolean;
  canUndo: boolean;
  canRedo: boolean;
  /** Changes with the same `on` that follow each other are one step back. */
  change: (to: (draft: Draft) => Draft, on?: string) => void;
  undo: () => void;
  redo: () => void;
  /** The server has it: the steps back stay. */
  saved: (now: Tagged) => void;
  /** Drops what is on the page and starts from what the server has. */
  restart: (from: Tagged) => void;
}

export function useEditor(start: Tagged): Editor {
  const [base, setBase] = useState(start);
  const [timeline, setTimeline] = useState(() => begin(openDraft(start.blueprint)));
  const savedDraft = useMemo(() => openDraft(base.blueprint), [base]);
  const draft = timeline.present;
  const change = useCallback((to: (draft: Draft) => Draft, on?: string) => setTimeline((now) => advance(now, to(now.present), on ?? null)), []);
  return {
    blueprint: base.blueprint,
    etag: base.etag,
    draft,
    changed: useMemo(() => !sameMatrix(base.blueprint, draft, savedDraft), [base, draft, savedDraft]),
    canUndo: timeline.past.length > 0,
    canRedo: timeline.future.length > 0,
    change,
    undo: useCallback(() => setTimeline(undo), []),
    redo: useCallback(() => setTimeline(redo), []),
    saved: setBase,
    restart: (from) => {
      setBase(from);
      setTimeline(begin(openDraft(from.blueprint)));
    },
  };
}

/** Rows may stand in another order than they were saved in. */
function sameMatrix(blueprint: Blueprint, a: Draft, b: Draft): boolean {
  const rows = [...a.rows, ...b.rows];
  const levels = [...new Set([...a.levels, ...b.levels])];
  const unique = [...new Map(rows.map((row) => [`${row.block ?? ''}/${row.topic ?? ''}`, row])).values()];
  return sameContent(blueprint, { ...a, rows: unique, levels }, { ...b, rows: unique, levels });
}
