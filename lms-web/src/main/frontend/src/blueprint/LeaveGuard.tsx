import { Button, Modal } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import classes from './Dialog.module.css';

/** Asks before unsaved work is left behind, inside the app and by the browser. */
export function LeaveGuard({ changed }: { changed: boolean }) {
  const { t } = useTranslation('blueprint');
  const blocker = useBlocker(({ currentLocation, nextLocation }) => changed && currentLocation.pathname !== nextLocation.pathname);
  useEffect(() => {
    if (!changed) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [changed]);
  if (blocker.state !== 'blocked') return null;
  return (
    <Modal opened onClose={blocker.reset} title={t('leave.title')} closeButtonProps={{ 'aria-label': t('ui:close') }}>
      <div className={classes.form}>
        <p className={classes.say}>{t('leave.note')}</p>
        <div className={classes.acts}>
          <Button variant="default" onClick={blocker.proceed}>
            {t('leave.drop')}
          </Button>
          <Button onClick={blocker.reset} data-autofocus>
            {t('leave.stay')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
