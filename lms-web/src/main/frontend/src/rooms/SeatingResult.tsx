import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Seating } from '../api/types';
import { useFormat } from '../i18n/format';
import classes from './Rooms.module.css';

/** How many sit where and with which forms. */
export function SeatingResult({ seating, candidates }: { seating: Seating; candidates: number }) {
  const { t } = useTranslation('rooms');
  const { number } = useFormat();
  const empty = seating.rooms.length - seating.usedRooms;
  const left = candidates - seating.candidates;
  return (
    <div className={classes.outcome}>
      <ul className={classes.says}>
        <li>
          <IconCircleCheck size={18} aria-hidden />
          {t('result.seated', { count: seating.candidates, seated: number(seating.candidates), rooms: number(seating.usedRooms) })}
        </li>
        <li>
          <IconCircleCheck size={18} aria-hidden />
          {left > 0 ? t('result.left', { count: left }) : t('result.nobodyLeft')}
        </li>
        <li>
          <IconCircleCheck size={18} aria-hidden />
          {t('result.neighbours')}
        </li>
      </ul>
      <div className={classes.spread} role="region" tabIndex={0} aria-label={t('result.byRoom')}>
        <ul className={classes.chips}>
          {seating.rooms.map((room) => (
            <li key={room.id} data-empty={room.taken === 0 || undefined}>
              <b>{room.name}</b> {t('room.filled', { taken: number(room.taken), capacity: number(room.capacity) })}
            </li>
          ))}
        </ul>
      </div>
      <p className="small muted">
        {t('result.forms', { forms: seating.codes.map(({ code, candidates: count }) => t('result.form', { code, count })).join(' · ') })}
        {empty > 0 && ` ${t('result.empty', { count: empty })}`}
      </p>
    </div>
  );
}
