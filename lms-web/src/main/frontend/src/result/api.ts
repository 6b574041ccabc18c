import { useQuery } from '@tanstack/react-query';
import { ask, get } from '../api/client';
import type { AttemptResult, MySitting } from '../api/types';

const everyHalfMinute = 30_000;

export interface MySittings {
  sittings: MySitting[];
  /** The server's clock when it answered, to the second. */
  serverNow: string;
}

export const useMySittings = () =>
  useQuery({
    queryKey: ['/my/sittings'],
    queryFn: async ({ signal }): Promise<MySittings> => {
      const { body, headers } = await ask<MySitting[]>('GET', '/my/sittings', { signal });
      const told = Date.parse(headers.get('Date') ?? '');
      return { sittings: body, serverNow: new Date(Number.isNaN(told) ? Date.now() : told).toISOString() };
    },
    refetchInterval: everyHalfMinute,
  });

export const useResult = (attemptId: string) =>
  useQuery({ queryKey: ['/attempts', attemptId, 'result'], queryFn: ({ signal }) => get<AttemptResult>(`/attempts/${attemptId}/result`, {}, signal) });
