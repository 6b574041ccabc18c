import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Sitting } from '../api/types';
import { useFormat } from '../i18n/format';
import { SittingStateBadge } from '../ui/badges';
import classes from './Today.module.css';

export function SittingRows({ sittings }: { sittings: Sitting[] }) {
  const { t } = useTranslation('today');
  const format = useFormat();
  return (
    <ul className={classes.rows}>
      {sittings.map((sitting) => (
        <li key={sitting.id} className={classes.row}>
          <span className={classes.day}>
            <b>{format.dayNumber(sitting.opensAt)}</b>
            {format.weekday(sitting.opensAt)}
          </span>
          <div className={classes.rowWords}>
            <p className={classes.rowTitle}>
              <Link to={`/ca-thi/${sitting.id}`}>{sitting.title}</Link>
            </p>
            <p className={classes.rowNote}>
              {t('sitting.facts', {
                at: format.time(sitting.opensAt),
                minutes: sitting.minutes,
                classes: sitting.classes.map(({ name }) => name).join(', '),
                count: sitting.counts.candidates,
              })}
            </p>
          </div>
          <SittingStateBadge state={sitting.state} />
        </li>
      ))}
    </ul>
  );
}
