import { Avatar } from '@mantine/core';
import { Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useLocation } from 'react-router';
import { useSession } from '../session/session';
import { LoadingRows } from '../ui/LoadingRows';
import { Mark } from '../ui/Mark';
import { BottomBar } from './BottomBar';
import { PersonMenu } from './PersonMenu';
import { placesFor } from './places';
import { RailEntries } from './RailEntries';
import { Search } from './Search';
import { useRoleWords } from './useRoleWords';
import { Where } from './Where';
import classes from './Frame.module.css';

/** Pages that need the width of the screen fold the rail to icons. */
const wide = /^\/ma-tran\/[^/]+$|^\/ca-thi\/[^/]+(\/phong\/[^/]+|\/giam-thi(\/[^/]+)?)?$/;

/** Rail, top bar and, on a phone, the bottom bar; the same for pupils and staff. */
export function Frame() {
  const { t } = useTranslation('frame');
  const { person } = useSession();
  const { pathname } = useLocation();
  const roles = useRoleWords();
  const main = useRef<HTMLElement>(null);
  const places = placesFor(person?.capabilities ?? []);
  useFocusOnArrival(main, pathname);
  return (
    <div className={classes.frame} data-wide={wide.test(pathname) || undefined}>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <nav className={classes.rail} aria-label={t('rail')}>
        <Link to="/" className={classes.brand}>
          <Mark size={32} />
          <span>{t('ui:product')}</span>
        </Link>
        <RailEntries places={places} />
        <div className={classes.me}>
          <Avatar size={36} radius="xl" color="coconut" variant="light" aria-hidden>
            {person?.initials}
          </Avatar>
          <div className={classes.meWords}>
            <p className={classes.meName}>{person?.fullName}</p>
            <p className={classes.meRole}>{roles}</p>
          </div>
        </div>
      </nav>
      <header className={classes.bar}>
        <Where />
        <Search />
        <div className={classes.tools}>
          <PersonMenu />
        </div>
      </header>
      <main id="main" ref={main} className={classes.main} tabIndex={-1}>
        <Suspense fallback={<LoadingRows rows={6} />}>
          <Outlet />
        </Suspense>
      </main>
      <BottomBar places={places} />
    </div>
  );
}

/** A new page starts at its top, with the focus on it; the first page of a visit keeps the browser's own focus. */
function useFocusOnArrival(main: React.RefObject<HTMLElement | null>, pathname: string): void {
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    main.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [main, pathname]);
}
