import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { apiRoot, get, post, remove } from '../api/client';
import type { CandidateImport } from '../api/types';
import { upload } from '../api/upload';

/** The server refuses more; saying so before the upload saves the wait. */
export const largestBytes = 10 * 1024 * 1024;

const root = '/candidate-imports';
const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const templateAddress = `${apiRoot}${root}/template`;
export const reportAddress = (id: string): string => `${apiRoot}${root}/${id}/report`;

export const useCandidateImports = (sittingId: string) =>
  useQuery({ queryKey: [root, 'of', sittingId], queryFn: ({ signal }) => get<CandidateImport[]>(root, { sitting: sittingId }, signal) });

export const useCandidateImport = (id: string) =>
  useQuery({ queryKey: [root, id], queryFn: ({ signal }) => get<CandidateImport>(`${root}/${id}`, {}, signal) });

function useTellAll() {
  const queries = useQueryClient();
  return (keys: string[]) => Promise.all(keys.map((key) => queries.invalidateQueries({ queryKey: [key] })));
}

const typeOf = ({ name }: File): string => (name.toLowerCase().endsWith('.xlsx') ? workbook : 'text/csv');

/** What the answer tells is what the list shows: it is put there before it is asked for again. */
export function useSendList(sittingId: string, onProgress: (share: number) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (file: File) => upload<CandidateImport>(root, file, typeOf(file), onProgress, { sitting: sittingId }),
    onSuccess: (told) => {
      queries.setQueryData([root, told.id], told);
      return queries.invalidateQueries({ queryKey: [root, 'of', sittingId] });
    },
  });
}

export function useTakeList(id: string) {
  const tellAll = useTellAll();
  return useMutation({ mutationFn: () => post<CandidateImport>(`${root}/${id}/commit`), onSuccess: () => tellAll([root, '/sittings', '/exam-sessions']) });
}

export function useDropList(id: string) {
  const tellAll = useTellAll();
  return useMutation({ mutationFn: () => remove(`${root}/${id}`), onSuccess: () => tellAll([root]) });
}
