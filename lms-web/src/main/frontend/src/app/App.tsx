import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { RouterProvider } from 'react-router';
import { whenSignedOut } from '../api/client';
import { forgetPerson } from '../session/session';
import { DisplayProvider } from '../ui/Display';
import { makeQueryClient } from './queries';
import { makeRouter } from './routes';

export function App() {
  const [queries] = useState(makeQueryClient);
  const [router] = useState(makeRouter);
  useEffect(() => whenSignedOut(() => forgetPerson(queries)), [queries]);
  return (
    <QueryClientProvider client={queries}>
      <DisplayProvider>
        <Notifications position="bottom-center" limit={3} />
        <RouterProvider router={router} />
      </DisplayProvider>
    </QueryClientProvider>
  );
}
