import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { get, post } from '../api/client';
import type { ExamSession, ExamSessionOrder, Sitting, SittingOrder, SittingRooms } from '../api/types';

const key = '/exam-sessions';

export const useExamSessions = () => useQuery({ queryKey: [key], queryFn: ({ signal }) => get<ExamSession[]>(key, {}, signal) });

export const useExamSession = (id: string) => useQuery({ queryKey: [key, id], queryFn: ({ signal }) => get<ExamSession>(`${key}/${id}`, {}, signal) });

export const useSessionRooms = (id: string) =>
  useQuery({ queryKey: [key, id, 'rooms'], queryFn: ({ signal }) => get<SittingRooms[]>(`${key}/${id}/rooms`, {}, signal) });

export function useCreateSession() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (order: ExamSessionOrder) => post<ExamSession>(key, order),
    onSuccess: () => queries.invalidateQueries({ queryKey: [key] }),
  });
}

export function useAddSitting(sessionId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (order: SittingOrder) => post<Sitting>(`${key}/${sessionId}/sittings`, order),
    onSuccess: () => Promise.all([queries.invalidateQueries({ queryKey: [key] }), queries.invalidateQueries({ queryKey: ['/sittings'] })]),
  });
}
