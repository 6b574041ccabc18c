import { useState } from 'react';
import type { Candidate } from '../api/types';

/** The candidates that are ticked, as they are told now; who has left the list is ticked no longer. */
export function useChoice(all: readonly Candidate[]) {
  const [ids, setIds] = useState<ReadonlySet<string>>(() => new Set());
  const toggle = ({ id }: Candidate, on: boolean) =>
    setIds((now) => {
      const next = new Set(now);
      if (on) next.add(id);
      else next.delete(id);
      return next;
    });
  return {
    chosen: all.filter(({ id }) => ids.has(id)),
    has: ({ id }: Candidate) => ids.has(id),
    toggle,
    clear: () => setIds(new Set()),
  };
}
