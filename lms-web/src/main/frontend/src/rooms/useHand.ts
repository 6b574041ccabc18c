import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Room, RoomSeat, SeatChoice } from '../api/types';
import { tellFailure, tellWithUndo } from '../ui/Undo';
import { useExchange, useMove, useSeats } from './api';

const name = 'xep';

export interface Held {
  id: string;
  fullName: string;
  sbd: string;
  /** In words; null without a seat. */
  where: string | null;
}

/** The candidate taken up, kept in the address so that they come along into another room. */
export function useHand(sittingId: string, room: Room) {
  const { t } = useTranslation('rooms');
  const [search, setSearch] = useSearchParams();
  const candidates = useSeats(sittingId);
  const move = useMove(sittingId);
  const exchange = useExchange(sittingId);
  const found = candidates.data?.find(({ id }) => id === search.get(name));
  const seat = found?.place.seat;
  const held: Held | null = found
    ? {
        id: found.id,
        fullName: found.fullName,
        sbd: found.sbd,
        where: seat && found.place.room !== null ? t('hand.at', { room: found.place.room, row: seat.row, column: seat.column }) : null,
      }
    : null;
  const hold = (id: string | null) =>
    setSearch(
      (now) => {
        const next = new URLSearchParams(now);
        if (id === null) next.delete(name);
        else next.set(name, id);
        return next;
      },
      { replace: true },
    );
  const drop = () => hold(null);
  const forget = () => {
    move.reset();
    exchange.reset();
  };
  const failed = (error: Error) => tellFailure(t('hand.notBack'), error);

  const put = (to: SeatChoice) => {
    if (!found) return;
    const { roomId } = found.place;
    move.mutate(
      { id: found.id, to },
      {
        onSuccess: () => {
          drop();
          const back = () => roomId !== null && seat && move.mutate({ id: found.id, to: { roomId, row: seat.row, column: seat.column } }, { onError: failed });
          const done = t('hand.moved', { name: found.fullName, row: to.row, column: to.column });
          if (roomId !== null && seat) tellWithUndo(done, () => void back());
        },
      },
    );
  };

  const swap = (other: { id: string; fullName: string }) => {
    if (!found) return;
    const both = { id: found.id, other: other.id };
    exchange.mutate(both, {
      onSuccess: () => {
        drop();
        tellWithUndo(t('hand.exchanged', { one: found.fullName, other: other.fullName }), () => exchange.mutate(both, { onError: failed }));
      },
    });
  };

  const press = (at: RoomSeat) => {
    forget();
    const { candidate } = at;
    if (held === null) hold(candidate?.id ?? null);
    else if (candidate?.id === held.id) drop();
    else if (candidate === null) put({ roomId: room.id, row: at.row, column: at.column });
    else if (held.where === null) hold(candidate.id);
    else swap(candidate);
  };

  return { held, press, drop, forget, error: move.error ?? exchange.error, pending: move.isPending || exchange.isPending };
}
