import { IconAlertTriangle, IconCircleCheck, IconCloudOff, IconLoader2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ExamAlarm } from '../api/types';
import { useFormat } from '../i18n/format';
import { useFreshness } from './freshness';
import classes from './ExamDay.module.css';

interface Props {
  alarms: ExamAlarm[] | undefined;
  unreachable: boolean;
  /** When the alarms were heard, by this machine's clock. */
  heardAt: number;
  toldAt: string | undefined;
}

/** Green, or red with its reasons; red as well where the server does not answer, or has not for a while. */
export function Light({ alarms, unreachable, heardAt, toldAt }: Props) {
  const { t } = useTranslation('exam-day');
  const { clock, number } = useFormat();
  const freshness = useFreshness(heardAt);
  const heard = alarms === undefined ? 'asking' : alarms.length > 0 ? 'red' : 'green';
  const state = unreachable ? 'away' : freshness === 'fresh' ? heard : freshness;
  const Icon = { away: IconCloudOff, asking: IconLoader2, red: IconAlertTriangle, green: IconCircleCheck }[state];
  return (
    <div className={classes.light} data-state={state} role="status">
      <Icon size={32} aria-hidden />
      <div>
        <p className={classes.said}>{t(`light.${state}`)}</p>
        {state === 'red' && (
          <ul>
            {alarms?.map(({ code, value }) => (
              <li key={code}>{t(`alarm.${code}`, { value: number(value), count: value })}</li>
            ))}
          </ul>
        )}
        {toldAt && <p className={classes.under}>{t(state === 'away' ? 'light.lastToldAt' : 'light.toldAt', { time: clock(toldAt) })}</p>}
      </div>
    </div>
  );
}
