import { Button } from '@mantine/core';
import { IconCalendarEvent, IconCalendarPlus, IconCircleCheck, IconUserQuestion, IconUsersPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import type { ExamSession } from '../api/types';
import { useFormat } from '../i18n/format';
import { useCan } from '../session/session';
import { SittingStateBadge } from '../ui/badges';
import { BackLink } from '../ui/BackLink';
import { DataTable, type Column } from '../ui/DataTable';
import { EmptyState } from '../ui/EmptyState';
import { PageHead } from '../ui/PageHead';
import { ProblemNotice } from '../ui/ProblemNotice';
import { QueryView } from '../ui/QueryView';
import { StatusBadge } from '../ui/StatusBadge';
import { useExamSession, useSessionRooms } from './api';
import { linesOf, totalsOf, unseatedIn, type SittingLine, type Totals } from './progress';
import classes from './ExamSession.module.css';

export default function SessionPage() {
  const { t } = useTranslation('exam-session');
  const { id = '' } = useParams();
  const session = useExamSession(id);
  return (
    <div className={classes.page}>
      <BackLink to="/to-chuc-thi">{t('list.title')}</BackLink>
      <QueryView query={session} failed={t('failed')} loading={t('ui:loading')}>
        {(found) => <Session session={found} />}
      </QueryView>
    </div>
  );
}

function Session({ session }: { session: ExamSession }) {
  const { t } = useTranslation('exam-session');
  const can = useCan();
  const rooms = useSessionRooms(session.id);
  const lines = linesOf(session, rooms.data ?? []);
  const add = can('SITTING_MANAGE') && (
    <Button component={Link} to={`/to-chuc-thi/${session.id}/ca-thi-moi`} leftSection={<IconCalendarPlus size={17} />}>
      {t('addSitting')}
    </Button>
  );
  return (
    <>
      <PageHead title={session.name} note={session.unitName}>
        {add}
      </PageHead>
      {rooms.error && <ProblemNotice error={rooms.error} title={t('roomsFailed')} onRetry={() => void rooms.refetch()} />}
      {lines.length === 0 ? (
        <div className="card">
          <EmptyState icon={<IconCalendarEvent size={48} stroke={1.6} />} title={t('none')} action={add}>
            {t('noneNote')}
          </EmptyState>
        </div>
      ) : (
        <>
          <Figures totals={totalsOf(lines)} sittings={lines.length} known={rooms.data !== undefined} />
          <Sittings lines={lines} />
        </>
      )}
    </>
  );
}

function Figures({ totals, sittings, known }: { totals: Totals; sittings: number; known: boolean }) {
  const { t } = useTranslation('exam-session');
  const { number } = useFormat();
  const figures: [string, number | null, boolean][] = [
    [t('figure.sittings'), sittings, false],
    [t('figure.candidates'), totals.candidates, false],
    [t('figure.rooms'), known ? totals.rooms : null, false],
    [t('figure.seats'), known ? totals.seats : null, false],
    [t('figure.unseated'), known ? totals.unseated : null, totals.unseated > 0],
  ];
  return (
    <dl className={`card ${classes.figures}`}>
      {figures.map(([name, value, waits]) => (
        <div key={name} data-waits={waits || undefined}>
          <dt>{name}</dt>
          <dd>{value === null ? t('unknown') : number(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

const toSitting = ({ sitting }: SittingLine) => `/ca-thi/${sitting.id}`;

function Sittings({ lines }: { lines: SittingLine[] }) {
  const { t } = useTranslation('exam-session');
  const { dateTime, timeAfter, number } = useFormat();
  const navigate = useNavigate();
  const columns: Column<SittingLine>[] = [
    {
      id: 'title',
      header: t('sitting.title'),
      cell: (line) => (
        <>
          <Link to={toSitting(line)} className={classes.name}>
            {line.sitting.title}
          </Link>
          <small className={classes.under}>{line.sitting.paperTitle}</small>
        </>
      ),
    },
    {
      id: 'window',
      header: t('sitting.window'),
      width: 216,
      cell: ({ sitting: { opensAt, closesAt, minutes } }) => (
        <>
          {dateTime(opensAt)}
          <small className={classes.under}>{t('sitting.until', { closes: timeAfter(opensAt, closesAt), count: minutes })}</small>
        </>
      ),
    },
    { id: 'candidates', header: t('sitting.candidates'), width: 96, align: 'right', cell: ({ sitting }) => number(sitting.counts.candidates) },
    { id: 'rooms', header: t('sitting.rooms'), width: 80, align: 'right', cell: ({ rooms }) => rooms && number(rooms.rooms) },
    { id: 'seating', header: t('sitting.seating'), width: 180, cell: (line) => <SeatingState line={line} /> },
    { id: 'state', header: t('sitting.state'), width: 136, cell: ({ sitting }) => <SittingStateBadge state={sitting.state} /> },
  ];
  return (
    <DataTable
      label={t('sittings')}
      rows={lines}
      columns={columns}
      rowKey={({ sitting }) => sitting.id}
      onOpen={(line) => void navigate(toSitting(line))}
      card={(line) => (
        <div className={classes.card}>
          <p className={classes.cardHead}>
            <Link to={toSitting(line)} className={classes.name}>
              {line.sitting.title}
            </Link>
            <SittingStateBadge state={line.sitting.state} />
          </p>
          <p className="small muted">{dateTime(line.sitting.opensAt)}</p>
          <p className="small">
            {t('sitting.facts', { count: line.sitting.counts.candidates, rooms: line.rooms?.rooms ?? 0 })} <SeatingState line={line} />
          </p>
        </div>
      )}
    />
  );
}

function SeatingState({ line }: { line: SittingLine }) {
  const { t } = useTranslation('exam-session');
  const left = unseatedIn(line);
  if (line.sitting.counts.candidates === 0) {
    return (
      <StatusBadge tone="stone" icon={<IconUsersPlus size={14} aria-hidden />}>
        {t('sitting.noCandidates')}
      </StatusBadge>
    );
  }
  if (line.rooms === null) return null;
  if (left > 0) {
    return (
      <StatusBadge tone="sun" icon={<IconUserQuestion size={14} aria-hidden />}>
        {t('sitting.unseated', { count: left })}
      </StatusBadge>
    );
  }
  return (
    <StatusBadge tone="coconut" icon={<IconCircleCheck size={14} aria-hidden />}>
      {t('sitting.allSeated')}
    </StatusBadge>
  );
}
