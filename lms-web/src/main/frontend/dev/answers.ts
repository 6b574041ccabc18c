import { bankRoutes } from './bank.ts';
import { blueprintRoutes } from './blueprints.ts';
import { drawnPaperRoutes } from './drawn-papers.ts';
import { examDayRoutes } from './exam-day.ts';
import { examRoutes } from './exams.ts';
import { paperRoutes } from './papers.ts';
import { peopleRoutes } from './people.ts';
import { notFound, type Asked, type Told } from './routes.ts';
import { resultRoutes } from './results.ts';
import { satSittingRoutes } from './sat-sittings.ts';
import { todayRoutes } from './today.ts';
import { wallRoutes } from './wall.ts';

const routes = [
  ...peopleRoutes,
  ...todayRoutes,
  ...blueprintRoutes,
  ...drawnPaperRoutes,
  ...satSittingRoutes,
  ...resultRoutes,
  ...bankRoutes,
  ...paperRoutes,
  ...examRoutes,
  ...examDayRoutes,
  ...wallRoutes,
];

export function answer(asked: Asked): Told {
  for (const [method, path, tell] of routes) {
    const match = path.exec(asked.url.pathname);
    if (method === asked.method && match) return tell(asked, match.slice(1));
  }
  return notFound;
}
