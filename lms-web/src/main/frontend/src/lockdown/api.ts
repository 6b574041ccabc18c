import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { apiRoot, get, put } from '../api/client';
import type { Lockdown, LockdownPlan } from '../api/types';

const pathOf = (sitting: string) => `/sittings/${sitting}/lockdown`;

export const browserFileOf = (sitting: string): string => `${apiRoot}${pathOf(sitting)}/browser.seb`;

export const useLockdown = (sitting: string) => useQuery({ queryKey: [pathOf(sitting)], queryFn: ({ signal }) => get<Lockdown>(pathOf(sitting), {}, signal) });

export function useSetLockdown(sitting: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (plan: LockdownPlan) => put<Lockdown>(pathOf(sitting), plan),
    onSuccess: (set) => queries.setQueryData([pathOf(sitting)], set),
  });
}
