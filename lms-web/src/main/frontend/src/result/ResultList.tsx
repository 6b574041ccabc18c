import { IconChartLine, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MySitting } from '../api/types';
import { useFormat } from '../i18n/format';
import { EmptyState } from '../ui/EmptyState';
import { PageHead } from '../ui/PageHead';
import { QueryView } from '../ui/QueryView';
import { useMySittings } from './api';
import { arrange } from './result';
import classes from './MyExams.module.css';

/** Everything that was released to the pupil, the latest first. */
export default function ResultList() {
  const { t } = useTranslation('result');
  const mine = useMySittings();
  return (
    <div className={classes.page}>
      <PageHead title={t('results.title')} note={t('results.note')} />
      <QueryView query={mine} failed={t('results.failed')} loading={t('results.loading')}>
        {({ sittings }) => {
          const released = arrange(sittings).past.filter(({ state }) => state === 'released');
          return released.length === 0 ? (
            <div className="card">
              <EmptyState icon={<IconChartLine size={48} stroke={1.6} />} title={t('results.none')}>
                {t('results.noneNote')}
              </EmptyState>
            </div>
          ) : (
            <ul className={`card ${classes.rows}`}>
              {released.map((sitting) => (
                <li key={sitting.id}>
                  <Row sitting={sitting} />
                </li>
              ))}
            </ul>
          );
        }}
      </QueryView>
    </div>
  );
}

function Row({ sitting }: { sitting: MySitting }) {
  const { t } = useTranslation('result');
  const { date, mark } = useFormat();
  return (
    <Link to={`/ket-qua/${sitting.attemptId ?? ''}`} className={classes.row}>
      <span className={classes.rowWords}>
        <b>{sitting.subject.name}</b>
        <span className="small muted">
          {' · '}
          {sitting.title}
        </span>
        <br />
        <span className="small muted">{t('results.satOn', { on: date(sitting.opensAt) })}</span>
      </span>
      <strong className={classes.mark}>{sitting.mark === null ? <span>{t('pending')}</span> : mark(sitting.mark)}</strong>
      <IconChevronRight size={18} aria-hidden />
    </Link>
  );
}
