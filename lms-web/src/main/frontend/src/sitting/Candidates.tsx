import { Button, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconSearch, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Candidate, Sitting } from '../api/types';
import { useFormat } from '../i18n/format';
import { useCan } from '../session/session';
import { DataTable, type Column } from '../ui/DataTable';
import { EmptyState } from '../ui/EmptyState';
import { QueryView } from '../ui/QueryView';
import { useFilters } from '../ui/useFilters';
import { useCandidates } from './api';
import { candidateStates, countBy, isQuiet, pick } from './candidates';
import { CandidateStateBadge } from './CandidateStateBadge';
import { HandIn } from './HandIn';
import { nameKey } from './names';
import { Progress } from './Progress';
import classes from './Candidates.module.css';

const filterNames = ['ten', 'trang-thai'] as const;

export function Candidates({ sitting }: { sitting: Sitting }) {
  const { t } = useTranslation('sitting');
  const can = useCan();
  const filters = useFilters(filterNames);
  const [handingIn, setHandingIn] = useState<Candidate | null>(null);
  const candidates = useCandidates(sitting);
  const may = can('SITTING_INVIGILATE') || can('SITTING_MANAGE');
  const now = Date.parse(sitting.serverNow);
  const columns = useColumns(now, may ? setHandingIn : null);
  const state = filters.values['trang-thai'];
  return (
    <QueryView query={candidates} failed={t('candidates.failed')} loading={t('candidates.loading')}>
      {(all) => {
        const shown = pick(all, state, filters.values.ten);
        return (
          <>
            <div className={classes.tools}>
              <TextInput
                type="search"
                aria-label={t('candidates.search')}
                placeholder={t('candidates.search')}
                leftSection={<IconSearch size={16} aria-hidden />}
                value={filters.values.ten}
                onChange={(event) => filters.set({ ten: event.currentTarget.value })}
              />
              <div className={classes.states} role="group" aria-label={t('candidates.byState')}>
                <StateButton label={t('candidates.all')} count={all.length} on={state === ''} onClick={() => filters.set({ 'trang-thai': '' })} />
                {candidateStates.map((one) => (
                  <StateButton
                    key={one}
                    label={t(`state.${one}`)}
                    count={countBy(all, one)}
                    on={state === one}
                    onClick={() => filters.set({ 'trang-thai': state === one ? '' : one })}
                  />
                ))}
              </div>
            </div>
            {shown.length === 0 ? (
              <div className="card">
                <EmptyState icon={<IconUsers size={48} stroke={1.6} />} title={all.length === 0 ? t('candidates.none') : t('candidates.noneFound')}>
                  {all.length === 0 ? t('candidates.noneNote') : t('candidates.noneFoundNote')}
                </EmptyState>
              </div>
            ) : (
              <DataTable
                label={t('candidates.table')}
                rows={shown}
                columns={columns}
                rowKey={({ id }) => id}
                card={(candidate) => <CandidateCard candidate={candidate} now={now} onHandIn={may ? setHandingIn : null} />}
              />
            )}
            {handingIn && <HandIn sittingId={sitting.id} candidate={handingIn} onClose={() => setHandingIn(null)} />}
          </>
        );
      }}
    </QueryView>
  );
}

function StateButton({ label, count, on, onClick }: { label: string; count: number; on: boolean; onClick: () => void }) {
  return (
    <button type="button" className={classes.state} aria-pressed={on} onClick={onClick}>
      {label} <b>{count}</b>
    </button>
  );
}

type OnHandIn = ((candidate: Candidate) => void) | null;

