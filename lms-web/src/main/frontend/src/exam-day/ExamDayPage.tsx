import { IconCalendarEvent } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { ExamDay, ExamFlow, Sitting } from '../api/types';
import { useFormat } from '../i18n/format';
import { SittingStateBadge } from '../ui/badges';
import { DataTable, type Column } from '../ui/DataTable';
import { EmptyState } from '../ui/EmptyState';
import { PageHead } from '../ui/PageHead';
import { QueryView } from '../ui/QueryView';
import { useExamDay } from './api';
import { Light } from './Light';
import { Outages } from './Outages';
import { NotBegun } from './NotBegun';
import { Rooms } from './Rooms';
import classes from './ExamDay.module.css';

/** How the exam goes, for those who answer for it. */
export default function ExamDayPage() {
  const { t } = useTranslation('exam-day');
  const day = useExamDay();
  return (
    <div className={classes.page}>
      <PageHead title={t('title')} note={t('note')} />
      <Light
        alarms={day.data?.alarms}
        troubledRooms={day.data?.troubledRooms}
        unreachable={day.isError}
        heardAt={day.dataUpdatedAt}
        toldAt={day.data?.serverNow}
      />
      <QueryView query={day} failed={t('failed')} loading={t('ui:loading')}>
        {(told) => <Told day={told} />}
      </QueryView>
    </div>
  );
}

function Told({ day }: { day: ExamDay }) {
  const { t } = useTranslation('exam-day');
  return (
    <>
      <Flow flow={day.flow} />
      <Outages outages={day.outages} />
      {day.sittings.length === 0 ? (
        <div className="card">
          <EmptyState icon={<IconCalendarEvent size={48} stroke={1.6} />} title={t('none')}>
            {t('noneNote')}
          </EmptyState>
        </div>
      ) : (
        <>
          <Sittings sittings={day.sittings} total={day.total} />
          <Rooms sittings={day.sittings} />
        </>
      )}
    </>
  );
}

function Flow({ flow }: { flow: ExamFlow }) {
  const { t } = useTranslation('exam-day');
  const { number } = useFormat();
  const millis = (value: number) => t('millis', { value: number(value) });
  const figures: [string, string, boolean][] = [
    [t('flow.perSecond'), number(flow.perSecond, 1), false],
    [t('flow.p50'), millis(flow.p50Millis), false],
    [t('flow.p99'), millis(flow.p99Millis), flow.p99Millis > 1_000],
    [t('flow.waiting'), number(flow.waiting), false],
    [t('flow.oldest'), millis(flow.oldestMillis), flow.oldestMillis > 2_000],
    [t('flow.failed'), number(flow.failed), flow.failed > 0],
    [t('flow.refused'), number(flow.refused), false],
    [t('flow.unmarked'), number(flow.unmarked), false],
    [t('flow.lag'), t('seconds', { value: number(flow.lagSeconds) }), flow.lagSeconds > 120],
  ];
  return (
    <section aria-labelledby="flow">
      <h2 id="flow" className={classes.heading}>
        {t('flow.title')}
      </h2>
      <dl className={`card ${classes.figures}`}>
        {figures.map(([name, value, bad]) => (
          <div key={name} data-bad={bad || undefined}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const toSitting = ({ id }: Sitting) => `/ca-thi/${id}`;

function Sittings({ sittings, total }: { sittings: Sitting[]; total: number }) {
  const more = total - sittings.length;
  const { t } = useTranslation('exam-day');
  const { time, number } = useFormat();
  const navigate = useNavigate();
  const counted = (id: keyof Sitting['counts']): Column<Sitting> => ({
    id,
    header: t(`sitting.${id}`),
    width: 112,
    align: 'right',
    cell: ({ counts }) => number(counts[id]),
  });
  const columns: Column<Sitting>[] = [
    {
      id: 'title',
      header: t('sitting.title'),
      cell: (sitting) => (
        <Link to={toSitting(sitting)} className={classes.name}>
          {sitting.title}
        </Link>
      ),
    },
    { id: 'opens', header: t('sitting.opens'), width: 96, cell: ({ opensAt }) => time(opensAt) },
    counted('candidates'),
    {
      ...counted('notStarted'),
      cell: ({ counts }) => <NotBegun coming={counts.notStarted - counts.absent} absent={counts.absent} />,
    },
    counted('writing'),
    counted('handedIn'),
    { id: 'state', header: t('sitting.state'), width: 144, cell: ({ state }) => <SittingStateBadge state={state} /> },
  ];
  return (
    <section aria-labelledby="sittings">
      <h2 id="sittings" className={classes.heading}>
        {t('sittings')}
      </h2>
      <DataTable
        label={t('sittings')}
        rows={sittings}
        columns={columns}
        rowKey={({ id }) => id}
        onOpen={(sitting) => void navigate(toSitting(sitting))}
        card={(sitting) => (
          <>
            <Link to={toSitting(sitting)} className={classes.name}>
              {sitting.title}
            </Link>
            <p className={classes.under}>
              {t('sitting.card', {
                writing: number(sitting.counts.writing),
                handedIn: number(sitting.counts.handedIn),
                candidates: number(sitting.counts.candidates),
              })}
            </p>
            <SittingStateBadge state={sitting.state} />
          </>
        )}
      />
      {more > 0 && <p className={classes.under}>{t('moreSittings', { count: more, value: number(more) })}</p>}
    </section>
  );
}
