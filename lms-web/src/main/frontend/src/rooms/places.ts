import type { Candidate, ToldPlace } from '../api/types';

/** Where everybody sits, as the server takes it back. */
export const placesOf = (candidates: readonly Candidate[]): ToldPlace[] =>
  candidates.map(({ id, form, place: { roomId, seat } }) => ({
    candidateId: id,
    form,
    roomId,
    row: seat?.row ?? null,
    column: seat?.column ?? null,
  }));

/** The same with nobody on a seat. */
export const withoutSeats = (places: readonly ToldPlace[]): ToldPlace[] => places.map((place) => ({ ...place, roomId: null, row: null, column: null }));

export const unseated = (candidates: readonly Candidate[]): Candidate[] => candidates.filter(({ place }) => place.roomId === null);
