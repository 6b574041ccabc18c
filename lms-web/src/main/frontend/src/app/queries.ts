import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from '../api/problem';

/** A refusal is an answer and is not asked again; only an unreachable server is, twice. */
const retry = (failures: number, error: Error) => error instanceof ProblemError && error.unreachable && failures < 2;

export const makeQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { retry, staleTime: 15_000, refetchOnWindowFocus: true },
      mutations: { retry: false },
    },
  });
