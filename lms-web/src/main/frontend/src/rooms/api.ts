import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { get, post, put, remove } from '../api/client';
import type { Candidate, Room, RoomOrder, SeatChoice, Seating, SeatingPlan, ToldPlace } from '../api/types';
import { orderOf } from './draft';
import { placesOf } from './places';

/** All rooms of a sitting, without their seats: a province has hundreds. */
export const useRooms = (sittingId: string) =>
  useQuery({
    queryKey: ['/sittings', sittingId, 'rooms'],
    queryFn: ({ signal }) => get<Room[]>(`/sittings/${sittingId}/rooms`, { seats: false }, signal),
  });

/** All of them with who sits where, to be printed. */
export const useFullRooms = (sittingId: string) =>
  useQuery({
    queryKey: ['/sittings', sittingId, 'rooms', 'full'],
    queryFn: ({ signal }) => get<Room[]>(`/sittings/${sittingId}/rooms`, {}, signal),
  });

export const useRoom = (sittingId: string, roomId: string) =>
  useQuery({
    queryKey: ['/sittings', sittingId, 'rooms', roomId],
    queryFn: ({ signal }) => get<Room>(`/sittings/${sittingId}/rooms/${roomId}`, {}, signal),
  });

const listKey = (sittingId: string) => ['/sittings', sittingId, 'list'];
const candidatesOf = (sittingId: string, signal?: AbortSignal) => get<Candidate[]>(`/sittings/${sittingId}/candidates`, {}, signal);

/** The list of a sitting for its rooms: who has a seat and who has none. */
export const useSeats = (sittingId: string) => useQuery({ queryKey: listKey(sittingId), queryFn: ({ signal }) => candidatesOf(sittingId, signal) });

/** Seats, rooms and counts hang together, in the session too. */
async function tellAll(queries: QueryClient): Promise<void> {
  await Promise.all([queries.invalidateQueries({ queryKey: ['/sittings'] }), queries.invalidateQueries({ queryKey: ['/exam-sessions'] })]);
}

function useChange<Order, Told>(change: (order: Order) => Promise<Told>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: change, onSuccess: () => tellAll(queries) });
}

export const useAddRooms = (sittingId: string) => useChange((rooms: RoomOrder[]) => post<Room[]>(`/sittings/${sittingId}/rooms`, { rooms }));

export const useRenameRoom = (sittingId: string) =>
  useChange(({ id, name }: { id: string; name: string }) => put<Room>(`/sittings/${sittingId}/rooms/${id}/name`, { name }));

/** The answer is the room as it was, to be made again. */
export const useDeleteRoom = (sittingId: string) =>
  useChange(async (id: string): Promise<RoomOrder> => {
    const room = await get<Room>(`/sittings/${sittingId}/rooms/${id}`);
    await remove(`/sittings/${sittingId}/rooms/${id}`);
    return orderOf(room);
  });

/** How everybody would be seated, asked for with every change of the way. */
export const usePreview = (sittingId: string, plan: SeatingPlan) =>
  useQuery({
    queryKey: ['seating', sittingId, plan],
    queryFn: () => post<Seating>(`/sittings/${sittingId}/seating/preview`, plan),
    gcTime: 0,
    staleTime: Infinity,
    retry: false,
  });

/** Seats everybody; the answer holds how it was before, to come back to. */
export const useSeat = (sittingId: string) =>
  useChange(async (plan: SeatingPlan) => {
    const before = placesOf(await candidatesOf(sittingId));
    return { seating: await post<Seating>(`/sittings/${sittingId}/seating`, plan), before };
  });

export const useSeatAsTold = (sittingId: string) => useChange((places: ToldPlace[]) => put<Room[]>(`/sittings/${sittingId}/seating`, { places }));

export const useMove = (sittingId: string) =>
  useChange(({ id, to }: { id: string; to: SeatChoice }) => put<Candidate>(`/sittings/${sittingId}/candidates/${id}/seat`, to));

export const useExchange = (sittingId: string) =>
  useChange(({ id, other }: { id: string; other: string }) => put<Candidate[]>(`/sittings/${sittingId}/candidates/${id}/seat-exchange`, { with: other }));
