import type { Route } from './routes.ts';

export const paperRoutes: Route[] = [];
