import {
  IconCalendarEvent,
  IconChartLine,
  IconFileText,
  IconHeartbeat,
  IconHome,
  IconListSearch,
  IconLockOpen,
  IconSitemap,
  IconStack2,
  IconTable,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
import type { Capability } from '../api/types';

export type PlaceName =
  'today' | 'exams' | 'results' | 'bank' | 'blueprints' | 'papers' | 'openings' | 'sessions' | 'sittings' | 'examDay' | 'people' | 'curriculum';
export type PlaceGroup = 'exam' | 'school';

export interface Place {
  name: PlaceName;
  to: string;
  icon: Icon;
  group: PlaceGroup | null;
}

interface OpenTo extends Place {
  /** Any of these opens it; an empty list means everybody. */
  to: string;
  needs: readonly Capability[];
}

const all: readonly OpenTo[] = [
  { name: 'today', to: '/', icon: IconHome, group: null, needs: [] },
  { name: 'exams', to: '/ky-thi', icon: IconCalendarEvent, group: null, needs: ['SIT'] },
  { name: 'results', to: '/ket-qua', icon: IconChartLine, group: null, needs: ['SIT'] },
  { name: 'bank', to: '/ngan-hang', icon: IconListSearch, group: 'exam', needs: ['BANK_READ'] },
  { name: 'blueprints', to: '/ma-tran', icon: IconTable, group: 'exam', needs: ['BLUEPRINT_READ'] },
  { name: 'papers', to: '/de', icon: IconFileText, group: 'exam', needs: ['PAPER_PREVIEW', 'PAPER_BUILD'] },
  { name: 'openings', to: '/mo-de', icon: IconLockOpen, group: 'exam', needs: ['PAPER_WITNESS'] },
  { name: 'sessions', to: '/to-chuc-thi', icon: IconStack2, group: 'exam', needs: ['SITTING_READ'] },
  { name: 'sittings', to: '/ca-thi', icon: IconCalendarEvent, group: 'exam', needs: ['SITTING_READ'] },
  { name: 'examDay', to: '/ngay-thi', icon: IconHeartbeat, group: 'exam', needs: ['SITTING_MANAGE'] },
  { name: 'people', to: '/con-nguoi', icon: IconUsers, group: 'school', needs: ['PEOPLE_READ'] },
  { name: 'curriculum', to: '/chuong-trinh', icon: IconSitemap, group: 'school', needs: ['BANK_READ', 'BLUEPRINT_READ'] },
];

/** Where the holder of these capabilities may go, in the order of the rail. */
export function placesFor(capabilities: readonly Capability[]): Place[] {
  const has = (list: readonly Capability[]) => list.some((capability) => capabilities.includes(capability));
  return all.filter((place) => place.needs.length === 0 || has(place.needs));
}

const onBar = 4;

/** Four places stand in a phone's bottom bar, "more" is the fifth; where five fit, all five stand there. */
export function barAndSheet(places: Place[]): { bar: Place[]; sheet: Place[] } {
  return { bar: places.slice(0, onBar), sheet: places.slice(onBar) };
}

/** The place that a path belongs to: the longest address it starts with. */
export function placeAt(pathname: string, places: Place[]): Place | undefined {
  const within = places.filter((place) => place.to === pathname || (place.to !== '/' && pathname.startsWith(`${place.to}/`)));
  return within.sort((a, b) => b.to.length - a.to.length)[0];
}
