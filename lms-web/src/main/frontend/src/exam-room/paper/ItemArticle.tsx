import { IconFlag, IconFlagFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format';
import type { ItemResponse, PaperItem, PaperPart } from '../api/types';
import type { Sheet } from '../attempt/model';
import { ItemView } from '../item/ItemView';
import { mostPoints } from '../item/points';
import classes from './ItemArticle.module.css';

interface Props {
  item: PaperItem;
  part: PaperPart;
  sheet: Sheet;
  /** The item that keys act on, marked where several are on the screen. */
  current: boolean;
  onAnswer: (response: ItemResponse | null) => void;
  onFlag: (flagged: boolean) => void;
}

export function ItemArticle({ item, part, sheet, current, onAnswer, onFlag }: Props) {
  const { t } = useTranslation('exam-room');
  const format = useFormat();
  const points = format.mark(mostPoints(part.scheme, part.items.indexOf(item)));
  const Flag = sheet.flagged ? IconFlagFilled : IconFlag;
  return (
    <article className={classes.article} id={articleId(item.slot)} data-current={current || undefined} data-stop={item.slot}>
      <header className={classes.head}>
        <h2 className={classes.number} tabIndex={-1}>
          <span className={classes.name}>{t('item', { number: item.number })}</span>{' '}
          <span className={classes.points}>{part.scheme.type === 'scale' ? t('points.most', { points }) : t('points.each', { points })}</span>
        </h2>
        <button type="button" className={classes.flag} data-on={sheet.flagged || undefined} onClick={() => onFlag(!sheet.flagged)}>
          <Flag size={18} aria-hidden />
          <span>{t(sheet.flagged ? 'flag.on' : 'flag.off')}</span>
        </button>
      </header>
      <ItemView item={item} response={sheet.response} onAnswer={onAnswer} scale={part.scheme.type === 'scale' ? part.scheme.scale : undefined} />
    </article>
  );
}

export const articleId = (key: string): string => `at-${key}`;
