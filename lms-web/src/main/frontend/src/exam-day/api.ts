import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { get, post } from '../api/client';
import type { ExamDay, OutageOutcome } from '../api/types';

const key = '/exam-day';
const everyTwoSeconds = 2_000;

/** Asked for again and again while the page is seen: a light that has gone out must not stay green. */
export const useExamDay = () =>
  useQuery({ queryKey: [key], queryFn: ({ signal }) => get<ExamDay>(key, {}, signal), refetchInterval: everyTwoSeconds, retry: false });

export function useCredit() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, reason }: { id: string; reason: string }) => post<OutageOutcome>(`/outages/${id}/credit`, { reason }),
    onSettled: () => queries.invalidateQueries({ queryKey: [key] }),
  });
}

export function useDismiss() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, reason }: { id: string; reason: string }) => post<null>(`/outages/${id}/dismiss`, { reason }),
    onSettled: () => queries.invalidateQueries({ queryKey: [key] }),
  });
}
