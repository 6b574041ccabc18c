import { useTranslation } from 'react-i18next';
import type { Blueprint } from '../api/types';
import { useFormat } from '../i18n/format';
import { matrixParts, type Draft } from './matrix';
import { hundredths, matrixSum, percentOf } from './totals';
import classes from './Matrix.module.css';

/** The three footers of the letter: questions, points, per cent, by kind and by level. */
export function MatrixFoot({ blueprint, draft }: { blueprint: Blueprint; draft: Draft }) {
  const { t } = useTranslation('blueprint');
  const { number, percent } = useFormat();
  const parts = matrixParts(blueprint);
  const total = hundredths(blueprint.format.total);
  const byPart = parts.map((part) => ({ part: part.number, sum: matrixSum(blueprint, draft, { part: part.number }) }));
  const byLevel = draft.levels.map((level) => ({ level, sum: matrixSum(blueprint, draft, { level }) }));
  const all = matrixSum(blueprint, draft, {});
  const points = (value: number, places: number) => number(value / 100, places);
  return (
    <tfoot>
      <tr>
        <th colSpan={3} scope="row">
          {t('matrix.totalCount')}
        </th>
        {parts.flatMap((part) =>
          draft.levels.map((level, i) => (
            <td key={`${part.number}${level ?? '*'}`} data-first={i === 0 || undefined}>
              {matrixSum(blueprint, draft, { part: part.number, level }).count}
            </td>
          )),
        )}
        {byLevel.map(({ level, sum }, i) => (
          <td key={level ?? '*'} data-first={i === 0 || undefined}>
            {sum.count}
          </td>
        ))}
        <td className={classes.share}>{all.count}</td>
      </tr>
      <tr>
        <th colSpan={3} scope="row">
          {t('matrix.totalPoints')}
        </th>
        {byPart.map(({ part, sum }) => (
          <td key={part} colSpan={draft.levels.length} data-first>
            {points(sum.hundredths, 2)}
          </td>
        ))}
        {byLevel.map(({ level, sum }, i) => (
          <td key={level ?? '*'} data-first={i === 0 || undefined}>
            {points(sum.hundredths, sum.hundredths % 10 === 0 ? 1 : 2)}
          </td>
        ))}
        <td className={classes.share}>{points(all.hundredths, 2)}</td>
      </tr>
      <tr>
        <th colSpan={3} scope="row">
          {t('matrix.totalShare')}
        </th>
        {byPart.map(({ part, sum }) => (
          <td key={part} colSpan={draft.levels.length} data-first>
            {percent(percentOf(sum, total))}
          </td>
        ))}
        {byLevel.map(({ level, sum }, i) => (
          <td key={level ?? '*'} data-first={i === 0 || undefined}>
            {percent(percentOf(sum, total))}
          </td>
        ))}
        <td className={classes.share}>{percent(percentOf(all, total))}</td>
      </tr>
    </tfoot>
  );
}