function useColumns(now: number, onHandIn: OnHandIn): Column<Candidate>[] {
  const { t } = useTranslation('sitting');
  const { mark } = useFormat();
  const columns: Column<Candidate>[] = [
    { id: 'sbd', header: t('candidates.sbd'), width: 104, sortBy: ({ sbd }) => sbd, cell: ({ sbd }) => <span className="num">{sbd}</span> },
    {
      id: 'name',
      header: t('candidates.name'),
      sortBy: ({ fullName }) => nameKey(fullName),
      cell: ({ fullName }) => <b className={classes.name}>{fullName}</b>,
    },
    { id: 'class', header: t('candidates.class'), width: 96, sortBy: ({ className }) => className, cell: ({ className }) => className },
    { id: 'form', header: t('candidates.form'), width: 92, sortBy: ({ form }) => form, cell: ({ form }) => <span className={classes.code}>{form}</span> },
    {
      id: 'state',
      header: t('candidates.state'),
      width: 134,
      sortBy: ({ state }) => candidateStates.indexOf(state),
      cell: ({ state }) => <CandidateStateBadge state={state} />,
    },
    {
      id: 'progress',
      header: t('candidates.progress'),
      width: 150,
      sortBy: ({ answered }) => answered,
      cell: (candidate) => <Progress candidate={candidate} />,
    },
    {
      id: 'saved',
      header: t('candidates.saved'),
      width: 128,
      sortBy: ({ lastSavedAt }) => lastSavedAt,
      cell: (candidate) => <LastSaved candidate={candidate} now={now} />,
    },
    {
      id: 'mark',
      header: t('candidates.mark'),
      width: 76,
      align: 'right',
      sortBy: (row) => (row.mark === null ? null : Number(row.mark)),
      cell: (row) => <b>{row.mark && mark(row.mark)}</b>,
    },
  ];
  if (onHandIn === null) return columns;
  return [...columns, { id: 'acts', header: '', width: 104, align: 'right', cell: (candidate) => <Collect candidate={candidate} onHandIn={onHandIn} /> }];
}

function Collect({ candidate, onHandIn }: { candidate: Candidate; onHandIn: (candidate: Candidate) => void }) {
  const { t } = useTranslation('sitting');
  if (candidate.state !== 'writing') return null;
  return (
    <Button size="xs" variant="default" aria-label={t('handIn.of', { name: candidate.fullName })} onClick={() => onHandIn(candidate)}>
      {t('handIn.act')}
    </Button>
  );
}

function LastSaved({ candidate, now }: { candidate: Candidate; now: number }) {
  const { t } = useTranslation('sitting');
  const { clock } = useFormat();
  const { handedInAt, handedInBy, lastSavedAt } = candidate;
  if (handedInAt) {
    return (
      <span className={classes.saved}>
        {clock(handedInAt)}
        {handedInBy && <small>{t(`handedInBy.${handedInBy}`)}</small>}
      </span>
    );
  }
  if (isQuiet(candidate, now)) {
    return (
      <span className={classes.quiet}>
        <IconAlertTriangle size={15} aria-hidden />
        {lastSavedAt ? t('candidates.quiet', { at: clock(lastSavedAt) }) : t('candidates.nothingSaved')}
      </span>
    );
  }
  return <span className={classes.saved}>{lastSavedAt && clock(lastSavedAt)}</span>;
}

function CandidateCard({ candidate, now, onHandIn }: { candidate: Candidate; now: number; onHandIn: OnHandIn }) {
  const { t } = useTranslation('sitting');
  const { mark } = useFormat();
  return (
    <div className={classes.card}>
      <p className={classes.cardHead}>
        <b>{candidate.fullName}</b>
        <CandidateStateBadge state={candidate.state} />
      </p>
      <p className={classes.cardFacts}>
        {candidate.form === null
          ? t('candidates.shortFacts', { sbd: candidate.sbd, name: candidate.className })
          : t('candidates.facts', { sbd: candidate.sbd, name: candidate.className, form: candidate.form })}
      </p>
      <div className={classes.cardFoot}>
        <Progress candidate={candidate} />
        <LastSaved candidate={candidate} now={now} />
        {candidate.mark && <b>{t('candidates.points', { mark: mark(candidate.mark) })}</b>}
        {onHandIn && <Collect candidate={candidate} onHandIn={onHandIn} />}
      </div>
    </div>
  );
}
