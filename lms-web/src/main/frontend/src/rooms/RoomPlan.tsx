import { Button, CloseButton } from '@mantine/core';
import { IconAlertTriangle, IconArrowsExchange, IconCircleCheck } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Room, Sitting } from '../api/types';
import { useCan } from '../session/session';
import { ProblemNotice } from '../ui/ProblemNotice';
import { clashes, formsIn, seatedIn, toneOf } from './plan';
import { SeatGrid } from './SeatGrid';
import { useHand } from './useHand';
import classes from './RoomPage.module.css';

/** The plan of a room. A candidate is taken up by one press and put down by the next; nothing has to be dragged. */
export function RoomPlan({ sitting, room }: { sitting: Sitting; room: Room }) {
  const { t } = useTranslation('rooms');
  const can = useCan();
  const hand = useHand(sitting.id, room);
  const codes = formsIn(room.seats).map(([code]) => code);
  const acts = can('SITTING_INVIGILATE');
  useEscape(hand.held !== null, hand.drop);
  return (
    <div className={classes.plan}>
      {acts && (
        <div className={classes.hand} data-held={hand.held !== null || undefined} role="status">
          <IconArrowsExchange size={20} aria-hidden />
          {hand.held ? (
            <>
              <p>
                <b>{t('hand.held', { name: hand.held.fullName, sbd: hand.held.sbd, where: hand.held.where ?? t('hand.noSeat') })}</b>
                <span>{t(hand.held.where === null ? 'hand.toSeat' : 'hand.toMove')}</span>
              </p>
              <Button size="xs" variant="default" onClick={hand.drop}>
                {t('hand.drop')}
              </Button>
            </>
          ) : (
            <p>{t(room.taken === 0 ? 'hand.empty' : 'hand.none')}</p>
          )}
        </div>
      )}
      {hand.error && (
        <div className={classes.problem}>
          <ProblemNotice error={hand.error} title={t('hand.failed')} />
          <CloseButton aria-label={t('ui:close')} onClick={hand.forget} />
        </div>
      )}
      <SeatGrid room={room} codes={codes} heldId={hand.held?.id ?? null} pending={hand.pending} onPress={acts ? hand.press : null} />
      <Legend room={room} codes={codes} />
    </div>
  );
}

function useEscape(on: boolean, drop: () => void): void {
  useEffect(() => {
    if (!on) return;
    const listen = (event: KeyboardEvent) => event.key === 'Escape' && drop();
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [on, drop]);
}

/** Which forms are in the room, and whether neighbours share one. */
function Legend({ room, codes }: { room: Room; codes: string[] }) {
  const { t } = useTranslation('rooms');
  const alike = clashes(room.seats);
  const hidden = room.taken - seatedIn(room.seats).length;
  if (room.taken === 0) return null;
  return (
    <div className={classes.legend}>
      {alike.length > 0 ? (
        <p data-bad>
          <IconAlertTriangle size={18} aria-hidden />
          {t('legend.clash', { count: alike.length })}
        </p>
      ) : (
        <p>
          <IconCircleCheck size={18} aria-hidden />
          {t('legend.fine')}
        </p>
      )}
      <ul aria-label={t('legend.forms')}>
        {formsIn(room.seats).map(([code, count]) => (
          <li key={code}>
            <span className={classes.form} data-tone={toneOf(code, codes)}>
              {code}
            </span>
            {t('legend.count', { count })}
          </li>
        ))}
      </ul>
      {hidden > 0 && <p className="muted">{t('legend.hidden', { count: hidden })}</p>}
    </div>
  );
}
