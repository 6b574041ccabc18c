import { useTranslation } from 'react-i18next';
import type { ExamFormat, FormatPart, Scheme } from '../api/types';
import { useFormat } from '../i18n/format';
import { roman } from './Matrix';
import classes from './FormatParts.module.css';

/** The parts of a format in words: how many of which kind, and how they are marked. */
export function FormatParts({ format }: { format: ExamFormat }) {
  const { t } = useTranslation('blueprint');
  return (
    <ul className={classes.parts}>
      {format.parts.map((part) => (
        <li key={part.number}>
          <b>{t('checks.part', { number: roman(part.number) })}</b>
          <span>
            {t('formats.part', { count: part.count, kind: t(`ui:kind.${part.kind}`) })} <Marking scheme={part.scheme} />
            <Blocks part={part} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Marking({ scheme }: { scheme: Scheme }) {
  const { t } = useTranslation('blueprint');
  const { mark } = useFormat();
  switch (scheme.type) {
    case 'each':
      return <small>{t('formats.each', { points: mark(scheme.points) })}</small>;
    case 'scale':
      return <small>{t('formats.scale', { points: scheme.scale.map(mark).join(' – ') })}</small>;
    case 'essay':
      return <small>{t('formats.essay', { points: scheme.points.map(mark).join(' + ') })}</small>;
  }
}

function Blocks({ part: { choice } }: { part: FormatPart }) {
  const { t } = useTranslation('blueprint');
  if (!choice) return null;
  return (
    <small>{t('formats.choice', { count: choice.commonCount, blocks: choice.blocks.map(({ title, count }) => `${title} (${count})`).join(' / ') })}</small>
  );
}
