import { Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconMenu2 } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { DisplayChoices } from './DisplayChoices';
import { barAndSheet, placeAt, type Place } from './places';
import classes from './Frame.module.css';

/** A phone's way around: four places, and a sheet with everything else. */
export function BottomBar({ places }: { places: Place[] }) {
  const { t } = useTranslation('frame');
  const { pathname } = useLocation();
  const [opened, sheet] = useDisclosure(false);
  const { bar, sheet: rest } = barAndSheet(places);
  const here = placeAt(pathname, places);
  const { close } = sheet;
  useEffect(close, [pathname, close]);
  return (
    <>
      <nav className={classes.bottom} aria-label={t('bottom')}>
        {bar.map((place) => (
          <Link key={place.to} to={place.to} className={classes.tab} aria-current={here === place ? 'page' : undefined}>
            <span className={classes.tabIcon}>
              <place.icon size={22} stroke={1.7} aria-hidden />
            </span>
            {t(`short.${place.name}`)}
          </Link>
        ))}
        <button
          type="button"
          className={classes.tab}
          aria-haspopup="dialog"
          aria-expanded={opened}
          data-here={here && rest.includes(here) ? true : undefined}
          onClick={sheet.open}
        >
          <span className={classes.tabIcon}>
            <IconMenu2 size={22} stroke={1.7} aria-hidden />
          </span>
          {t('more')}
        </button>
      </nav>
      <Drawer
        opened={opened}
        onClose={sheet.close}
        position="bottom"
        size="auto"
        title={t('more')}
        classNames={{ content: classes.sheet ?? '' }}
        closeButtonProps={{ 'aria-label': t('ui:close') }}
      >
        {rest.length > 0 && (
          <ul className={classes.sheetList}>
            {rest.map((place) => (
              <li key={place.to}>
                <Link to={place.to} className={classes.entry} aria-current={here === place ? 'page' : undefined}>
                  <place.icon size={22} stroke={1.7} aria-hidden />
                  <span>{t(`place.${place.name}`)}</span>
                </Link>
              </li>
            ))}
          </ul>
        )}
        <DisplayChoices />
      </Drawer>
    </>
  );
}
