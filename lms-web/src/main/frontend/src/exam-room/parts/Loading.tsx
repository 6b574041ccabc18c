import { useTranslation } from 'react-i18next';
import classes from './Loading.module.css';

/** A moment's wait; the words only appear when it takes longer. */
export function Loading({ words }: { words?: string }) {
  const { t } = useTranslation('exam-room');
  return (
    <main className={classes.loading} aria-busy>
      <p role="status">{words ?? t('loading')}</p>
    </main>
  );
}
