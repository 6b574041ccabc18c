import { Center, Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useLocation } from 'react-router';
import { ProblemNotice } from '../ui/ProblemNotice';
import { useSessionQuery } from './session';
import classes from './Gate.module.css';

/** Lets in whoever is signed in with a password of their own; leads everyone else to the page they need first. */
export function Gate() {
  const { t } = useTranslation('session');
  const { data, error, refetch } = useSessionQuery();
  const { pathname, search } = useLocation();
  if (error && !data) {
    return (
      <main className={classes.alone}>
        <ProblemNotice error={error} title={t('gate.failed')} onRetry={() => void refetch()} />
      </main>
    );
  }
  if (!data) {
    return (
      <Center h="100dvh">
        <Loader aria-label={t('gate.loading')} />
      </Center>
    );
  }
  if (!data.person) {
    const back = pathname === '/' ? '' : `?ve=${encodeURIComponent(pathname + search)}`;
    return <Navigate to={`/dang-nhap${back}`} replace />;
  }
  if (data.person.mustChangePassword && pathname !== '/doi-mat-khau') return <Navigate to="/doi-mat-khau" replace />;
  return <Outlet />;
}
