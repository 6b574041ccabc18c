import { useUnits } from '../sitting/api';
import type { UnitRow } from '../api/types';

/** Who may organise a session: province, offices and schools, the widest first; classes do not. */
export function useOrganisers(): { units: UnitRow[] | null; error: Error | null; retry: () => void } {
  const asked = [useUnits('province'), useUnits('office'), useUnits('school')];
  const failed = asked.find(({ error, data }) => error && !data);
  const all = asked.every(({ data }) => data !== undefined);
  return {
    units: all ? asked.flatMap(({ data }) => data ?? []) : null,
    error: failed?.error ?? null,
    retry: () => asked.filter(({ error }) => error).forEach(({ refetch }) => void refetch()),
  };
}
