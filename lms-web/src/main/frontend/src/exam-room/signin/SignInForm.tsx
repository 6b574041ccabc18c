import { Button } from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem';
import type { Person } from '../api/types';
import { useServices } from '../RoomContext';
import classes from '../hand-in/Dialog.module.css';

interface Props {
  /** Says why this person may not go on, or null. */
  refuse?: (person: Person) => string | null;
  onSignedIn: (person: Person) => void;
  /** A second way out beside the button. */
  children?: ReactNode;
}

export function SignInForm({ refuse, onSignedIn, children }: Props) {
  const { t } = useTranslation('exam-room');
  const { api } = useServices();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  const tell = (failure: unknown) => {
    const said = isProblem(failure) && !failure.unreachable ? (failure.problem.detail ?? failure.problem.title) : '';
    setRefusal(said === '' ? t('signIn.unreachable') : said);
  };
  const enter = async () => {
    setBusy(true);
    setRefusal(null);
    try {
      const { person } = await api.signIn(username.trim(), password);
      const reason = person && refuse ? refuse(person) : null;
      if (reason !== null) setRefusal(reason);
      else if (person) onSignedIn(person);
    } catch (failure) {
      tell(failure);
    } finally {
      setBusy(false);
      setPassword('');
    }
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void enter();
  };
  return (
    <form onSubmit={submit}>
      <label className={classes.field}>
        {t('signIn.username')}
        <input
          type="text"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          value={username}
          onChange={(event) => setUsername(event.target.value)}
        />
      </label>
      <label className={classes.field}>
        {t('signIn.password')}
        <input type="password" autoComplete="current-password" required value={password} onChange={(event) => setPassword(event.target.value)} />
      </label>
      {refusal !== null && (
        <p className={classes.refusal} role="alert">
          {refusal}
        </p>
      )}
      <div className={classes.actions}>
        {children}
        <Button type="submit" size="md" disabled={busy}>
          {t(busy ? 'signIn.busy' : 'signIn.button')}
        </Button>
      </div>
    </form>
  );
}
