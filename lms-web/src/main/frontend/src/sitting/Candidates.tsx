import { Button, TextInput } from '@mantine/core';
import { IconFileSpreadsheet, IconSearch, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Candidate, Sitting } from '../api/types';
import { useCan } from '../session/session';
import { DataTable } from '../ui/DataTable';
import { EmptyState } from '../ui/EmptyState';
import { QueryView } from '../ui/QueryView';
import { useFilters, type Filters } from '../ui/useFilters';
import { hasBegun, useCandidates } from './api';
import { CandidateCard, useColumns, type RowActs } from './candidateRow';
import { candidateStates, countBy, pick } from './candidates';
import { Chosen } from './Chosen';
import { HandIn } from './HandIn';
import { useChoice } from './useChoice';
import classes from './Candidates.module.css';

const filterNames = ['ten', 'trang-thai'] as const;
type CandidateFilters = Filters<(typeof filterNames)[number]>;

/** A browser draws no more rows at ease; whoever looks for somebody searches. */
const mostShown = 300;

export function Candidates({ sitting }: { sitting: Sitting }) {
  const { t } = useTranslation('sitting');
  const candidates = useCandidates(sitting);
  return (
    <QueryView query={candidates} failed={t('candidates.failed')} loading={t('candidates.loading')}>
      {(all) => <List sitting={sitting} all={all} />}
    </QueryView>
  );
}

function List({ sitting, all }: { sitting: Sitting; all: Candidate[] }) {
  const { t } = useTranslation('sitting');
  const can = useCan();
  const filters = useFilters(filterNames);
  const [handingIn, setHandingIn] = useState<Candidate | null>(null);
  const may = can('SITTING_INVIGILATE') || can('SITTING_MANAGE');
  const { chosen, has, toggle, clear } = useChoice(all);
  const acts: RowActs = {
    sittingId: sitting.id,
    now: Date.parse(sitting.serverNow),
    onHandIn: may ? setHandingIn : null,
    choice: may ? { has, toggle } : null,
  };
  const columns = useColumns(acts, {
    rooms: all.some(({ place }) => place.roomId !== null),
    attempts: sitting.state !== 'planned' || all.some(({ attemptId }) => attemptId !== null),
  });
  const found = pick(all, filters.values['trang-thai'], filters.values.ten);
  const shown = found.slice(0, mostShown);
  return (
    <>
      {all.length > 0 && (
        <Tools all={all} filters={filters} importTo={can('SITTING_MANAGE') && !hasBegun(sitting) ? `/ca-thi/${sitting.id}/danh-sach` : null} />
      )}
      {may && <Chosen sittingId={sitting.id} chosen={chosen} onClear={clear} />}
      {found.length > 0 && (
        <div className={classes.over}>
          {found.length > shown.length && <p>{t('candidates.mostShown', { shown: shown.length, count: found.length })}</p>}
          {may && found.some((one) => !has(one)) && (
            <Button size="compact-sm" variant="subtle" onClick={() => found.forEach((one) => toggle(one, true))}>
              {t('candidates.chooseShown', { count: found.length })}
            </Button>
          )}
        </div>
      )}
      {shown.length === 0 ? (
        <Nobody sitting={sitting} none={all.length === 0} />
      ) : (
        <DataTable
          label={t('candidates.table')}
          rows={shown}
          columns={columns}
          rowKey={({ id }) => id}
          card={(candidate) => <CandidateCard candidate={candidate} acts={acts} />}
        />
      )}
      {handingIn && <HandIn sittingId={sitting.id} candidate={handingIn} onClose={() => setHandingIn(null)} />}
    </>
  );
}

function Tools({ all, filters, importTo }: { all: Candidate[]; filters: CandidateFilters; importTo: string | null }) {
  const { t } = useTranslation('sitting');
  const state = filters.values['trang-thai'];
  return (
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
            label={one === 'absent' ? t('candidates.notThere') : t(`state.${one}`)}
            count={countBy(all, one)}
            on={state === one}
            onClick={() => filters.set({ 'trang-thai': state === one ? '' : one })}
          />
        ))}
      </div>
      {importTo !== null && (
        <Button className={classes.import} component={Link} to={importTo} variant="default" leftSection={<IconFileSpreadsheet size={17} />}>
          {t('candidates.import')}
        </Button>
      )}
    </div>
  );
}

function StateButton({ label, count, on, onClick }: { label: string; count: number; on: boolean; onClick: () => void }) {
  return (
    <button type="button" className={classes.state} aria-pressed={on} onClick={onClick}>
      {label} <b>{count}</b>
    </button>
  );
}

function Nobody({ sitting, none }: { sitting: Sitting; none: boolean }) {
  const { t } = useTranslation('sitting');
  const can = useCan();
  const first = none && can('SITTING_MANAGE') && (
    <Button component={Link} to={`/ca-thi/${sitting.id}/danh-sach`} leftSection={<IconFileSpreadsheet size={17} />}>
      {t('candidates.import')}
    </Button>
  );
  return (
    <div className="card">
      <EmptyState icon={<IconUsers size={48} stroke={1.6} />} title={none ? t('candidates.none') : t('candidates.noneFound')} action={first || undefined}>
        {none ? t('candidates.noneNote') : t('candidates.noneFoundNote')}
      </EmptyState>
    </div>
  );
}
