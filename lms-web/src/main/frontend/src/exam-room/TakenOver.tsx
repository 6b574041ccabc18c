import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AttemptSession } from './attempt/AttemptSession';
import classes from './ending/Ending.module.css';
import { Page } from './parts/Page';

/** Two pages of one browser on one paper would show each other's past: the later one goes on, the earlier sends what it has and rests. */
export function useOnlyPage(attemptId: string, session: AttemptSession): boolean {
  const [takenOver, setTakenOver] = useState(false);
  useEffect(() => {
    const channel = new BroadcastChannel(`bh-attempt-${attemptId}`);
    channel.onmessage = () => {
      session.flush();
      setTakenOver(true);
    };
    channel.postMessage('opened');
    return () => channel.close();
  }, [attemptId, session]);
  return takenOver;
}

export function TakenOver() {
  const { t } = useTranslation('exam-room');
  return (
    <Page title={t('takenOver.title')} narrow>
      <div className={classes.next}>
        <p>{t('takenOver.lead')}</p>
        <div className={classes.actions}>
          <Button size="md" onClick={() => location.reload()}>
            {t('takenOver.here')}
          </Button>
        </div>
      </div>
    </Page>
  );
}
