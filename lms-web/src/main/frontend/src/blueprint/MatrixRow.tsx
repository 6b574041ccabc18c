import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Blueprint } from '../api/types';
import { useFormat } from '../i18n/format';
import type { Lack } from './lacks';
import type { Line } from './layout';
import { cellKey, countAt, isOpen, type CellPlace, type Column, type Draft, type Row } from './matrix';
import { hundredths, matrixSum, percentOf } from './totals';
import { useLevelWords } from './useLevelWords';
import classes from './Matrix.module.css';

interface Props {
  line: Line;
  blueprint: Blueprint;
  draft: Draft;
  columns: Column[];
  lacks: ReadonlyMap<string, Lack>;
  readOnly: boolean;
  tabStop: string | null;
  onActive: (key: string) => void;
  onCount: (place: CellPlace, count: number) => void;
  onRemove: (row: Row) => void;
}

export const MatrixRow = memo(function MatrixRow({ line, blueprint, draft, columns, onRemove, readOnly, ...rest }: Props) {
  const { t } = useTranslation('blueprint');
  const { percent } = useFormat();
  const { chapter, row } = line;
  return (
    <tr>
      {chapter && (
        <>
          <td rowSpan={chapter.span} className={classes.tt}>
            {chapter.number}
          </td>
          <th rowSpan={chapter.span} scope="rowgroup" className={classes.topic}>
            {chapter.title}
            {chapter.grade !== null && chapter.grade !== blueprint.grade && <small>{t('grade', { grade: chapter.grade })}</small>}
          </th>
        </>
      )}
      <th scope="row" className={classes.unit}>
        <span>{line.lesson ?? <em>{row.topic === null ? t('matrix.wholeSubject') : t('matrix.wholeTopic')}</em>}</span>
        {!readOnly && (
          <ActionIcon className={classes.remove} size={24} aria-label={t('matrix.removeRow', { name: line.name })} onClick={() => onRemove(row)}>
            <IconX size={14} />
          </ActionIcon>
        )}
      </th>
      {columns.map((column) => {
        const first = column.level === draft.levels[0];
        if (!isOpen(blueprint, column.part, row))
          return <td key={`${column.part}${column.level ?? '*'}`} className={classes.closed} data-first={first || undefined} />;
        return (
          <Cell
            key={`${column.part}${column.level ?? '*'}`}
            {...rest}
            name={line.name}
            column={column}
            row={row}
            draft={draft}
            readOnly={readOnly}
            first={first}
          />
        );
      })}
      {draft.levels.map((level, i) => (
        <td key={level ?? '*'} className={classes.sum} data-first={i === 0 || undefined}>
          {matrixSum(blueprint, draft, { row, level }).count || ''}
        </td>
      ))}
      <td className={classes.share}>{percent(percentOf(matrixSum(blueprint, draft, { row }), hundredths(blueprint.format.total)))}</td>
    </tr>
  );
});

interface CellProps extends Pick<Props, 'draft' | 'lacks' | 'readOnly' | 'tabStop' | 'onActive' | 'onCount'> {
  name: string;
  column: Column;
  row: Row;
  first: boolean;
}

const digits = (text: string) => Number(text.replace(/\D/g, '').slice(-2));

function Cell({ name, column, row, draft, lacks, readOnly, tabStop, first, onActive, onCount }: CellProps) {
  const { t } = useTranslation('blueprint');
  const levelWords = useLevelWords();
  const place = { ...row, part: column.part, level: column.level };
  const key = cellKey(place);
  const count = countAt(draft, place);
  const lack = lacks.get(key);
  const label = t('matrix.cell', { topic: name, kind: t(`ui:kind.${column.kind}`), level: levelWords.full(column.level) });
  return (
    <td
      className={classes.cell}
      data-first={first || undefined}
      data-lack={lack !== undefined || undefined}
      title={lack && t('matrix.lack', { needed: lack.needed, available: lack.available })}
    >
      <input
        data-cell={key}
        inputMode="numeric"
        autoComplete="off"
        aria-label={lack ? `${label}; ${t('matrix.lack', { needed: lack.needed, available: lack.available })}` : label}
        aria-invalid={lack !== undefined}
        data-zero={count === 0 || undefined}
        readOnly={readOnly}
        tabIndex={key === tabStop ? 0 : -1}
        value={count === 0 ? '' : count}
        onChange={(event) => onCount(place, digits(event.currentTarget.value))}
        onKeyDown={(event) => {
          if (event.key === 'Delete' && !readOnly) onCount(place, 0);
        }}
        onFocus={(event) => {
          event.currentTarget.select();
          onActive(key);
        }}
      />
    </td>
  );
}
