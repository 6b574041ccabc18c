import { IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { HtmlOption } from '../../api/types';
import { ItemBody } from '../ItemBody';
import { optionLetter } from './letters';
import classes from './ItemFace.module.css';

interface Props {
  options: HtmlOption[];
  right: string | null;
  mine: string | null;
}

export function Options({ options, right, mine }: Props) {
  const { t } = useTranslation('ui');
  return (
    <ol className={classes.options}>
      {options.map((option, i) => {
        const isRight = option.id === right;
        const isMine = option.id === mine;
        const wrong = isMine && right !== null && !isRight;
        return (
          <li key={option.id} data-right={isRight || undefined} data-wrong={wrong || undefined} data-mine={isMine || undefined}>
            <b>{optionLetter(i)}</b>
            <ItemBody html={option.html} />
            <span className={classes.marks}>
              {isMine && <span className={classes.mine}>{t('face.mine')}</span>}
              {wrong && <IconX size={18} aria-label={t('face.wrong')} />}
              {isRight && <IconCheck size={18} aria-label={t('face.key')} />}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
