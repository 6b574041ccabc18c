import { IconClockPlus, IconTextIncrease } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Candidate } from '../api/types';
import classes from './Candidates.module.css';

/** Room and seat of a candidate, leading to the plan of the room. */
export function SeatOf({ sittingId, candidate: { place } }: { sittingId: string; candidate: Candidate }) {
  const { t } = useTranslation('sitting');
  if (place.roomId === null || place.seat === null) return null;
  return (
    <Link className={classes.seat} to={`/ca-thi/${sittingId}/phong/${place.roomId}`}>
      {t('candidates.seatAt', { room: place.room, row: place.seat.row, column: place.seat.column })}
    </Link>
  );
}

/** What a candidate is allowed beyond the others, in signs with words. */
export function AllowancesOf({ candidate: { place } }: { candidate: Candidate }) {
  const { t } = useTranslation('sitting');
  if (place.extraMinutes === 0 && !place.largerText) return null;
  return (
    <small className={classes.allowances} title={place.allowanceReason ?? undefined}>
      {place.extraMinutes > 0 && (
        <span>
          <IconClockPlus size={14} aria-hidden /> {t('allowance.extra', { count: place.extraMinutes })}
        </span>
      )}
      {place.largerText && (
        <span>
          <IconTextIncrease size={14} aria-hidden /> {t('allowance.larger')}
        </span>
      )}
    </small>
  );
}
