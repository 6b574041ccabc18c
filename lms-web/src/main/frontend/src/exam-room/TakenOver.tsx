import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './ending/Ending.module.css';
import { Page } from './parts/Page';

interface Props {
  /** Another tab of this browser, another device, another device that staff must release first, or the one staff sent the candidate to. */
  where: 'tab' | 'device' | 'bound' | 'moved';
  /** Unsent answers that this page still has. */
  waiting?: number;
  busy?: boolean;
  /** Null where the candidate can't go on here. */
  onHere: (() => void) | null;
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
          {onHere && (
            <Button size="md" variant={where === 'moved' ? 'default' : 'filled'} disabled={busy} onClick={onHere}>
              {t(`takenOver.${where}.here`)}
            </Button>
          )}
          {children}
        </div>
      </div>
    </Page>
  );
}
