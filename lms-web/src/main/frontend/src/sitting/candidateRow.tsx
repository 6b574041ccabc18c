import { Button, Checkbox } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Candidate } from '../api/types';
import { useFormat } from '../i18n/format';
import type { Column } from '../ui/DataTable';
import { AllowancesOf, SeatOf } from './Arrangement';
import { candidateStates, isQuiet } from './candidates';
import { CandidateStateBadge } from './CandidateStateBadge';
import { nameKey } from './names';
import { Progress } from './Progress';
import classes from './Candidates.module.css';

/** What a row shows and what can be done with it. */
export interface RowActs {
  sittingId: string;
  now: number;
  onHandIn: ((candidate: Candidate) => void) | null;
  /** Null for who may only look. */
  choice: Choice | null;
}

export interface Choice {
  has: (candidate: Candidate) => boolean;
  toggle: (candidate: Candidate, on: boolean) => void;
}

function Tick({ candidate, choice }: { candidate: Candidate; choice: Choice }) {
  const { t } = useTranslation('sitting');
  return (
    <Checkbox
      aria-label={t('candidates.choose', { name: candidate.fullName })}
      checked={choice.has(candidate)}
      onChange={(event) => choice.toggle(candidate, event.currentTarget.checked)}
    />
  );
}

/** Which columns have anything to show. */
export interface Shown {
  rooms: boolean;
  attempts: boolean;
}

export function useColumns({ sittingId, now, onHandIn, choice }: RowActs, shown: Shown): Column<Candidate>[] {
  const { t } = useTranslation('sitting');
  const { mark } = useFormat();
  const columns: Column<Candidate>[] = [
    ...(choice ? [{ id: 'choice', header: '', width: 48, cell: (candidate: Candidate) => <Tick candidate={candidate} choice={choice} /> }] : []),
    { id: 'sbd', header: t('candidates.sbd'), width: 104, sortBy: ({ sbd }) => sbd, cell: ({ sbd }) => <span className="num">{sbd}</span> },
    {
      id: 'name',
      header: t('candidates.name'),
      sortBy: ({ fullName }) => nameKey(fullName),
      cell: (candidate) => (
        <>
          <b className={classes.name}>{candidate.fullName}</b>
          <AllowancesOf candidate={candidate} />
        </>
      ),
    },
    { id: 'class', header: t('candidates.class'), width: 96, sortBy: ({ className }) => className, cell: ({ className }) => className },
    ...(shown.rooms
      ? [
          {
            id: 'room',
            header: t('candidates.room'),
            width: 120,
            sortBy: ({ place }: Candidate) => place.room,
            cell: (candidate: Candidate) => <SeatOf sittingId={sittingId} candidate={candidate} />,
          },
        ]
      : []),
    { id: 'form', header: t('candidates.form'), width: 92, sortBy: ({ form }) => form, cell: ({ form }) => <span className={classes.code}>{form}</span> },
    {
      id: 'state',
      header: t('candidates.state'),
      width: 134,
      sortBy: ({ state }) => candidateStates.indexOf(state),
      cell: ({ state, place }) => <CandidateStateBadge state={state} recorded={place.absentSince !== null} />,
    },
  ];
  if (!shown.attempts) return columns;
  columns.push(
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
  );
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

export function CandidateCard({ candidate, acts: { sittingId, now, onHandIn, choice } }: { candidate: Candidate; acts: RowActs }) {
  const { t } = useTranslation('sitting');
  const { mark } = useFormat();
  return (
    <div className={classes.card}>
      <div className={classes.cardHead}>
        {choice && <Tick candidate={candidate} choice={choice} />}
        <b>{candidate.fullName}</b>
        <CandidateStateBadge state={candidate.state} recorded={candidate.place.absentSince !== null} />
      </div>
      <p className={classes.cardFacts}>
        {candidate.form === null
          ? t('candidates.shortFacts', { sbd: candidate.sbd, name: candidate.className })
          : t('candidates.facts', { sbd: candidate.sbd, name: candidate.className, form: candidate.form })}
      </p>
      <AllowancesOf candidate={candidate} />
      <div className={classes.cardFoot}>
        <SeatOf sittingId={sittingId} candidate={candidate} />
        <Progress candidate={candidate} />
        <LastSaved candidate={candidate} now={now} />
        {candidate.mark && <b>{t('candidates.points', { mark: mark(candidate.mark) })}</b>}
        {onHandIn && <Collect candidate={candidate} onHandIn={onHandIn} />}
      </div>
    </div>
  );
}
