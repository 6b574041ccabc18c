import { Button, Loader } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './WaitNotice.module.css';

/** Mostly it is done before that. */
const SILENT_MILLIS = 1_500;

interface Props {
  /** Whether the server is being asked, or will be again. */
  waiting: boolean;
  /** Without it the wait can't be given up here. */
  onCancel?: () => void;
}

/** Says, when it takes longer than a moment, that many are logging in and that nothing need be done. */
export function WaitNotice({ waiting, onCancel }: Props) {
  return <div role="status">{waiting && <Words {...(onCancel ? { onCancel } : {})} />}</div>;
}

function Words({ onCancel }: Pick<Props, 'onCancel'>) {
  const { t } = useTranslation('session');
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), SILENT_MILLIS);
    return () => clearTimeout(timer);
  }, []);
  if (!long) return null;
  return (
    <div className={classes.notice}>
      <Loader size={20} aria-hidden className={classes.icon} />
      <div>
        <p className={classes.title}>{t('wait.title')}</p>
        <p>{t('wait.detail')}</p>
        {onCancel && (
          <Button size="xs" mt={8} variant="default" onClick={onCancel}>
            {t('wait.cancel')}
          </Button>
        )}
      </div>
    </div>
  );
}
