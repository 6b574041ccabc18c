import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useSearchParams } from 'react-router';
import { useTitle } from '../ui/useTitle';
import { Doorway } from './Doorway';
import { LogInRefusal } from './LogInRefusal';
import { useLogIn, useSessionQuery } from './session';
import { WaitNotice } from './WaitNotice';
import classes from './LogIn.module.css';

/** Only a path of this site may be returned to. */
const safePath = (wanted: string | null) => (wanted && /^\/(?![/\\])/.test(wanted) ? wanted : '/');

/** Where to go after: the exam room is a page of its own, which this router does not know. */
function Onward({ to }: { to: string }) {
  if (!to.startsWith('/phong-thi/')) return <Navigate to={to} replace />;
  window.location.replace(to);
  return null;
}

export default function LogIn() {
  const { t } = useTranslation('session');
  const [params] = useSearchParams();
  const { data } = useSessionQuery();
  const logIn = useLogIn();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState(false);
  const note = useId();
  useTitle(t('logIn.title'));
  if (data?.person) return <Onward to={safePath(params.get('ve'))} />;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const complete = username.trim() !== '' && password !== '';
    setMissing(!complete);
    if (complete) logIn.mutate({ username: username.trim(), password });
  };
  return (
    <Doorway>
      <h1>{t('logIn.title')}</h1>
      <p className="muted" id={note}>
        {t('logIn.note')}
      </p>
      <form className={classes.form} onSubmit={submit} noValidate aria-describedby={note}>
        <LogInRefusal error={logIn.error} />
        <TextInput
          size="md"
          name="username"
          label={t('logIn.username')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          data-autofocus
          value={username}
          error={missing && username.trim() === '' ? t('logIn.usernameMissing') : undefined}
          onChange={(event) => setUsername(event.currentTarget.value)}
        />
        <PasswordInput
          size="md"
          name="password"
          label={t('logIn.password')}
          autoComplete="current-password"
          value={password}
          error={missing && password === '' ? t('logIn.passwordMissing') : undefined}
          onChange={(event) => setPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': t('showPassword'), tabIndex: 0, 'aria-hidden': false }}
        />
        <Button type="submit" size="md" loading={logIn.isPending}>
          {t('logIn.submit')}
        </Button>
      </form>
      <WaitNotice waiting={logIn.isPending} onCancel={logIn.cancel} />
      <p className={classes.help}>{t('logIn.forgotten')}</p>
    </Doorway>
  );
}
