import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet } from 'react-router';
import type { Capability } from '../api/types';
import { useCan } from '../session/session';
import { EmptyState } from '../ui/EmptyState';
import { useTitle } from '../ui/useTitle';

export function Forbidden() {
  const { t } = useTranslation('app');
  useTitle(t('forbidden.title'));
  return (
    <EmptyState
      icon={<IconLock size={48} stroke={1.6} />}
      title={t('forbidden.title')}
      level={1}
      action={
        <Button component={Link} to="/">
          {t('home')}
        </Button>
      }
    >
      {t('forbidden.note')}
    </EmptyState>
  );
}

/** Pages for holders of any of these capabilities. What the server allows is decided there; this only saves a dead end. */
export function Only({ any }: { any: readonly Capability[] }) {
  const can = useCan();
  return any.some(can) ? <Outlet /> : <Forbidden />;
}
