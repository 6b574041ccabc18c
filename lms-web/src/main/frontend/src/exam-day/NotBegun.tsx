import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format';
import classes from './ExamDay.module.css';

/** How many may still come, and who was marked absent of the others. */
export function NotBegun({ coming, absent }: { coming: number; absent: number }) {
  const { t } = useTranslation('exam-day');
  const { number } = useFormat();
  return (
    <>
      {number(coming)}
      {absent > 0 && <p className={classes.under}>{t('absent', { value: number(absent), count: absent })}</p>}
    </>
  );
}
