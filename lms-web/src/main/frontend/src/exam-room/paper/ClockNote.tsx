import { IconClockExclamation } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { lengthWords } from '../clock/lengthWords';
import { useDeviceAhead } from '../clock/useClock';
import classes from './TopBar.module.css';

/** Where the machine's own clock is off: how far, and that it does not matter. */
export function ClockNote() {
  const { t } = useTranslation('exam-room');
  const seconds = useDeviceAhead();
  if (seconds === 0) return null;
  return (
    <details className={classes.clock}>
      <summary aria-label={t('clock.note')}>
        <IconClockExclamation size={18} aria-hidden />
      </summary>
      <p>{t(seconds > 0 ? 'clock.ahead' : 'clock.behind', { off: lengthWords(t, Math.abs(seconds)) })}</p>
    </details>
  );
}
