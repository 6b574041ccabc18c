import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PupilToday } from '../api/types';
import { useFormat } from '../i18n/format';
import classes from './Today.module.css';

type History = PupilToday['history'];

const width = 312;
const height = 132;
const edge = { left: 34, right: 296, top: 18, bottom: 104 };
const gridlines = [0, 5, 10];

const across = (i: number, count: number) => (count < 2 ? (edge.left + edge.right) / 2 : edge.left + (i * (edge.right - edge.left)) / (count - 1));
const up = (mark: number) => edge.bottom - (mark / 10) * (edge.bottom - edge.top);

/** Marks in the order they were given; the same as a table for whoever prefers it. */
export function MarkChart({ history, asTable }: { history: History; asTable: boolean }) {
  const { t } = useTranslation('today');
  const format = useFormat();
  const first = history[0];
  const last = history.at(-1);
  if (!first || !last) return null;
  if (asTable) return <MarkTable history={history} />;
  const points = history.map((entry, i) => ({ entry, x: across(i, history.length), y: up(Number(entry.mark)) }));
  const line = points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  const summary = t('results.chartLabel', { count: history.length, from: format.mark(first.mark), to: format.mark(last.mark) });
  return (
    <svg className={classes.chart} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={summary}>
      {gridlines.map((mark) => (
        <g key={mark}>
          <line x1={edge.left} x2={edge.right + 12} y1={up(mark)} y2={up(mark)} className={classes.gridline} />
          <text x={edge.left - 8} y={up(mark) + 4} textAnchor="end">
            {mark}
          </text>
        </g>
      ))}
      <path d={`${line}L${across(points.length - 1, points.length)} ${edge.bottom}L${across(0, points.length)} ${edge.bottom}Z`} className={classes.area} />
      <path d={line} className={classes.line} />
      {points.map(({ entry, x, y }, i) => (
        <circle key={entry.at} cx={x} cy={y} r={i === points.length - 1 ? 5 : 3} className={classes.dot} />
      ))}
      <text x={across(0, points.length)} y={height - 6} textAnchor="start">
        {format.shortDate(first.at)}
      </text>
      <text x={across(points.length - 1, points.length)} y={height - 6} textAnchor="end">
        {format.shortDate(last.at)}
      </text>
      <text x={across(points.length - 1, points.length)} y={up(Number(last.mark)) - 11} textAnchor="end" className={classes.lastMark}>
        {format.mark(last.mark)}
      </text>
    </svg>
  );
}

function MarkTable({ history }: { history: History }) {
  const { t } = useTranslation('today');
  const format = useFormat();
  return (
    <Table className={classes.markTable}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('results.on')}</Table.Th>
          <Table.Th>{t('results.subject')}</Table.Th>
          <Table.Th ta="right">{t('results.mark')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {history.map((entry) => (
          <Table.Tr key={entry.at}>
            <Table.Td>{format.date(entry.at)}</Table.Td>
            <Table.Td>{entry.subject.name}</Table.Td>
            <Table.Td ta="right">{format.mark(entry.mark)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
