import { Button, PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ProblemNotice } from '../ui/ProblemNotice';
import { tell } from '../ui/Undo';
import { useTitle } from '../ui/useTitle';
import { Doorway } from './Doorway';
import { passwordFault } from './passwordRules';
import { useChangePassword, useSession } from './session';
import { WaitNotice } from './WaitNotice';
import classes from './LogIn.module.css';

/** A password of one's own: forced after the first log-in, free at any other time. */
export default function ChangePassword() {
  const { t } = useTranslation('session');
  const { person } = useSession();
  const navigate = useNavigate();
  const change = useChangePassword();
  const [given, setGiven] = useState({ current: '', next: '', again: '' });
  const [tried, setTried] = useState(false);
  useTitle(t('password.title'));
  const fault = passwordFault(given, person?.username ?? '');

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (fault) return;
    change.mutate(
      { current: given.current, next: given.next },
      {
        onSuccess: () => {
          tell(t('password.changed'));
          void navigate('/', { replace: true });
        },
      },
    );
  };
  const field = (name: keyof typeof given): PasswordInputProps => ({
    size: 'md',
    name,
    value: given[name],
    onChange: (event) => setGiven((now) => ({ ...now, [name]: event.target.value })),
    error: tried && fault?.field === name ? t(`password.fault.${fault.code}`) : undefined,
    visibilityToggleButtonProps: { 'aria-label': t('showPassword'), tabIndex: 0, 'aria-hidden': false },
  });
  return (
    <Doorway>
      <h1>{t('password.title')}</h1>
      <p className="muted">{person?.mustChangePassword ? t('password.forced') : t('password.note')}</p>
      <form className={classes.form} onSubmit={submit} noValidate>
        {change.error && <ProblemNotice error={change.error} />}
        <PasswordInput {...field('current')} label={t('password.current')} autoComplete="current-password" />
        <PasswordInput {...field('next')} label={t('password.next')} description={t('password.rules')} autoComplete="new-password" />
        <PasswordInput {...field('again')} label={t('password.again')} autoComplete="new-password" />
        <Button type="submit" size="md" loading={change.isPending}>
          {t('password.submit')}
        </Button>
        {!person?.mustChangePassword && (
          <Button variant="subtle" color="stone" onClick={() => void navigate(-1)}>
            {t('ui:back')}
          </Button>
        )}
      </form>
      <WaitNotice waiting={change.isPending} />
    </Doorway>
  );
}
