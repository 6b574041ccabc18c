import { Button } from '@mantine/core';
import { IconRefresh, IconTool } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/EmptyState';

/** A page that failed to draw or to load: a new version on the server is the usual cause, and loading again mends it. */
export function Broken() {
  const { t } = useTranslation('app');
  return (
    <main>
      <EmptyState
        icon={<IconTool size={48} stroke={1.6} />}
        title={t('broken.title')}
        level={1}
        action={
          <Button leftSection={<IconRefresh size={17} />} onClick={() => window.location.reload()}>
            {t('broken.again')}
          </Button>
        }
      >
        {t('broken.note')}
      </EmptyState>
    </main>
  );
}
