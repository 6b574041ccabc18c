import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { get, put, remove } from '../api/client';
import type { RoomInvigilators, StaffMember } from '../api/types';

const key = (sittingId: string) => ['/sittings', sittingId, 'invigilators'];
const path = (sittingId: string) => `/sittings/${sittingId}/invigilators`;

/** Fewer letters find everybody. */
export const fewestLetters = 2;

/** Who is named for the rooms of a sitting, by room. */
export function useNamed(sittingId: string): Map<string, RoomInvigilators['people']> {
  const { data = [] } = useQuery({ queryKey: key(sittingId), queryFn: ({ signal }) => get<RoomInvigilators[]>(path(sittingId), {}, signal) });
  return new Map(data.map(({ roomId, people }) => [roomId, people]));
}

/** Staff with that in their name or account. */
export const useStaff = (sittingId: string, text: string) =>
  useQuery({
    queryKey: [...key(sittingId), 'staff', text],
    queryFn: ({ signal }) => get<StaffMember[]>(`${path(sittingId)}/staff`, { q: text }, signal),
    enabled: text.length >= fewestLetters,
  });

function useNaming(sittingId: string, change: (person: string) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: change, onSuccess: () => queries.invalidateQueries({ queryKey: key(sittingId), exact: true }) });
}

const ofRoom = (sittingId: string, roomId: string, person: string) => `/sittings/${sittingId}/rooms/${roomId}/invigilators/${person}`;

export const useName = (sittingId: string, roomId: string) => useNaming(sittingId, (person) => put<RoomInvigilators>(ofRoom(sittingId, roomId, person), {}));

export const useUnname = (sittingId: string, roomId: string) => useNaming(sittingId, (person) => remove(ofRoom(sittingId, roomId, person)));
