import { lazy } from 'react';
import type { RouteObject } from 'react-router';
import { Only } from './Forbidden';

const People = lazy(() => import('../people/People'));
const CurriculumPage = lazy(() => import('../curriculum/CurriculumPage'));

/** Who is where, and what is taught. */
export const schoolRoutes: RouteObject[] = [
  { element: <Only any={['PEOPLE_READ']} />, children: [{ path: '/con-nguoi', element: <People /> }] },
  { element: <Only any={['BANK_READ', 'BLUEPRINT_READ']} />, children: [{ path: '/chuong-trinh', element: <CurriculumPage /> }] },
];
