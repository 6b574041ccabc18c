import { Button } from '@mantine/core';
import { IconCloudOff, IconHourglassEmpty, IconSend } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AttemptSession } from '../attempt/AttemptSession';
import { useAttempt } from '../attempt/useAttempt';
import { useUrgency } from '../clock/useClock';
import { ReceiptLight } from '../paper/ReceiptLight';
import { Page } from '../parts/Page';
import { Said } from '../parts/Said';
import { SignInDialog } from '../signin/SignInDialog';
import classes from './Ending.module.css';

interface Props {
  session: AttemptSession;
  personId: string | null;
  /** How to save what waits, where the network does not come back. */
  file?: ReactNode;
}

/** Between the last answer and the receipt code: handing in, or time is up and the server is about to. */
export function Closing({ session, personId, file }: Props) {
  const { t } = useTranslation('exam-room');
  const seen = useAttempt(session);
  const over = useUrgency(seen.deadline) === 'over';
  const [asked, setAsked] = useState(0);
  const stuck = seen.link !== 'up' && seen.link !== 'elsewhere';
  const timeUp = seen.phase === 'time-up' || seen.phase === 'closed';
  const Icon = stuck ? IconCloudOff : timeUp ? IconHourglassEmpty : IconSend;
  const sealed = stuck && seen.hold === 'kept' ? t('closing.sealed') : t('closing.handingIn');
  return (
    <Page title={timeUp ? t('closing.timeUp') : sealed} narrow stay>
      <div className={classes.card} role="status">
        <Icon size={32} aria-hidden className={classes.icon} />
        <p className={classes.lead}>
          {timeUp && t('closing.timeUpLead')} {seen.link === 'barred' && <Said problem={seen.problem} />}
          {stuck ? t(`closing.stuck.${seen.hold}`, { why: t(`why.${seen.link}`) }) : t('closing.wait')}
        </p>
        {seen.waiting.size > 0 && <ReceiptLight receipt={seen.receipt} />}
      </div>
      <div className={classes.actions}>
        {seen.link === 'signed-out' && (
          <Button size="md" onClick={() => setAsked(asked + 1)}>
            {t('signIn.again')}
          </Button>
        )}
        {stuck && seen.waiting.size > 0 && file}
        {seen.phase === 'handing-in' && stuck && !over && (
          <Button size="md" variant="default" onClick={() => session.keepWriting()}>
            {t('closing.keepWriting')}
          </Button>
        )}
      </div>
      <SignInDialog wanted={seen.link === 'signed-out'} problem={seen.problem} again={asked} personId={personId} onSignedIn={() => session.signedIn()} />
    </Page>
  );
}
