import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ItemBody } from '../ui/ItemBody';
import classes from './Explanation.module.css';

/** Why the key is right. The server has put in the letters of this form; where it could not be sure of one, that is said. */
export function Explanation({ html, unsure }: { html: string; unsure: boolean }) {
  const { t } = useTranslation('paper');
  if (html === '') return null;
  return (
    <div className={classes.explanation}>
      <p className={classes.title}>{t('explanation')}</p>
      {unsure && (
        <p className={classes.unsure}>
          <IconAlertTriangle size={16} aria-hidden />
          {t('lettersUnsure')}
        </p>
      )}
      <ItemBody html={html} />
    </div>
  );
}
