import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { get, post } from '../api/client';
import type { ExamDay, OutageOutcome, RoomsNow } from '../api/types';
import { within } from '../api/within';

const key = '/exam-day';
const everyTwoSeconds = 2_000;
const fiveSeconds = 5_000;

/**
 * Asked for again and again while the page is seen, with a network or without, and never for long: a light that has gone
 * out must not stay green.
 */
export const useExamDay = () =>
  useQuery({
    queryKey: [key],
    queryFn: ({ signal }) => get<ExamDay>(key, {}, within(fiveSeconds, signal)),
    refetchInterval: everyTwoSeconds,
    retry: false,
    staleTime: 0,
    networkMode: 'always',
  });

export interface RoomFilter {
  sitting: string;
  school: string;
  q: string;
  troubled: boolean;
  cursor: string;
}

export const roomsOnAPage = 50;
const everyThreeSeconds = 3_000;
const tenSeconds = 10_000;

/** The rooms of the sittings under way; the page before stays while the next is asked for. */
export const useRoomsNow = ({ sitting, school, q, troubled, cursor }: RoomFilter) =>
  useQuery({
    queryKey: [key, 'rooms', sitting, school, q, troubled, cursor],
    queryFn: ({ signal }) =>
      get<RoomsNow>(
        `${key}/rooms`,
        { sitting: sitting || null, school: school || null, q: q || null, troubled, cursor: cursor || null, size: roomsOnAPage },
        within(tenSeconds, signal),
      ),
    placeholderData: keepPreviousData,
    refetchInterval: everyThreeSeconds,
    retry: false,
    networkMode: 'always',
  });

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
