import { lazy, Suspense } from 'react';
import { createBrowserRouter, Outlet } from 'react-router';
import { Frame } from '../frame/Frame';
import { Gate } from '../session/Gate';
import { SchoolYearProvider } from '../session/SchoolYear';
import { Broken } from './Broken';
import { bankRoutes } from './bankRoutes';
import { examRoutes } from './examRoutes';
import { NotFound } from './NotFound';
import { schoolRoutes } from './schoolRoutes';

const LogIn = lazy(() => import('../session/LogIn'));
const ChangePassword = lazy(() => import('../session/ChangePassword'));
const Today = lazy(() => import('../today/Today'));

/** Everything under the frame waits inside it; the pages at the door wait on an empty page. */
function Door() {
  return (
    <Suspense fallback={null}>
      <Outlet />
    </Suspense>
  );
}

function Framed() {
  return (
    <SchoolYearProvider>
      <Frame />
    </SchoolYearProvider>
  );
}

export const makeRouter = () =>
  createBrowserRouter([
    {
      element: <Door />,
      errorElement: <Broken />,
      children: [
        { path: '/dang-nhap', element: <LogIn /> },
        {
          element: <Gate />,
          children: [
            { path: '/doi-mat-khau', element: <ChangePassword /> },
            {
              element: <Framed />,
              children: [{ path: '/', element: <Today /> }, ...bankRoutes, ...examRoutes, ...schoolRoutes, { path: '*', element: <NotFound /> }],
            },
          ],
        },
      ],
    },
  ]);
