import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { get, post, put, remove } from '../../api/client';
import type { Opening, PaperSeal } from '../../api/types';

const sealOf = (paper: string) => `/papers/${paper}/seal`;
const recent = '/paper-openings';
const soon = 3_000;

const isPending = (openings: Opening[] | undefined) => openings?.some(({ state }) => state !== 'over') ?? false;

/** Asked for again while somebody is expected to agree, or both look. */
export const useSeal = (paper: string) =>
  useQuery({
    queryKey: [sealOf(paper)],
    queryFn: ({ signal }) => get<PaperSeal>(sealOf(paper), {}, signal),
    refetchInterval: ({ state }) => (isPending(state.data?.openings) ? soon : false),
  });

export const useOpenings = () => useQuery({ queryKey: [recent], queryFn: ({ signal }) => get<Opening[]>(recent, {}, signal), refetchInterval: soon });

/** Whatever is done changes what may be seen of the paper. */
function useSealAct<T>(act: (order: T) => Promise<PaperSeal>, paperOf: (order: T) => string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: (seal, order) => queries.setQueryData([sealOf(paperOf(order))], seal),
    onSettled: (_seal, _error, order) =>
      Promise.all([queries.invalidateQueries({ queryKey: ['/papers', paperOf(order)] }), queries.invalidateQueries({ queryKey: [recent] })]),
  });
}

export const useAsk = () =>
  useSealAct(
    ({ paper, reason }: { paper: string; reason: string }) => post<PaperSeal>(`${sealOf(paper)}/openings`, { reason }),
    ({ paper }) => paper,
  );

export const useAgree = () =>
  useSealAct(
    ({ paperId, id }: Pick<Opening, 'paperId' | 'id'>) => put<PaperSeal>(`${sealOf(paperId)}/openings/${id}/agreement`),
    ({ paperId }) => paperId,
  );

export const useEnd = () =>
  useSealAct(
    ({ paperId, id }: Pick<Opening, 'paperId' | 'id'>) => remove<PaperSeal>(`${sealOf(paperId)}/openings/${id}`),
    ({ paperId }) => paperId,
  );
