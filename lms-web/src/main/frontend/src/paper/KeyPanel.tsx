import { useTranslation } from 'react-i18next';
import type { FormKey, SealedPaper } from '../api/types';
import classes from './FormPage.module.css';

/** The key of the form at a glance; each entry leads to its item. */
export function KeyPanel({ paper, keys }: { paper: SealedPaper; keys: FormKey[] }) {
  const { t } = useTranslation('paper');
  const answerOf = (slot: string) => keys.find((one) => one.slot === slot)?.answer;
  return (
    <aside className={`card ${classes.panel}`} aria-label={t('form.keyOf', { code: paper.form })}>
      <h2>{t('form.keyOf', { code: paper.form })}</h2>
      {paper.parts.map((part) => (
        <section key={part.number}>
          <h3>{t('form.keyPart', { roman: part.roman })}</h3>
          <ul className={classes.keys} data-wide={part.kind === 'cluster' || undefined}>
            {part.items.map((item) => (
              <li key={item.slot}>
                <a href={`#cau-${item.slot}`}>
                  <span>{item.number}</span>
                  <b>{answerOf(item.slot) ?? t('form.byMarker')}</b>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </aside>
  );
}
