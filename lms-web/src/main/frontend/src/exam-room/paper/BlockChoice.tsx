import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperPart } from '../api/types';
import { articleId } from './ItemArticle';
import item from '../item/Item.module.css';
import classes from './BlockChoice.module.css';

interface Props {
  part: PaperPart;
  block: string | null;
  /** How many items of a block already have an answer: they stay when another is chosen. */
  answered: (block: string) => number;
  onChoose: (block: string) => void;
}

/** A part whose last items come in blocks: the candidate takes one, may change, and is told which counts. */
export function BlockChoice({ part, block, answered, onChoose }: Props) {
  const { t } = useTranslation('exam-room');
  const name = useId();
  const blocks = part.choice?.blocks ?? [];
  const chosen = blocks.find((each) => each.code === block);
  return (
    <article id={articleId('block')} className={classes.choice}>
      <h2 className={classes.title} tabIndex={-1}>
        {t('block.title')}
      </h2>
      <p>{t('block.lead', { count: part.choice?.commonCount ?? 0 })}</p>
      <fieldset className={item.fieldset}>
        <legend className="vh">{t('block.title')}</legend>
        <div className={item.options}>
          {blocks.map((each) => {
            const items = part.items.filter((one) => one.block === each.code);
            const done = answered(each.code);
            return (
              <label key={each.code} className={item.option}>
                <input type="radio" name={name} checked={each.code === block} onChange={() => onChoose(each.code)} />
                <span className={classes.dot} aria-hidden />
                <span className={classes.block}>
                  {each.title}
                  <small>
                    {t('block.items', { items: items.map((one) => one.number).join(', ') })}
                    {done > 0 && ` · ${t('block.answered', { count: done })}`}
                  </small>
                </span>
              </label>
            );
          })}
        </div>
      </fieldset>
      <p className={classes.told} role="status">
        {chosen ? t('block.counts', { title: chosen.title }) : t('block.none')}
      </p>
    </article>
  );
}
