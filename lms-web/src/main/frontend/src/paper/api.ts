import { useQuery } from '@tanstack/react-query';
import { get } from '../api/client';
import type { FormPreview, Paper } from '../api/types';

/** A drawn paper never changes. */
const always = Infinity;

export const usePaper = (id: string) =>
  useQuery({ queryKey: ['/papers', id], queryFn: ({ signal }) => get<Paper>(`/papers/${id}`, {}, signal), staleTime: always, enabled: id !== '' });

export const useForm = (paperId: string, code: string) =>
  useQuery({
    queryKey: ['/papers', paperId, 'forms', code],
    queryFn: ({ signal }) => get<FormPreview>(`/papers/${paperId}/forms/${encodeURIComponent(code)}`, {}, signal),
    staleTime: always,
  });
