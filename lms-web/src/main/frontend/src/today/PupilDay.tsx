import { useTranslation } from 'react-i18next';
import type { MySitting, PupilToday } from '../api/types';
import { useFormat } from '../i18n/format';
import { Box } from './Box';
import { LatestResults } from './LatestResults';
import { NextExam } from './NextExam';
import classes from './Today.module.css';

export function PupilDay({ day, serverNow }: { day: PupilToday; serverNow: string }) {
  const { t } = useTranslation('today');
  const [first, ...later] = day.next;
  return (
    <div className={classes.columns}>
      <div className={classes.column}>
        {first ? <NextExam sitting={first} serverNow={serverNow} /> : <Box title={t('pupil.next')} empty={t('pupil.noExam')} />}
        {later.length > 0 && (
          <Box title={t('pupil.later')}>
            <ul className={classes.rows}>
              {later.map((sitting) => (
                <LaterExam key={sitting.id} sitting={sitting} />
              ))}
            </ul>
          </Box>
        )}
      </div>
      <LatestResults results={day.results} history={day.history} />
    </div>
  );
}

function LaterExam({ sitting }: { sitting: MySitting }) {
  const { t } = useTranslation('today');
  const format = useFormat();
  return (
    <li className={classes.row}>
      <span className={classes.day}>
        <b>{format.dayNumber(sitting.opensAt)}</b>
        {format.weekday(sitting.opensAt)}
      </span>
      <div className={classes.rowWords}>
        <p className={classes.rowTitle}>{sitting.title}</p>
        <p className={classes.rowNote}>
          {t('pupil.facts', { subject: sitting.subject.name, at: format.weekdayTime(sitting.opensAt), count: sitting.minutes })}
        </p>
      </div>
    </li>
  );
}
