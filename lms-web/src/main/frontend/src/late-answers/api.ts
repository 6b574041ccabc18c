import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask, get, post, put } from '../api/client';
import type { AnswerFileTaken, LateArrivals, LateOrder, LateRule, LateRulePlan, LateRuling } from '../api/types';

/** The server reads no more of a file. */
export const largestFile = 1 << 20;

/** Pages of candidates send when their network is back, whoever looks on. */
const every = 15_000;

const ruleOf = (sitting: string) => `/sittings/${sitting}/late-answers`;
const arrivalsOf = (sitting: string) => `${ruleOf(sitting)}/arrivals`;

export const useLateRule = (sitting: string) => useQuery({ queryKey: [ruleOf(sitting)], queryFn: ({ signal }) => get<LateRule>(ruleOf(sitting), {}, signal) });

export function useSetLateRule(sitting: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (plan: LateRulePlan) => put<LateRule>(ruleOf(sitting), plan),
    onSuccess: (set) => queries.setQueryData([ruleOf(sitting)], set),
    onError: () => queries.invalidateQueries({ queryKey: [ruleOf(sitting)] }),
  });
}

export const useArrivals = (sitting: string) =>
  useQuery({ queryKey: [arrivalsOf(sitting)], queryFn: ({ signal }) => get<LateArrivals>(arrivalsOf(sitting), {}, signal), refetchInterval: every });

/** Everything that hangs on what came late: the list, and marks and counts of the sitting. */
export function useTellArrivals(sitting: string) {
  const queries = useQueryClient();
  return () => Promise.all([queries.invalidateQueries({ queryKey: [arrivalsOf(sitting)] }), queries.invalidateQueries({ queryKey: ['/sittings'] })]);
}

export function useDecide(sitting: string) {
  const tellArrivals = useTellArrivals(sitting);
  return useMutation({ mutationFn: (order: LateOrder) => post<LateRuling>(`${ruleOf(sitting)}/decisions`, order), onSettled: tellArrivals });
}

export const sendFile = async (sitting: string, file: File): Promise<AnswerFileTaken> =>
  (await ask<AnswerFileTaken>('POST', `/sittings/${sitting}/answer-files`, { body: file, contentType: 'application/octet-stream' })).body;
