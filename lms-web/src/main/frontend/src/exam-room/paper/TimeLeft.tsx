import { useTranslation } from 'react-i18next';
import { clock, Digits } from '../../ui/Countdown';
import { useSecondsUntil, useUrgency } from '../clock/useClock';
import classes from './TopBar.module.css';

/** The time left by the server's clock. It is announced at five minutes and at one, not every second. */
export function TimeLeft({ deadline }: { deadline: number }) {
  const { t } = useTranslation('exam-room');
  const text = clock(useSecondsUntil(deadline));
  const urgency = useUrgency(deadline);
  return (
    <div className={classes.time} data-urgency={urgency} role="timer" aria-label={t('time.spoken', { time: text })}>
      <span className={classes.timeLabel}>{t('time.left')}</span>
      <strong>
        <Digits>{text}</Digits>
      </strong>
    </div>
  );
}
