import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TeacherToday } from '../api/types';
import { useFormat } from '../i18n/format';
import { useCan } from '../session/session';
import { Box } from './Box';
import { SittingRows } from './SittingRows';
import classes from './Today.module.css';

/** A teacher's day; `alone` when no manager's day above already lists the sittings. */
export function TeacherDay({ day, alone }: { day: TeacherToday; alone: boolean }) {
  const { t } = useTranslation('today');
  const format = useFormat();
  const can = useCan();
  return (
    <div className={classes.columns}>
      <div className={classes.column}>
        {alone && (
          <Box title={t('teacher.sittings')} empty={day.sittings.length === 0 ? t('teacher.noSitting') : null}>
            <SittingRows sittings={day.sittings} />
          </Box>
        )}
        <Box title={t('teacher.results')} empty={day.recentResults.length === 0 ? t('teacher.noResult') : null}>
          <ul className={classes.marks}>
            {day.recentResults.map((result) => (
              <li key={`${result.sittingId}${result.className}`}>
                <div>
                  <Link to={`/ca-thi/${result.sittingId}?muc=ket-qua`}>{result.title}</Link>
                  <p>{t('teacher.resultNote', { name: result.className, count: result.count })}</p>
                </div>
                {result.mean !== null && (
                  <strong>
                    <span className="vh">{t('teacher.mean')} </span>
                    {format.number(result.mean, 2)}
                  </strong>
                )}
              </li>
            ))}
          </ul>
        </Box>
      </div>
      <div className={classes.column}>
        <Box title={t('teacher.classes')} empty={day.classes.length === 0 ? t('teacher.noClass') : null}>
          <ul className={classes.rows}>
            {day.classes.map((group) => (
              <li key={group.id} className={classes.row}>
                <p className={classes.rowTitle}>{can('PEOPLE_READ') ? <Link to={`/con-nguoi?donvi=${group.id}`}>{group.name}</Link> : group.name}</p>
                <p className={classes.rowEnd}>{t('teacher.pupils', { count: group.pupils })}</p>
              </li>
            ))}
          </ul>
        </Box>
        {can('BANK_READ') && (
          <Box
            title={t('teacher.items')}
            aside={
              <Link className="link small" to="/ngan-hang">
                {t('openBank')}
              </Link>
            }
          >
            <dl className={classes.figures}>
              {(['shared', 'mine', 'draft'] as const).map((name) => (
                <div key={name}>
                  <dt>{t(`teacher.itemCount.${name}`)}</dt>
                  <dd>{format.number(day.itemCounts[name])}</dd>
                </div>
              ))}
            </dl>
          </Box>
        )}
      </div>
    </div>
  );
}
