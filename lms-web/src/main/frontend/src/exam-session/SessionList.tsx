import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconStack2, IconStackPush } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { ExamSession } from '../api/types';
import { plain } from '../blueprint/topics';
import { useFormat } from '../i18n/format';
import { useCan } from '../session/session';
import { DataTable, type Column } from '../ui/DataTable';
import { EmptyState } from '../ui/EmptyState';
import { FilterBar } from '../ui/FilterBar';
import { PageHead } from '../ui/PageHead';
import { QueryView } from '../ui/QueryView';
import { useFilters } from '../ui/useFilters';
import { useExamSessions } from './api';
import { NewSession } from './NewSession';
import { linesOf, totalsOf, windowOf } from './progress';
import classes from './ExamSession.module.css';

const filterNames = ['q'] as const;

const to = (session: ExamSession) => `/to-chuc-thi/${session.id}`;

export default function SessionList() {
  const { t } = useTranslation('exam-session');
  const can = useCan();
  const filters = useFilters(filterNames);
  const sessions = useExamSessions();
  const [making, dialog] = useDisclosure(false);
  const make = can('SITTING_MANAGE') && (
    <Button leftSection={<IconStackPush size={17} />} onClick={dialog.open}>
      {t('list.new')}
    </Button>
  );
  return (
    <>
      <PageHead title={t('list.title')} note={t('list.note')}>
        {make}
      </PageHead>
      <FilterBar
        label={t('list.search')}
        hint={t('list.search')}
        text={filters.values.q}
        onText={(q) => filters.set({ q })}
        active={0}
        onClear={filters.clear}
      />
      <QueryView query={sessions} failed={t('list.failed')} loading={t('ui:loading')}>
        {(all) => {
          const wanted = plain(filters.values.q);
          const shown = all.filter(({ name, unitName }) => plain(`${name} ${unitName}`).includes(wanted));
          if (shown.length > 0) return <Sessions sessions={shown} />;
          return (
            <div className="card">
              <EmptyState
                icon={<IconStack2 size={48} stroke={1.6} />}
                title={all.length === 0 ? t('list.none') : t('list.noneFound')}
                action={all.length === 0 ? make : undefined}
              >
                {all.length === 0 ? t('list.noneNote') : t('list.noneFoundNote')}
              </EmptyState>
            </div>
          );
        }}
      </QueryView>
      {making && <NewSession onClose={dialog.close} />}
    </>
  );
}

function Sessions({ sessions }: { sessions: ExamSession[] }) {
  const { t } = useTranslation('exam-session');
  const { number } = useFormat();
  const navigate = useNavigate();
  const columns: Column<ExamSession>[] = [
    {
      id: 'name',
      header: t('list.name'),
      sortBy: ({ name }) => name,
      cell: (session) => (
        <Link to={to(session)} className={classes.name}>
          {session.name}
        </Link>
      ),
    },
    { id: 'unit', header: t('list.unit'), width: 240, sortBy: ({ unitName }) => unitName, cell: ({ unitName }) => unitName },
    { id: 'days', header: t('list.days'), width: 200, sortBy: (session) => windowOf(session)?.from ?? null, cell: (session) => <Days session={session} /> },
    {
      id: 'sittings',
      header: t('list.sittings'),
      width: 90,
      align: 'right',
      sortBy: ({ sittings }) => sittings.length,
      cell: ({ sittings }) => sittings.length,
    },
    {
      id: 'candidates',
      header: t('list.candidates'),
      width: 120,
      align: 'right',
      sortBy: (session) => candidatesOf(session),
      cell: (session) => number(candidatesOf(session)),
    },
  ];
  return (
    <DataTable
      label={t('list.title')}
      rows={sessions}
      columns={columns}
      rowKey={({ id }) => id}
      onOpen={(session) => void navigate(to(session))}
      card={(session) => (
        <>
          <Link to={to(session)} className={classes.name}>
            {session.name}
          </Link>
          <p className="small muted">{session.unitName}</p>
          <p className="small">
            {t('list.facts', { count: session.sittings.length, candidates: number(candidatesOf(session)) })} <Days session={session} />
          </p>
        </>
      )}
    />
  );
}

const candidatesOf = (session: ExamSession): number => totalsOf(linesOf(session, [])).candidates;

function Days({ session }: { session: ExamSession }) {
  const { t } = useTranslation('exam-session');
  const { date, shortDate } = useFormat();
  const days = windowOf(session);
  if (!days) return <span className="muted">{t('list.noDay')}</span>;
  const [from, last] = [date(days.from), date(days.to)];
  return <span className="nowrap">{from === last ? from : t('list.fromTo', { from: shortDate(days.from), to: last })}</span>;
}
