import { Button } from '@mantine/core';
import { IconMapSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../ui/EmptyState';
import { useTitle } from '../ui/useTitle';

export function NotFound() {
  const { t } = useTranslation('app');
  useTitle(t('notFound.title'));
  return (
    <EmptyState
      icon={<IconMapSearch size={48} stroke={1.6} />}
      title={t('notFound.title')}
      level={1}
      action={
        <Button component={Link} to="/">
          {t('home')}
        </Button>
      }
    >
      {t('notFound.note')}
    </EmptyState>
  );
}
