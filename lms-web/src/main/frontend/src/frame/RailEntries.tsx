import { Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { placeAt, type Place } from './places';
import classes from './Frame.module.css';

export function RailEntries({ places }: { places: Place[] }) {
  const { t } = useTranslation('frame');
  const { pathname } = useLocation();
  const here = placeAt(pathname, places);
  return (
    <ul className={classes.list}>
      {places.map((place, i) => (
        <li key={place.to}>
          {place.group && place.group !== places[i - 1]?.group && <p className={classes.heading}>{t(`group.${place.group}`)}</p>}
          <Tooltip label={t(`place.${place.name}`)} position="right" classNames={{ tooltip: classes.tip ?? '' }}>
            <Link to={place.to} className={classes.entry} aria-current={here === place ? 'page' : undefined}>
              <place.icon size={20} stroke={1.7} aria-hidden />
              <span>{t(`place.${place.name}`)}</span>
            </Link>
          </Tooltip>
        </li>
      ))}
    </ul>
  );
}
