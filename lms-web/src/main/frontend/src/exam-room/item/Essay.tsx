import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ItemBody } from './ItemBody';
import type { ItemProps } from './ItemView';
import { countWords } from './words';
import classes from './Item.module.css';

/** As many characters as the server takes: about thirty pages. */
const LONGEST = 60_000;

/** A plain sheet to write on; it saves itself while one writes. */
export function Essay({ item, response, onAnswer, disabled }: ItemProps) {
  const id = useId();
  const { t } = useTranslation('exam-room');
  const text = response?.kind === 'essay' ? response.text : '';
  return (
    <div>
      <ItemBody html={item.stemHtml} className={classes.stem} />
      <label className={classes.ask} htmlFor={id}>
        {t('essay.ask')}
      </label>
      <textarea
        id={id}
        className={classes.essay}
        data-answer-field
        rows={12}
        maxLength={LONGEST}
        disabled={disabled}
        value={text}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onAnswer(event.target.value === '' ? null : { kind: 'essay', text: event.target.value })}
      />
      <p id={`${id}-hint`} className={classes.essayFoot}>
        <span>{t('essay.hint')}</span>
        <strong>{t('essay.words', { count: countWords(text) })}</strong>
      </p>
    </div>
  );
}
