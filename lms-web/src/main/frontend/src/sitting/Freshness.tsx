import { IconCloudOff } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format';
import { every } from './api';
import classes from './SittingPage.module.css';

const staleAfter = 3 * every;

interface Props {
  /** When the server last told, by the clock of this machine. */
  toldAt: number;
  failing: boolean;
}

/** Whether what is shown is what is: a page that no longer hears from the server says so. */
export function Freshness({ toldAt, failing }: Props) {
  const { t } = useTranslation('sitting');
  const { clock } = useFormat();
  const [now, setNow] = useState(toldAt);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  const age = Math.max(0, now - toldAt);
  const stale = age > staleAfter || (failing && age > every * 1.5);
  return (
    <span className={classes.fresh} data-stale={stale || undefined}>
      {stale ? <IconCloudOff size={16} aria-hidden /> : <i aria-hidden />}
      {stale ? t('fresh.stale', { at: clock(new Date(toldAt).toISOString()) }) : t('fresh.live', { count: Math.round(age / 1_000) })}
    </span>
  );
}
