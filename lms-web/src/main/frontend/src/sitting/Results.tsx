import { Button } from '@mantine/core';
import { IconChartBar, IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { address } from '../api/client';
import type { ResultRow, Sitting, SittingResults } from '../api/types';
import { useFormat } from '../i18n/format';
import { DataTable, type Column } from '../ui/DataTable';
import { EmptyState } from '../ui/EmptyState';
import { QueryView } from '../ui/QueryView';
import { useResults } from './api';
import { CandidateStateBadge } from './CandidateStateBadge';
import { Histogram } from './Histogram';
import { nameKey } from './names';
import { partsIn, pointsOf } from './results';
import classes from './Results.module.css';

export function Results({ sitting }: { sitting: Sitting }) {
  const { t } = useTranslation('sitting');
  const results = useResults(sitting);
  return (
    <QueryView query={results} failed={t('results.failed')} loading={t('results.loading')}>
      {(told) =>
        told.rows.every(({ total, pending }) => total === null && !pending) ? (
          <div className="card">
            <EmptyState icon={<IconChartBar size={48} stroke={1.6} />} title={t('results.none')}>
              {t('results.noneNote')}
            </EmptyState>
          </div>
        ) : (
          <Told sittingId={sitting.id} told={told} />
        )
      }
    </QueryView>
  );
}

function Told({ sittingId, told: { rows, summary } }: { sittingId: string; told: SittingResults }) {
  const { t } = useTranslation('sitting');
  const columns = useColumns(rows);
  return (
    <>
      <div className={classes.top}>
        <Summary summary={summary} />
        <Histogram bins={summary.histogram} />
      </div>
      <div className={classes.tools}>
        <h2>{t('results.table')}</h2>
        <Button
          component="a"
          href={address(`/sittings/${sittingId}/results.csv`)}
          download
          variant="default"
          size="xs"
          leftSection={<IconDownload size={16} />}
        >
          {t('results.csv')}
        </Button>
      </div>
      <DataTable label={t('results.table')} rows={rows} columns={columns} rowKey={({ sbd }) => sbd} card={(row) => <ResultCard row={row} />} />
    </>
  );
}

function Summary({ summary }: { summary: SittingResults['summary'] }) {
  const { t } = useTranslation('sitting');
  const { number } = useFormat();
  const figure = (value: number | null) => (value === null ? t('results.unknown') : number(value, 2));
  const figures = [
    [t('results.count'), number(summary.count)],
    [t('results.mean'), figure(summary.mean)],
    [t('results.median'), figure(summary.median)],
    [t('results.min'), figure(summary.min)],
    [t('results.max'), figure(summary.max)],
  ];
  return (
    <dl className={`card ${classes.summary}`}>
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function useColumns(rows: ResultRow[]): Column<ResultRow>[] {
  const { t } = useTranslation('sitting');
  const { mark } = useFormat();
  const parts = partsIn(rows).map((part): Column<ResultRow> => {
    const header = t('results.part', { number: part.number });
    return {
      id: `part-${part.number}`,
      header,
      hint: t('results.partHint', { number: part.number, max: mark(part.max) }),
      width: 96,
      align: 'right',
      sortBy: (row) => pointsOf(row, part.number),
      cell: (row) => {
        const points = row.parts.find(({ number }) => number === part.number)?.points;
        return points === undefined ? null : mark(points);
      },
    };
  });
  return [
    { id: 'sbd', header: t('candidates.sbd'), width: 110, sortBy: ({ sbd }) => sbd, cell: ({ sbd }) => <span className="num">{sbd}</span> },
    {
      id: 'name',
      header: t('candidates.name'),
      sortBy: ({ fullName }) => nameKey(fullName),
      cell: ({ fullName }) => <b className={classes.name}>{fullName}</b>,
    },
    { id: 'class', header: t('candidates.class'), width: 110, sortBy: ({ className }) => className, cell: ({ className }) => className },
    { id: 'form', header: t('candidates.form'), width: 96, sortBy: ({ form }) => form, cell: ({ form }) => form },
    ...parts,
    {
      id: 'total',
      header: t('results.total'),
      width: 130,
      align: 'right',
      sortBy: (row) => (row.total === null ? null : Number(row.total)),
      cell: (row) => <Total row={row} />,
    },
  ];
}

function Total({ row }: { row: ResultRow }) {
  const { t } = useTranslation('sitting');
  const { mark } = useFormat();
  if (row.total !== null) return <strong className={classes.total}>{mark(row.total)}</strong>;
  if (row.pending) return <span className={classes.pending}>{t('results.pending')}</span>;
  return <CandidateStateBadge state={row.state} recorded={false} />;
}

function ResultCard({ row }: { row: ResultRow }) {
  const { t } = useTranslation('sitting');
  const { mark } = useFormat();
  return (
    <div className={classes.card}>
      <div>
        <b>{row.fullName}</b>
        <p className="small muted">
          {row.form === null
            ? t('candidates.shortFacts', { sbd: row.sbd, name: row.className })
            : t('candidates.facts', { sbd: row.sbd, name: row.className, form: row.form })}
        </p>
        {row.parts.length > 0 && (
          <p className="small">{row.parts.map((part) => t('results.partPoints', { number: part.number, points: mark(part.points) })).join(' · ')}</p>
        )}
      </div>
      <Total row={row} />
    </div>
  );
}
