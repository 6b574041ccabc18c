import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format';

/** A length of time in words, from milliseconds: to a tenth of a second under a minute, to a minute from an hour on. */
export function useLength(): (millis: number) => string {
  const { t } = useTranslation('exam-day');
  const { number } = useFormat();
  return (millis) => {
    const seconds = Math.floor(millis / 1_000);
    if (seconds < 60) {
      const whole = millis % 1_000 === 0;
      return t('length.seconds', { value: whole ? number(seconds) : number(millis / 1_000, 1), count: whole ? seconds : 2 });
    }
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60) return t('length.minutes', { minutes: number(minutes), seconds: number(seconds % 60) });
    return t('length.hours', { hours: number(Math.floor(minutes / 60)), minutes: number(minutes % 60) });
  };
}
