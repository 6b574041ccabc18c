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
const AGAIN = 5_000;

/** When a question that came to nothing is asked again by itself: the page must not stand where the server is back. */
export const againLater = (error: Error | null): number | false => (error !== null && passes(error) ? AGAIN * (1 + Math.random()) : false);

/** A school's network comes and goes: questions are asked again for a while before the page gives up. */
export const makeRoomQueries = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, failure) => passes(failure) && failures < PATIENCE,
        retryDelay: pause,
        refetchInterval: ({ state }) => againLater(state.error),
        networkMode: 'always',
        refetchOnWindowFocus: false,
      },
      mutations: { networkMode: 'always' },
    },
  });
