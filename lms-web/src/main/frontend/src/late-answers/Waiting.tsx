import { Button, Checkbox } from '@mantine/core';
import { IconCheck, IconHourglassEmpty, IconX } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LatePolicy } from '../api/types';
import { DataTable, type Column } from '../ui/DataTable';
import { EmptyState } from '../ui/EmptyState';
import { Overtaken, Place, Places, Times, Ways } from './Cells';
import { DecideDialog } from './DecideDialog';
import type { Bundle } from './late';
import classes from './LateAnswers.module.css';

interface Props {
  sittingId: string;
  bundles: Bundle[];
  policy: LatePolicy | undefined;
}

interface Asked {
  counts: boolean;
  bundles: Bundle[];
}

/** What waits for a decision; several candidates can be decided on at once. */
export function Waiting({ sittingId, bundles, policy }: Props) {
  const { t } = useTranslation('late-answers');
  const [ids, setIds] = useState<ReadonlySet<string>>(() => new Set());
  const [asked, setAsked] = useState<Asked | null>(null);
  const open = bundles.filter(({ candidate }) => candidate.mayDecide);
  const chosen = open.filter(({ key }) => ids.has(key));
  const toggle = (keys: readonly string[], on: boolean) =>
    setIds((now) => {
      const next = new Set(now);
      for (const key of keys) {
        if (on) next.add(key);
        else next.delete(key);
      }
      return next;
    });
  const ask = (counts: boolean, some: Bundle[]) => setAsked({ counts, bundles: some });
  if (bundles.length === 0) {
    return (
      <div className="card">
        <EmptyState icon={<IconHourglassEmpty size={48} stroke={1.6} />} title={t('waiting.none')}>
          {t(policy === undefined ? 'waiting.noneNote' : `waiting.noneNoteBy.${policy}`)}
        </EmptyState>
      </div>
    );
  }
  const tick = (bundle: Bundle) =>
    bundle.candidate.mayDecide && (
      <Checkbox
        aria-label={t('waiting.choose', { name: bundle.candidate.fullName })}
        checked={ids.has(bundle.key)}
        onChange={(event) => toggle([bundle.key], event.currentTarget.checked)}
      />
    );
  const acts = (bundle: Bundle) => bundle.candidate.mayDecide && <Acts bundle={bundle} onAsk={(counts) => ask(counts, [bundle])} />;
  return (
    <>
      {open.length > 0 && (
        <div className={classes.chosen} role="region" aria-label={t('waiting.chosenLabel')}>
          <Checkbox
            label={chosen.length === 0 ? t('waiting.all', { count: open.length }) : t('waiting.chosen', { count: chosen.length })}
            checked={chosen.length === open.length}
            indeterminate={chosen.length > 0 && chosen.length < open.length}
            onChange={(event) =>
              toggle(
                open.map(({ key }) => key),
                event.currentTarget.checked,
              )
            }
          />
          <Button size="xs" leftSection={<IconCheck size={16} />} disabled={chosen.length === 0} onClick={() => ask(true, chosen)}>
            {t('accept.act')}
          </Button>
          <Button size="xs" variant="default" leftSection={<IconX size={16} />} disabled={chosen.length === 0} onClick={() => ask(false, chosen)}>
            {t('reject.act')}
          </Button>
        </div>
      )}
      <DataTable
        label={t('waiting.table')}
        rows={bundles}
        columns={columnsOf(t, tick, acts)}
        rowKey={({ key }) => key}
        card={(bundle) => <WaitingCard bundle={bundle} tick={tick} acts={acts} />}
      />
      {asked && (
        <DecideDialog
          sittingId={sittingId}
          counts={asked.counts}
          bundles={asked.bundles}
          onDone={() => {
            setIds(new Set());
            setAsked(null);
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}

type Draw = (bundle: Bundle) => ReactNode;

function columnsOf(t: (key: string) => string, tick: Draw, acts: Draw): Column<Bundle>[] {
  return [
    { id: 'choice', header: '', width: 48, cell: tick },
    {
      id: 'sbd',
      header: t('column.sbd'),
      width: 104,
      sortBy: ({ candidate }) => candidate.sbd,
      cell: ({ candidate }) => <span className="num">{candidate.sbd}</span>,
    },
    {
      id: 'name',
      header: t('column.name'),
      cell: ({ candidate }) => (
        <>
          <b>{candidate.fullName}</b>
          <small className={classes.seat}>{candidate.className}</small>
        </>
      ),
    },
    { id: 'room', header: t('column.room'), width: 128, sortBy: ({ candidate }) => candidate.room, cell: ({ candidate }) => <Place candidate={candidate} /> },
    {
      id: 'what',
      header: t('column.what'),
      cell: ({ answers }) => (
        <>
          <Places answers={answers} />
          <Overtaken answers={answers} />
        </>
      ),
    },
    { id: 'times', header: t('column.times'), width: 236, cell: ({ answers }) => <Times answers={answers} /> },
    { id: 'way', header: t('column.way'), width: 116, cell: ({ answers }) => <Ways answers={answers} /> },
    { id: 'acts', header: '', width: 132, align: 'right', cell: acts },
  ];
}

function Acts({ bundle, onAsk }: { bundle: Bundle; onAsk: (counts: boolean) => void }) {
  const { t } = useTranslation('late-answers');
  const { fullName } = bundle.candidate;
  return (
    <span className={classes.rowActs}>
      <Button size="xs" aria-label={t('accept.of', { name: fullName })} onClick={() => onAsk(true)}>
        {t('accept.act')}
      </Button>
      <Button size="xs" variant="default" aria-label={t('reject.of', { name: fullName })} onClick={() => onAsk(false)}>
        {t('reject.act')}
      </Button>
    </span>
  );
}

function WaitingCard({ bundle, tick, acts }: { bundle: Bundle; tick: Draw; acts: Draw }) {
  const { candidate, answers } = bundle;
  return (
    <div className={classes.card}>
      <div className={classes.cardHead}>
        {tick(bundle)}
        <b>{candidate.fullName}</b>
        <span className="num">{candidate.sbd}</span>
      </div>
      <p className="small muted">
        {candidate.className} · <Place candidate={candidate} />
      </p>
      <Places answers={answers} />
      <Overtaken answers={answers} />
      <Times answers={answers} />
      <Ways answers={answers} />
      {acts(bundle)}
    </div>
  );
}
