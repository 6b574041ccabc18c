import { IconAlertTriangle, IconCircleCheck, IconCloudOff, IconLoader2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ExamAlarm } from '../api/types';
import { useFormat } from '../i18n/format';
import classes from './ExamDay.module.css';

interface Props {
  alarms: ExamAlarm[] | undefined;
  unreachable: boolean;
  toldAt: string | undefined;
}

/** Green, or red with its reasons; red as well where the server does not answer. */
export function Light({ alarms, unreachable, toldAt }: Props) {
  const { t } = useTranslation('exam-day');
  const { clock, number } = useFormat();
  const state = unreachable ? 'away' : alarms === undefined ? 'asking' : alarms.length > 0 ? 'red' : 'green';
  const Icon = { away: IconCloudOff, asking: IconLoader2, red: IconAlertTriangle, green: IconCircleCheck }[state];
  return (
    <div className={classes.light} data-state={state} role="status">
      <Icon size={32} aria-hidden />
      <div>
        <p className={classes.said}>{t(`light.${state}`)}</p>
        {!unreachable && alarms && alarms.length > 0 && (
          <ul>
            {alarms.map(({ code, value }) => (
              <li key={code}>{t(`alarm.${code}`, { value: number(value), count: value })}</li>
            ))}
          </ul>
        )}
        {toldAt && <p className={classes.under}>{t(unreachable ? 'light.lastToldAt' : 'light.toldAt', { time: clock(toldAt) })}</p>}
      </div>
    </div>
  );
}
