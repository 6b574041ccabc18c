import { useId } from 'react';
import { ItemBody } from './ItemBody';
import type { ItemProps } from './ItemView';
import classes from './Item.module.css';

export function Choice({ item, response, onAnswer, disabled }: ItemProps) {
  const name = useId();
  const chosen = response?.kind === 'choice' ? response.option : null;
  return (
    <fieldset className={classes.fieldset} disabled={disabled}>
      <legend className={classes.stem}>
        <ItemBody html={item.stemHtml} />
      </legend>
      <div className={classes.options}>
        {item.options?.map((option, place) => (
          <label key={option.id} className={classes.option}>
            <input type="radio" name={name} checked={chosen === option.id} onChange={() => onAnswer({ kind: 'choice', option: option.id })} />
            <span className={classes.letter}>{String.fromCharCode(65 + place)}</span>
            <ItemBody html={option.html} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
