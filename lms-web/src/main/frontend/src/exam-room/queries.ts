import { QueryClient } from '@tanstack/react-query';
import { isProblem } from '../api/problem';
import { backoff } from './attempt/backoff';

/** Whether waiting may help: no network, or a busy or restarting server. */
export function passes(failure: Error): boolean {
  return !isProblem(failure) || failure.unreachable || failure.foreign || failure.status >= 500 || failure.status === 429;
}

/** At least what the server asked for, else a growing, jittered wait. */
export function pause(failures: number, failure: Error): number {
  const asked = isProblem(failure) ? (failure.retryAfterSeconds ?? 0) * 1000 : 0;
  return Math.max(asked, backoff(failures + 1, Math.random()));
}

const PATIENCE = 4;

/** A school's network comes and goes: questions are asked again for a while before the page gives up. */
export const makeRoomQueries = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, failure) => passes(failure) && failures < PATIENCE,
        retryDelay: pause,
        networkMode: 'always',
        refetchOnWindowFocus: false,
      },
      mutations: { networkMode: 'always' },
    },
  });
