import { IconClockPlus, IconTextIncrease, IconUserOff } from '@tabler/icons-react';
import { useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Room, RoomSeat, SeatedCandidate } from '../api/types';
import { clashes, gridOf, seatTowards, toneOf } from './plan';
import classes from './RoomPage.module.css';

interface Props {
  room: Room;
  codes: string[];
  heldId: string | null;
  pending: boolean;
  /** Null for who may only look. */
  onPress: ((seat: RoomSeat) => void) | null;
}

/** The seats as they stand, the teacher's desk in front. Arrow keys walk from seat to seat. */
export function SeatGrid({ room, codes, heldId, pending, onPress }: Props) {
  const { t } = useTranslation('rooms');
  const grid = useRef<HTMLDivElement>(null);
  const alike = clashes(room.seats);
  const walk = (event: KeyboardEvent, seat: RoomSeat) => {
    const next = seatTowards(room, seat, event.key);
    if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
    if (next) grid.current?.querySelector<HTMLElement>(`[data-seat='${next.row}.${next.column}']`)?.focus();
  };
  return (
    <div className={classes.scroll} role="region" tabIndex={0} aria-label={t('grid.label', { name: room.name })}>
      <div className={classes.room} style={{ '--columns': room.columns } as React.CSSProperties} aria-busy={pending}>
        <p className={classes.desk}>{t('grid.desk')}</p>
        <div className={classes.grid} ref={grid}>
          {gridOf(room).map((line, row) =>
            line.map((seat, column) =>
              seat === null ? (
                <span key={`${row}.${column}`} className={classes.gap} aria-hidden />
              ) : (
                <Seat
                  key={`${row}.${column}`}
                  seat={seat}
                  codes={codes}
                  held={seat.candidate !== null && seat.candidate.id === heldId}
                  target={heldId !== null}
                  clash={alike.includes(seat)}
                  onPress={onPress && !(seat.taken && seat.candidate === null) && (heldId !== null || seat.taken) ? () => onPress(seat) : null}
                  onKeyDown={(event) => walk(event, seat)}
                />
              ),
            ),
          )}
        </div>
      </div>
    </div>
  );
}

interface SeatProps {
  seat: RoomSeat;
  codes: string[];
  held: boolean;
  target: boolean;
  clash: boolean;
  onPress: (() => void) | null;
  onKeyDown: (event: KeyboardEvent) => void;
}

function Seat({ seat, codes, held, target, clash, onPress, onKeyDown }: SeatProps) {
  const { t } = useTranslation('rooms');
  const { candidate, row, column } = seat;
  const at = t('grid.seat', { row, column });
  const inside = candidate ? (
    <Sitting candidate={candidate} tone={toneOf(candidate.form, codes)} />
  ) : (
    <span className={classes.free}>{t(seat.taken ? 'grid.hidden' : 'grid.free')}</span>
  );
  const state = {
    className: classes.seat,
    'data-seat': `${row}.${column}`,
    'data-free': !seat.taken || undefined,
    'data-held': held || undefined,
    'data-target': (target && !held) || undefined,
    'data-clash': clash || undefined,
  };
  const place = (
    <>
      <span className="vh">{at}</span> <span className={classes.place} aria-hidden>{`${row}.${column}`}</span>{' '}
    </>
  );
  if (!onPress) {
    return (
      <div {...state}>
        {place}
        {inside}
      </div>
    );
  }
  return (
    <button type="button" {...state} aria-pressed={held} onClick={onPress} onKeyDown={onKeyDown}>
      {place}
      {inside}
    </button>
  );
}

function Sitting({ candidate, tone }: { candidate: SeatedCandidate; tone: string }) {
  const { t } = useTranslation('rooms');
  return (
    <>
      <span className={classes.sbd}>{candidate.sbd}</span> <span className={classes.who}>{candidate.fullName}</span>{' '}
      <span className={classes.marks}>
        <span className={classes.form} data-tone={tone}>
          {candidate.form}
        </span>
        {candidate.absent && <IconUserOff size={16} role="img" aria-label={t('grid.absent')} />}
        {candidate.extraMinutes > 0 && <IconClockPlus size={16} role="img" aria-label={t('grid.extra', { count: candidate.extraMinutes })} />}
        {candidate.largerText && <IconTextIncrease size={16} role="img" aria-label={t('grid.larger')} />}
      </span>
    </>
  );
}
