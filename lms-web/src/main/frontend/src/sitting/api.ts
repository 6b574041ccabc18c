import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { get, post, remove } from '../api/client';
import type { Candidate, Page, PaperRow, Sitting, SittingOrder, SittingResults, UnitRow } from '../api/types';

/** How often a sitting with candidates in it is asked for again. */
export const every = 4_000;
/** From the first attempt on, list, rooms and seating as a whole stay as they are. */
export const hasBegun = ({ counts }: Sitting): boolean => counts.notStarted < counts.candidates;

const nowAndThen = 20_000;

export const isLive = (state: Sitting['state'] | undefined): boolean => state === 'open' || state === 'running';

export const useSitting = (id: string) =>
  useQuery({
    queryKey: ['/sittings', id],
    queryFn: ({ signal }) => get<Sitting>(`/sittings/${id}`, {}, signal),
    refetchInterval: ({ state }) => (isLive(state.data?.state) ? every : nowAndThen),
  });

/** Asked for again with every step of the sitting, so that a list never lags behind the figures above it. */
const stepOf = ({ state, counts }: Sitting) => `${state} ${counts.handedIn} ${counts.marked}`;

export const useCandidates = (sitting: Sitting) =>
  useQuery({
    queryKey: ['/sittings', sitting.id, 'candidates', stepOf(sitting)],
    queryFn: ({ signal }) => get<Candidate[]>(`/sittings/${sitting.id}/candidates`, {}, signal),
    placeholderData: keepPreviousData,
    refetchInterval: isLive(sitting.state) ? every : false,
  });

export const useResults = (sitting: Sitting) =>
  useQuery({
    queryKey: ['/sittings', sitting.id, 'results', stepOf(sitting)],
    queryFn: ({ signal }) => get<SittingResults>(`/sittings/${sitting.id}/results`, {}, signal),
    placeholderData: keepPreviousData,
  });

const manyPapers = 100;

export const usePapers = () =>
  useQuery({
    queryKey: ['/papers', 'choices'],
    queryFn: ({ signal }) => get<Page<PaperRow>>('/papers', { size: manyPapers }, signal),
    select: ({ items }) => items,
  });

export const useUnits = (kind: UnitRow['kind']) =>
  useQuery({ queryKey: ['/units', kind], queryFn: ({ signal }) => get<UnitRow[]>('/units', { kind }, signal), staleTime: 60_000 });

/** Everything told of sittings is asked for again: states and counts hang together. */
function useTellAll() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['/sittings'] });
}

export function useCreate() {
  const tellAll = useTellAll();
  return useMutation({ mutationFn: (order: SittingOrder) => post<Sitting>('/sittings', order), onSuccess: tellAll });
}

export function useHandIn(sittingId: string) {
  const tellAll = useTellAll();
  return useMutation({ mutationFn: (candidateId: string) => post<unknown>(`/sittings/${sittingId}/candidates/${candidateId}/hand-in`), onSuccess: tellAll });
}

type Act = 'release' | 'withdraw-release' | 'restore';

export function useAct(sittingId: string, act: Act) {
  const tellAll = useTellAll();
  return useMutation({ mutationFn: () => post<unknown>(`/sittings/${sittingId}/${act}`), onSuccess: tellAll });
}

export function useDelete(sittingId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => remove(`/sittings/${sittingId}`),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['/sittings', 'list'] }),
  });
}
