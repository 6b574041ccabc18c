import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

export interface Filters<K extends string> {
  values: Record<K, string>;
  set: (changes: Partial<Record<K, string>>) => void;
  clear: () => void;
  /** How many are in force. */
  active: number;
}

const pageNames = ['tiep', 'trang'];

/** Filters of a list, kept in the URL so that a link shows the same list. Changing one goes back to the first page. */
export function useFilters<K extends string>(names: readonly K[]): Filters<K> {
  const [params, setParams] = useSearchParams();
  const values = useMemo(() => Object.fromEntries(names.map((name) => [name, params.get(name) ?? ''])) as Record<K, string>, [names, params]);
  const set = useCallback(
    (changes: Partial<Record<K, string>>) =>
      setParams(
        (now) => {
          const next = new URLSearchParams(now);
          for (const [name, value] of Object.entries<string | undefined>(changes)) {
            if (value) next.set(name, value);
            else next.delete(name);
          }
          for (const name of pageNames) next.delete(name);
          return next;
        },
        { replace: true },
      ),
    [setParams],
  );
  const clear = useCallback(() => set(Object.fromEntries(names.map((name) => [name, ''])) as Partial<Record<K, string>>), [names, set]);
  return { values, set, clear, active: names.filter((name) => values[name] !== '').length };
}
