import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DisplayProvider } from '../ui/Display';
import { PageHead } from '../ui/PageHead';
import { makeQueryClient } from './queries';

export function App() {
  const [queries] = useState(makeQueryClient);
  const { t } = useTranslation('ui');
  return (
    <QueryClientProvider client={queries}>
      <DisplayProvider>
        <Notifications position="bottom-center" />
        <PageHead title={t('ui:product')} />
      </DisplayProvider>
    </QueryClientProvider>
  );
}
