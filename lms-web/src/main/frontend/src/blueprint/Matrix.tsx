import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format';
import type { Lack } from './lacks';
import type { Section } from './layout';
import { cellKey, columnsOf, isOpen, matrixParts, withCount, withoutRow, type CellPlace, type Row } from './matrix';
import { MatrixFoot } from './MatrixFoot';
import { MatrixRow } from './MatrixRow';
import { fullPoints } from './totals';
import type { Editor } from './useEditor';
import { useLevelWords } from './useLevelWords';
import classes from './Matrix.module.css';

export interface MatrixProps {
  editor: Editor;
  sections: Section[];
  lacks: ReadonlyMap<string, Lack>;
  readOnly: boolean;
  /** The cell to go to; a new object goes there again. */
  goTo: { key: string } | null;
}

const steps: Record<string, [rows: number, columns: number]> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], Enter: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/** The matrix of letter 7991 on a wide screen: counts typed in place, totals alive, one tab stop, arrows and Enter as in a spreadsheet. */
export function Matrix({ editor, sections, lacks, readOnly, goTo }: MatrixProps) {
  const { t } = useTranslation('blueprint');
  const { blueprint, draft, change } = editor;
  const levelWords = useLevelWords();
  const table = useRef<HTMLTableElement>(null);
  const parts = matrixParts(blueprint);
  const columns = useMemo(() => columnsOf(blueprint, draft), [blueprint, draft]);
  const places = useMemo(
    () => placesOf(sections, (row) => columns.map((column) => (isOpen(blueprint, column.part, row) ? { ...row, ...column } : null))),
    [sections, columns, blueprint],
  );
  const [active, setActive] = useState<string | null>(null);
  const known = active !== null && places.some((row) => row.some((place) => place !== null && cellKey(place) === active));
  const tabStop = known ? active : firstKey(places);

  const focus = useCallback((key: string) => table.current?.querySelector<HTMLInputElement>(`[data-cell="${CSS.escape(key)}"]`)?.focus(), []);
  useEffect(() => {
    if (goTo) focus(goTo.key);
  }, [goTo, focus]);

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const key = (event.target as HTMLElement).dataset.cell;
    const step = steps[event.key];
    if (!key || !step || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const next = neighbour(places, key, step);
    if (next) focus(cellKey(next));
  };
  const onCount = useCallback((place: CellPlace, count: number) => change((now) => withCount(now, place, count), cellKey(place)), [change]);
  const onRemove = useCallback((row: Row) => change((now) => withoutRow(now, row)), [change]);

  const several = parts.length > 1;
  return (
    <div className={`card ${classes.scroll}`} tabIndex={0} role="region" aria-label={t('matrix.region')}>
      {/* The arrows walk between the inputs of this table, which stay what the reader is on. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <table ref={table} className={classes.grid} onKeyDown={onKeyDown} style={{ minWidth: 480 + (columns.length + draft.levels.length) * 40 }}>
        <colgroup>
          <col className={classes.tt} />
          <col className={classes.topicColumn} />
          <col />
          {[...columns, ...draft.levels].map((_, i) => (
            <col key={i} className={classes.levelColumn} />
          ))}
          <col className={classes.share} />
        </colgroup>
        <thead>
          <tr>
            <th rowSpan={2} scope="col" className={classes.tt}>
              {t('matrix.number')}
            </th>
            <th rowSpan={2} scope="col" className={classes.topicHead}>
              {t('matrix.topic')}
            </th>
            <th rowSpan={2} scope="col" className={classes.unitHead}>
              {t('matrix.content')}
            </th>
            {parts.map((part) => (
              <th key={part.number} colSpan={draft.levels.length} scope="colgroup" className={classes.group}>
                {several ? t('matrix.part', { number: roman(part.number), kind: t(`ui:kind.${part.kind}`) }) : t(`ui:kind.${part.kind}`)}
                <PointsEach hundredths={fullPoints(part.scheme)} upTo={part.scheme.type === 'scale'} />
              </th>
            ))}
            <th colSpan={draft.levels.length} scope="colgroup" className={classes.group}>
              {t('matrix.sum')}
            </th>
            <th rowSpan={2} scope="col" className={classes.share}>
              {t('matrix.share')}
            </th>
          </tr>
          <tr>
            {[...parts.map(({ number }) => number), 0].flatMap((part) =>
              draft.levels.map((level, i) => (
                <th key={`${part}${level ?? '*'}`} scope="col" className={classes.level} data-first={i === 0 || undefined}>
                  <abbr title={levelWords.full(level)}>{levelWords.short(level)}</abbr>
                </th>
              )),
            )}
          </tr>
        </thead>
        {sections.map((section) => (
          <tbody key={section.block ?? ''}>
            {section.title !== null && (
              <tr className={classes.section}>
                <th colSpan={4 + columns.length + draft.levels.length} scope="rowgroup">
                  {section.title}
                  {section.lines.length === 0 && <span>{t('matrix.emptySection')}</span>}
                </th>
              </tr>
            )}
            {section.lines.map((line) => (
              <MatrixRow
                key={line.key}
                line={line}
                blueprint={blueprint}
                draft={draft}
                columns={columns}
                lacks={lacks}
                readOnly={readOnly}
                tabStop={tabStop}
                onActive={setActive}
                onCount={onCount}
                onRemove={onRemove}
              />
            ))}
          </tbody>
        ))}
        <MatrixFoot blueprint={blueprint} draft={draft} />
      </table>
    </div>
  );
}

function PointsEach({ hundredths, upTo }: { hundredths: number; upTo: boolean }) {
  const { t } = useTranslation('blueprint');
  const { number } = useFormat();
  const points = number(hundredths / 100, 2);
  return <small>{upTo ? t('matrix.upTo', { points }) : t('matrix.each', { points })}</small>;
}

type Places = (CellPlace | null)[][];

const placesOf = (sections: Section[], cells: (row: Row) => (CellPlace | null)[]): Places =>
  sections.flatMap(({ lines }) => lines.map(({ row }) => cells(row)));

function firstKey(places: Places): string | null {
  const first = places.flat().find((place) => place !== null);
  return first ? cellKey(first) : null;
}

/** The next open cell in a direction: closed cells of a block's rows are stepped over. */
function neighbour(places: Places, key: string, [down, right]: [number, number]): CellPlace | null {
  let row = places.findIndex((line) => line.some((place) => place !== null && cellKey(place) === key));
  let column = places[row]?.findIndex((place) => place !== null && cellKey(place) === key) ?? -1;
  while (row >= 0 && column >= 0) {
    row += down;
    column += right;
    const line = places[row];
    if (!line || column >= line.length) return null;
    const place = line[column];
    if (place) return place;
  }
  return null;
}

export const roman = (number: number): string => ['I', 'II', 'III', 'IV', 'V', 'VI'][number - 1] ?? String(number);
