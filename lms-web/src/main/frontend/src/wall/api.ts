import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { get, post, put, remove } from '../api/client';
import { download } from '../api/download';
import { isProblem } from '../api/problem';
import type { ActOrder, ActOutcome, EntryWay, Incident, Wall, WallOverview } from '../api/types';

const every = 4_000;
const tries = 3;
const answerWithin = 10_000;
const path = (sittingId: string, rest = '') => `/sittings/${sittingId}/invigilation${rest}`;

/** Unique without a secure context, which `randomUUID` asks for and a school's own server may not offer. */
export function newRequestId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, i) => (i === 6 ? (byte & 0x0f) | 0x40 : i === 8 ? (byte & 0x3f) | 0x80 : byte).toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Given up before what is shown is called stale: a question that hangs must not keep the next one back. */
export const wallOf = (sittingId: string, roomId: string | null): Promise<Wall> =>
  get<Wall>(path(sittingId, '/wall'), { room: roomId }, AbortSignal.timeout(answerWithin));

/** The address of the wall's socket at this site. */
export function wallSocket(sittingId: string, roomId: string | null): WebSocket {
  const { protocol, host } = location;
  return new WebSocket(`${protocol === 'https:' ? 'wss' : 'ws'}://${host}/ws/wall/${sittingId}/${roomId ?? 'all'}`);
}

export const useOverview = (sittingId: string) =>
  useQuery({
    queryKey: ['/sittings', sittingId, 'invigilation'],
    queryFn: ({ signal }) => get<WallOverview>(path(sittingId), {}, signal),
    refetchInterval: every,
  });

/** Sent again under its own id where the answer was lost: it is done once. */
export const useActing = (sittingId: string) =>
  useMutation({
    mutationFn: (order: ActOrder) => post<ActOutcome>(path(sittingId, '/acts'), order),
    retry: (failures, error) => isProblem(error) && (error.unreachable || error.status >= 500) && failures < tries,
  });

export const useIncidents = (sittingId: string, roomId: string | null) =>
  useQuery({
    queryKey: ['/sittings', sittingId, 'incidents', roomId],
    queryFn: ({ signal }) => get<Incident[]>(path(sittingId, '/incidents'), { room: roomId }, signal),
  });

/** The form to print and sign, as a file. */
export const useMinutes = (sittingId: string, roomId: string | null) =>
  useMutation({ mutationFn: () => download(path(sittingId, '/minutes.pdf'), { room: roomId }, 'application/pdf') });

export interface Note {
  requestId: string;
  roomId: string | null;
  candidateId: string | null;
  note: string;
}

function useTelling(sittingId: string) {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['/sittings', sittingId, 'incidents'] });
}

export function useNoting(sittingId: string) {
  const tell = useTelling(sittingId);
  return useMutation({ mutationFn: (note: Note) => post<Incident>(path(sittingId, '/incidents'), note), onSuccess: tell });
}

export function useUnnoting(sittingId: string) {
  const tell = useTelling(sittingId);
  return useMutation({ mutationFn: (id: string) => remove(path(sittingId, `/incidents/${id}`)), onSuccess: tell });
}

export function useSetEntry(sittingId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (entry: EntryWay) => put<unknown>(path(sittingId, '/entry'), { entry }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['/sittings', sittingId] }),
  });
}
