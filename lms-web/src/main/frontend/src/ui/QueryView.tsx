import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { LoadingRows } from './LoadingRows';
import { ProblemNotice } from './ProblemNotice';

interface Props<T> {
  query: UseQueryResult<T>;
  /** What was being fetched, for the notice and for a screen reader. */
  failed: string;
  loading: string;
  rows?: number;
  children: (data: T) => ReactNode;
}

/** What was asked for, or where it stands: on its way, or refused with a way to ask again. Old data stays while new is fetched. */
export function QueryView<T>({ query, failed, loading, rows = 6, children }: Props<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <ProblemNotice error={query.error} title={failed} onRetry={() => void query.refetch()} />;
  return (
    <div className="card">
      <LoadingRows rows={rows} label={loading} />
    </div>
  );
}
