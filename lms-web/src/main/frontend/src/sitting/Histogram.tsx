import { Button, Table } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResultBin } from '../api/types';
import { scaleOf } from './results';
import classes from './Results.module.css';

const width = 640;
const height = 190;
const edge = { left: 34, right: 624, top: 20, bottom: 160 };

/** How many candidates have how many points; the same as a table behind the button. */
export function Histogram({ bins }: { bins: ResultBin[] }) {
  const { t } = useTranslation('sitting');
  const [asTable, setAsTable] = useState(false);
  return (
    <section className={`card ${classes.chart}`}>
      <div className={classes.chartHead}>
        <h2>{t('results.spread')}</h2>
        <Button size="compact-sm" variant="subtle" aria-pressed={asTable} onClick={() => setAsTable((now) => !now)}>
          {asTable ? t('results.asChart') : t('results.asTable')}
        </Button>
      </div>
      {asTable ? <BinTable bins={bins} /> : <Bars bins={bins} />}
    </section>
  );
}

function useBinName(): (bin: ResultBin, last: boolean) => string {
  const { t } = useTranslation('sitting');
  return (bin, last) => (last ? t('results.lastBin', { from: bin.from, to: bin.to }) : t('results.bin', { from: bin.from, to: bin.to }));
}

function Bars({ bins }: { bins: ResultBin[] }) {
  const { t } = useTranslation('sitting');
  const { top, lines } = scaleOf(bins);
  const step = (edge.right - edge.left) / Math.max(1, bins.length);
  const up = (count: number) => edge.bottom - (count / top) * (edge.bottom - edge.top);
  const all = bins.reduce((sum, { count }) => sum + count, 0);
  return (
    <svg className={classes.bars} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t('results.chartLabel', { count: all })}>
      {lines.map((line) => (
        <g key={line}>
          <line x1={edge.left} x2={edge.right} y1={up(line)} y2={up(line)} className={classes.gridline} />
          <text x={edge.left - 8} y={up(line) + 4} textAnchor="end">
            {line}
          </text>
        </g>
      ))}
      {bins.map(({ from, count }, i) => (
        <g key={from}>
          <rect x={edge.left + i * step + 3} width={step - 6} y={up(count)} height={edge.bottom - up(count)} rx={2} className={classes.bar} />
          {count > 0 && (
            <text x={edge.left + (i + 0.5) * step} y={up(count) - 5} textAnchor="middle" className={classes.barCount}>
              {count}
            </text>
          )}
          <text x={edge.left + i * step} y={edge.bottom + 18} textAnchor="middle">
            {from}
          </text>
        </g>
      ))}
      <text x={edge.right} y={edge.bottom + 18} textAnchor="middle">
        {bins.at(-1)?.to}
      </text>
    </svg>
  );
}

function BinTable({ bins }: { bins: ResultBin[] }) {
  const { t } = useTranslation('sitting');
  const nameOf = useBinName();
  return (
    <Table verticalSpacing={4}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('results.range')}</Table.Th>
          <Table.Th ta="right">{t('results.count')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {bins.map((bin, i) => (
          <Table.Tr key={bin.from}>
            <Table.Td>{nameOf(bin, i === bins.length - 1)}</Table.Td>
            <Table.Td ta="right">{bin.count}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
