import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconLoader2, IconRefresh } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format';
import { lengthWords } from '../clock/lengthWords';
import { useClock } from '../clock/useClock';
import { useServices } from '../RoomContext';
import { opensOffline } from '../worker';
import { checkBrowser, checkClock, checkConnection, checkOffline, checkScreen, checkStorage, type Check } from './checks';
import classes from './WaitingRoom.module.css';

const names = ['connection', 'storage', 'offline', 'clock', 'browser', 'screen'] as const;
const SECOND = 1_000;

/**
 * Says before the exam whether this machine will do, and what to do where it will not.
 *
 * `safeBrowser`: the sitting is sat in Safe Exam Browser alone, and this is another one.
 */
export function DeviceCheck({ safeBrowser }: { safeBrowser: boolean }) {
  const { t } = useTranslation('exam-room');
  const { api, log } = useServices();
  const clock = useClock();
  const checks = useQuery({
    queryKey: ['device-check', safeBrowser],
    queryFn: async (): Promise<Check[]> => {
      const connection = await checkConnection(api, clock.monotonic);
      const storage = await checkStorage(await log(), navigator.storage);
      return [connection, storage, await checkOffline(opensOffline), checkClock(clock), checkBrowser(safeBrowser), checkScreen(window)];
    },
    staleTime: Infinity,
  });
  return (
    <section className={classes.card} aria-labelledby="check-title">
      <div className={classes.cardHead}>
        <h2 id="check-title">{t('check.title')}</h2>
        <Button variant="subtle" leftSection={<IconRefresh size={16} />} disabled={checks.isFetching} onClick={() => void checks.refetch()}>
          {t('check.again')}
        </Button>
      </div>
      <ul className={classes.checks}>
        {names.map((name) => (
          <CheckRow key={name} name={name} check={checks.isFetching ? undefined : checks.data?.find((each) => each.name === name)} />
        ))}
      </ul>
    </section>
  );
}

function CheckRow({ name, check }: { name: Check['name']; check: Check | undefined }) {
  const { t } = useTranslation('exam-room');
  const format = useFormat();
  const Icon = check === undefined ? IconLoader2 : check.verdict === 'good' ? IconCircleCheck : IconAlertTriangle;
  const values = {
    millis: format.number(check?.millis ?? 0),
    free: format.number(check?.free ?? 0),
    width: String(check?.width ?? 0),
    height: String(check?.height ?? 0),
    off: lengthWords(t, Math.abs(check?.millis ?? 0) / SECOND),
  };
  return (
    <li data-verdict={check?.verdict ?? 'open'}>
      <Icon size={20} aria-hidden />
      <div>
        <strong>{t(`check.${name}.name`)}</strong>
        <p>{check === undefined ? t('check.running') : t(`check.${name}.${check.verdict}`, values)}</p>
      </div>
    </li>
  );
}
