import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ItemBody } from './ItemBody';
import type { ItemProps } from './ItemView';
import { boxesOf, tidyShort } from './tidyShort';
import classes from './Item.module.css';

/** Four boxes like those of the answer sheet, under one real input. */
export function Short({ item, response, onAnswer, disabled }: ItemProps) {
  const id = useId();
  const { t } = useTranslation('exam-room');
  const text = response?.kind === 'short' ? response.text : '';
  const give = (typed: string) => {
    const tidy = tidyShort(typed);
    onAnswer(tidy === '' ? null : { kind: 'short', text: tidy });
  };
  return (
    <div>
      <ItemBody html={item.stemHtml} className={classes.stem} />
      <label className={classes.ask} htmlFor={id}>
        {item.unit ? t('short.askUnit', { unit: item.unit }) : t('short.ask')}
      </label>
      <div className={classes.shortRow}>
        <div className={classes.short}>
          <input
            id={id}
            className={classes.real}
            data-answer-field
            type="text"
            inputMode="decimal"
            autoComplete="off"
            spellCheck={false}
            disabled={disabled}
            value={text}
            aria-describedby={`${id}-hint`}
            onChange={(event) => give(event.target.value)}
          />
          <div className={classes.boxes} aria-hidden>
            {boxesOf(text).map((sign, place) => (
              <span key={place} data-next={place === Math.min(text.length, 3) || undefined}>
                {sign}
              </span>
            ))}
          </div>
        </div>
        {item.unit && <span className={classes.unit}>{item.unit}</span>}
        {text !== '' && !disabled && (
          <button type="button" className={classes.clear} onClick={() => onAnswer(null)}>
            {t('short.clear')}
          </button>
        )}
      </div>
      <p id={`${id}-hint`} className={classes.hint}>
        {t('short.hint')}
      </p>
    </div>
  );
}
