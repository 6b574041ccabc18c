import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { get } from '../api/client';
import type { Page } from '../api/types';
import { usePaging, type Paging } from '../ui/usePaging';

const size = 50;

export interface Paged<T> {
  query: UseQueryResult<Page<T>>;
  paging: Paging;
  size: number;
}

/** One page of a list that the server pages; which page stands in the address. */
export function usePaged<T>(path: string, filters: Record<string, string>, refetchInterval: number | false = false): Paged<T> {
  const paging = usePaging();
  const asked = { ...filters, cursor: paging.cursor, size };
  const query = useQuery({
    queryKey: [path, 'list', asked],
    queryFn: ({ signal }) => get<Page<T>>(path, asked, signal),
    placeholderData: keepPreviousData,
    refetchInterval,
  });
  return { query, paging, size };
}
