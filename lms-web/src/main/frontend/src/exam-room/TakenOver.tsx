import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './ending/Ending.module.css';
import { Page } from './parts/Page';

interface Props {
  /** Another tab of this browser, another device, or another device that staff must release first. */
  where: 'tab' | 'device' | 'bound';
  /** Unsent answers that this page still has. */
  waiting?: number;
  busy?: boolean;
  onHere: () => void;
  children?: React.ReactNode;
}

/** The attempt is written somewhere else: nothing is shown of it here, nothing written, until the candidate goes on here. */
export function TakenOver({ where, waiting = 0, busy = false, onHere, children }: Props) {
  const { t } = useTranslation('exam-room');
  return (
    <Page title={t(`takenOver.${where}.title`)} narrow>
      <div className={classes.next}>
        <p>{t(`takenOver.${where}.lead`)}</p>
        {waiting > 0 && <p>{t('takenOver.waiting', { count: waiting })}</p>}
        <div className={classes.actions}>
          <Button size="md" disabled={busy} onClick={onHere}>
            {t(`takenOver.${where}.here`)}
          </Button>
          {children}
        </div>
      </div>
    </Page>
  );
}
