import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ItemBody } from './ItemBody';
import type { ItemProps } from './ItemView';
import { boxesOf, tidyShort } from './tidyShort';
import classes from './Item.module.css';

/** Four boxes like those of the answer sheet, under one real input; the decimal keys of some phones have no minus, so there is a button for it. */
export function Short({ item, response, onAnswer, disabled }: ItemProps) {
  const id = useId();
  const { t } = useTranslation('exam-room');
  const text = response?.kind === 'short' ? response.text : '';
  const input = useRef<HTMLInputElement>(null);
  const turnSign = () => {
    give(text.startsWith('-') ? text.slice(1) : `-${text}`);
    input.current?.focus();
  };
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
            ref={input}
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
        {!disabled && (
          <button type="button" className={classes.sign} aria-label={t('short.sign')} aria-pressed={text.startsWith('-')} onClick={turnSign}>
            ±
          </button>
        )}
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
