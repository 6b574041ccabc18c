import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask, get, post, remove } from '../api/client';
import type { Blueprint, BlueprintChange, BlueprintOrder, Curriculum, ExamFormat, Feasibility, Paper, PaperOrder, Topic } from '../api/types';

const rarely = 10 * 60_000;

/** A blueprint and the version tag that the next save must name. */
export interface Tagged {
  blueprint: Blueprint;
  etag: string;
}

const tagOf = (blueprint: Blueprint, etag: string | null): Tagged => ({ blueprint, etag: etag ?? `"${blueprint.version}"` });

export async function loadBlueprint(id: string, signal?: AbortSignal): Promise<Tagged> {
  const { body, etag } = await ask<Blueprint>('GET', `/blueprints/${id}`, signal ? { signal } : {});
  return tagOf(body, etag);
}

export const useFormats = () => useQuery({ queryKey: ['/formats'], queryFn: ({ signal }) => get<ExamFormat[]>('/formats', {}, signal), staleTime: rarely });

export const useCurriculum = () =>
  useQuery({ queryKey: ['/curriculum'], queryFn: ({ signal }) => get<Curriculum>('/curriculum', {}, signal), staleTime: rarely });

/** All grades of the subject: a school-leaving paper draws on more than one. */
export const useTopics = (subject: string) =>
  useQuery({
    queryKey: ['/curriculum/topics', subject],
    queryFn: ({ signal }) => get<Topic[]>('/curriculum/topics', { subject }, signal),
    staleTime: rarely,
    enabled: subject !== '',
  });

/** Never asked again by itself: what is being edited must not change under the hands. */
export const useBlueprint = (id: string) =>
  useQuery({ queryKey: ['/blueprints', id], queryFn: ({ signal }) => loadBlueprint(id, signal), staleTime: Infinity, gcTime: 0, refetchOnWindowFocus: false });

/** What the bank has for the matrix as it stands on the page, saved or not. */
export const useFeasibility = (body: Blueprint) =>
  useQuery({
    queryKey: ['/feasibility', body.id, body.parts],
    queryFn: async ({ signal }) => (await ask<Feasibility>('POST', '/feasibility', { body: body satisfies BlueprintChange, signal })).body,
    placeholderData: keepPreviousData,
    staleTime: 30_000,
    refetchOnWindowFocus: false,
  });

function useForgetLists() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['/blueprints', 'list'] });
}

export function useSave() {
  const forgetLists = useForgetLists();
  return useMutation({
    mutationFn: async ({ body, etag }: { body: Blueprint; etag: string }) => {
      const saved = await ask<Blueprint>('PUT', `/blueprints/${body.id}`, { body: body satisfies BlueprintChange, ifMatch: etag });
      return tagOf(saved.body, saved.etag);
    },
    onSuccess: forgetLists,
  });
}

export function useCreate() {
  const forgetLists = useForgetLists();
  return useMutation({
    mutationFn: (order: BlueprintOrder) => post<Blueprint>('/blueprints', order),
    onSuccess: forgetLists,
  });
}

export function useCopy() {
  const forgetLists = useForgetLists();
  return useMutation({ mutationFn: (id: string) => post<Blueprint>(`/blueprints/${id}/copy`), onSuccess: forgetLists });
}

export function useDelete() {
  const forgetLists = useForgetLists();
  return useMutation({ mutationFn: (id: string) => remove(`/blueprints/${id}`), onSuccess: forgetLists });
}

export function useRestore() {
  const forgetLists = useForgetLists();
  return useMutation({ mutationFn: (id: string) => post<unknown>(`/blueprints/${id}/restore`), onSuccess: forgetLists });
}

export function useDraw(blueprintId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (order: PaperOrder) => post<Paper>(`/blueprints/${blueprintId}/papers`, order),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['/papers', 'list'] }),
  });
}
