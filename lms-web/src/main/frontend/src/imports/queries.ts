import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { get, post, remove } from '../api/client';
import type { ImportState, ImportView } from '../api/types';
import { upload } from '../api/upload';

/** The server refuses more; saying so before the upload saves the wait. */
export const largestFileBytes = 20 * 1024 * 1024;

const inWork: readonly ImportState[] = ['checking', 'importing'];
export const isInWork = (job: ImportView): boolean => inWork.includes(job.state);
const pollMillis = 1_000;

/** All of them, asked again while the server works on one. */
export const useImports = () =>
  useQuery({
    queryKey: ['imports'],
    queryFn: ({ signal }) => get<ImportView[]>('/imports', {}, signal),
    refetchInterval: ({ state }) => (state.data?.some(isInWork) ? pollMillis : false),
  });

/** One import, asked again every second while the server works on it. */
export const useImport = (id: string) =>
  useQuery({
    queryKey: ['import', id],
    queryFn: ({ signal }) => get<ImportView>(`/imports/${id}`, {}, signal),
    refetchInterval: ({ state }) => (state.data && isInWork(state.data) ? pollMillis : false),
  });

function useTold() {
  const queries = useQueryClient();
  return (job: ImportView) => {
    queries.setQueryData(['import', job.id], job);
    void queries.invalidateQueries({ queryKey: ['imports'] });
  };
}

export function useUpload(onProgress: (share: number) => void) {
  const told = useTold();
  return useMutation({ mutationFn: (file: File) => upload<ImportView>('/imports', file, 'application/x-ndjson', onProgress), onSuccess: told });
}

export function useCommit(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => post<ImportView>(`/imports/${id}/commit`),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['import', id] });
      await queries.invalidateQueries({ queryKey: ['imports'] });
    },
  });
}

export function useCancel(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => remove<unknown>(`/imports/${id}`),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['import', id] });
      await queries.invalidateQueries({ queryKey: ['imports'] });
    },
  });
}

export const reportAddress = (id: string): string => `/api/v1/imports/${id}/report`;
