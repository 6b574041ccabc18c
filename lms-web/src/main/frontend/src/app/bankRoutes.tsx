import { lazy } from 'react';
import type { RouteObject } from 'react-router';
import { Only } from './Forbidden';

const Bank = lazy(() => import('../bank/Bank'));
const ItemPage = lazy(() => import('../bank/ItemPage'));
const Imports = lazy(() => import('../imports/Imports'));

/** The bank, and how items enter it. */
export const bankRoutes: RouteObject[] = [
  { element: <Only any={['BANK_IMPORT']} />, children: [{ path: '/ngan-hang/nhap', element: <Imports /> }] },
  {
    element: <Only any={['BANK_READ']} />,
    children: [
      { path: '/ngan-hang', element: <Bank /> },
      { path: '/ngan-hang/:id', element: <ItemPage /> },
    ],
  },
];
