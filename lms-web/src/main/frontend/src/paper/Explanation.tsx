import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ItemBody } from '../ui/ItemBody';
import classes from './Explanation.module.css';

interface Props {
  html: string;
  unsure: boolean;
  /** Given where it can be folded away: whether it starts so. */
  folded?: boolean;
}

/** Why the key is right. The server has put in the letters of this form; where it could not be sure of one, that is said. */
export function Explanation({ html, unsure, folded }: Props) {
  const { t } = useTranslation('paper');
  if (html === '') return null;
  const body = (
    <>
      {unsure && (
        <p className={classes.unsure}>
          <IconAlertTriangle size={16} aria-hidden />
          {t('lettersUnsure')}
        </p>
      )}
      <ItemBody html={html} />
    </>
  );
  if (folded === undefined) {
    return (
      <div className={classes.explanation}>
        <p className={classes.title}>{t('explanation')}</p>
        {body}
      </div>
    );
  }
  return (
    <details className={classes.explanation} open={!folded}>
      <summary className={classes.title}>{t('explanation')}</summary>
      {body}
    </details>
  );
}
