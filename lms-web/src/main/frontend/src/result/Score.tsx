import { useTranslation } from 'react-i18next';
import type { AttemptResult, ResultPart } from '../api/types';
import { useFormat } from '../i18n/format';
import { earned } from './result';
import classes from './ResultPage.module.css';

/** The mark, and what each part gave to it. */
export function Score({ result }: { result: AttemptResult }) {
  const { t } = useTranslation('result');
  const { mark } = useFormat();
  return (
    <section className={`card ${classes.score}`} aria-label={t('score.label')}>
      <p className={classes.total}>
        <span>{t('score.total')}</span>
        {result.total === null ? <strong className={classes.waiting}>{t('pending')}</strong> : <strong>{mark(result.total)}</strong>}
        <span>{t('score.of', { max: mark(result.max) })}</span>
      </p>
      <ul className={classes.parts}>
        {result.parts.map((part) => (
          <Part key={part.number} part={part} result={result} />
        ))}
      </ul>
    </section>
  );
}

function Part({ part, result }: { part: ResultPart; result: AttemptResult }) {
  const { t } = useTranslation('result');
  const { mark } = useFormat();
  const steps = earned(result.items.filter((item) => item.part === part.number && item.kind === 'cluster'));
  return (
    <li>
      <p className={classes.partHead}>
        <b>{t('score.part', { roman: part.roman, kind: t(`ui:kind.${part.kind}`) })}</b>
        <span>
          <strong>{mark(part.points)}</strong>/{mark(part.max)}
        </span>
      </p>
      <div className={classes.track} aria-hidden>
        <i style={{ width: `${Number(part.max) > 0 ? (Number(part.points) / Number(part.max)) * 100 : 0}%` }} />
      </div>
      <p className={classes.partNote}>
        {t('score.right', { right: part.right, count: part.count })}
        {steps.length > 0 && (
          <>
            {' · '}
            {t('score.steps', { steps: steps.map((step) => t('score.step', { count: step.right, right: step.right, points: mark(step.points) })).join('; ') })}
          </>
        )}
      </p>
    </li>
  );
}
