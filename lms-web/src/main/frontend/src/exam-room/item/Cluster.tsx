import { useId, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format';
import { ItemBody } from './ItemBody';
import type { ItemProps } from './ItemView';
import classes from './Item.module.css';

const TRUTHS = [true, false];

/** Four rows of two radio buttons. The arrows up and down walk the rows without answering; letters answer (see the keys of the paper). */
export function Cluster({ item, response, onAnswer, disabled, scale }: ItemProps) {
  const name = useId();
  const rows = useRef<HTMLDivElement>(null);
  const { t } = useTranslation('exam-room');
  const format = useFormat();
  const truths = response?.kind === 'cluster' ? response.truths : {};
  const judge = (id: string, truth: boolean) => onAnswer({ kind: 'cluster', truths: { ...truths, [id]: truth } });

  const walk = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    const all = [...(rows.current?.querySelectorAll<HTMLElement>('[data-statement]') ?? [])];
    const next = all[all.findIndex((row) => row.contains(event.currentTarget)) + (event.key === 'ArrowDown' ? 1 : -1)];
    event.preventDefault();
    if (next) focusRow(next);
  };

  return (
    <div>
      <ItemBody html={item.stemHtml} className={classes.stem} />
      <p className={classes.ask}>{t('cluster.ask')}</p>
      <div ref={rows} className={classes.rows}>
        {item.statements?.map((statement, place) => (
          <fieldset key={statement.id} className={classes.row} data-statement={statement.id} disabled={disabled}>
            <legend className={classes.statement}>
              <span className={classes.mark}>{`${String.fromCharCode(97 + place)})`}</span>
              <ItemBody html={statement.html} />
            </legend>
            <div className={classes.truths}>
              {TRUTHS.map((truth) => (
                <label key={String(truth)} className={classes.truth}>
                  <input
                    type="radio"
                    name={`${name}-${statement.id}`}
                    checked={truths[statement.id] === truth}
                    onChange={() => judge(statement.id, truth)}
                    onKeyDown={walk}
                  />
                  <span>{t(truth ? 'cluster.true' : 'cluster.false')}</span>
                </label>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
      {scale && <p className={classes.hint}>{t('cluster.scale', { points: scale.slice(1).map(format.mark).join(' · ') })}</p>}
    </div>
  );
}

/** The radio button that the tab key would reach. */
export function focusRow(row: HTMLElement): void {
  (row.querySelector<HTMLInputElement>('input:checked') ?? row.querySelector('input'))?.focus();
}
