import { IconAlertTriangle, IconCircleCheck, IconCloudOff, IconEye, IconLoader2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ExamAlarm } from '../api/types';
import { useFormat } from '../i18n/format';
import { useFreshness } from './freshness';
import { useLength } from './length';
import classes from './ExamDay.module.css';

interface Props {
  /** How many rooms have to be looked at, as their list says. */
  troubledRooms: number | undefined;
  alarms: ExamAlarm[] | undefined;
  unreachable: boolean;
  /** When the alarms were heard, by this machine's clock. */
  heardAt: number;
  toldAt: string | undefined;
}

/** Green, amber where rooms have to be looked at, or red with its reasons; red as well where the server does not answer, or has not for a while. */
export function Light({ alarms, troubledRooms = 0, unreachable, heardAt, toldAt }: Props) {
  const { t } = useTranslation('exam-day');
  const { clock, number } = useFormat();
  const length = useLength();
  const freshness = useFreshness(heardAt);
  const heard = alarms === undefined ? 'asking' : alarms.length > 0 ? 'red' : troubledRooms > 0 ? 'amber' : 'green';
  const state = unreachable ? 'away' : freshness === 'fresh' ? heard : freshness;
  const Icon = { away: IconCloudOff, asking: IconLoader2, red: IconAlertTriangle, amber: IconEye, green: IconCircleCheck }[state];
  return (
    <div className={classes.light} data-state={state} role="status">
      <Icon size={32} aria-hidden />
      <div>
        <p className={classes.said}>{t(`light.${state}`)}</p>
        {(state === 'red' || state === 'amber') && (
          <ul>
            {alarms?.map(({ code, value }) => (
              <li key={code}>{t(`alarm.${code}`, { value: number(value), count: value, length: length(value * 1_000) })}</li>
            ))}
            {troubledRooms > 0 && <li>{t('rooms.troubled', { value: number(troubledRooms), count: troubledRooms })}</li>}
          </ul>
        )}
        {toldAt && <p className={classes.under}>{t(state === 'away' ? 'light.lastToldAt' : 'light.toldAt', { time: clock(toldAt) })}</p>}
      </div>
    </div>
  );
}
