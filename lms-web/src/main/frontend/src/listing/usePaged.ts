import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { get } from '../api/client';
import type { Page } from '../api/types';

/** A list that the server pages: the first page, and more as they are asked for. */
export function usePaged<T>(path: string, query: Record<string, string>, refetchEvery: number | false = false) {
  return useInfiniteQuery({
    queryKey: [path, 'list', query],
    queryFn: ({ pageParam, signal }) => get<Page<T>>(path, { ...query, cursor: pageParam }, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
    refetchInterval: refetchEvery,
  });
}

export type Paged<T> = ReturnType<typeof usePaged<T>>;
