import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../api/problem';
import { Said } from '../parts/Said';
import { SignInForm } from './SignInForm';
import classes from '../hand-in/Dialog.module.css';

interface Props {
  wanted: boolean;
  /** Counts up each time the candidate asks for the dialog after having put it aside. */
  again: number;
  /** Whose paper this is: nobody else may go on with it. */
  personId: string | null;
  /** What the server said, where it was not that the session is over. */
  problem: Problem | null;
  onSignedIn: () => void;
}

/** The session is gone in the middle of the paper. Everything written stays; it is sent as soon as the same person is back. */
export function SignInDialog({ wanted, again, personId, problem, onSignedIn }: Props) {
  const { t } = useTranslation('exam-room');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (wanted && !dialog.current?.open) dialog.current?.showModal();
    if (!wanted) dialog.current?.close();
  }, [wanted, again]);
  return (
    <dialog ref={dialog} className={classes.dialog} aria-labelledby="sign-in-title">
      <h2 id="sign-in-title">{t('signIn.lostTitle')}</h2>
      <p className={classes.lead}>
        {problem ? <Said problem={problem} /> : `${t('why.signed-out')}.`} {t('signIn.lostLead')}
      </p>
      {wanted && (
        <SignInForm refuse={(person) => (personId === null || person.id === personId ? null : t('signIn.other'))} onSignedIn={onSignedIn}>
          <Button variant="default" size="md" onClick={() => dialog.current?.close()}>
            {t('signIn.later')}
          </Button>
        </SignInForm>
      )}
    </dialog>
  );
}
