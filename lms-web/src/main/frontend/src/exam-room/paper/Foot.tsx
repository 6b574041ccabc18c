import { Button } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconLayoutGrid } from '@tabler/icons-react';
import { Trans, useTranslation } from 'react-i18next';
import type { ItemKind } from '../api/types';
import classes from './Foot.module.css';

interface Props {
  kind: ItemKind | null;
  first: boolean;
  last: boolean;
  done: number;
  total: number;
  mapShown: boolean;
  onMove: (by: 1 | -1) => void;
  onMap: () => void;
}

export function Foot({ kind, first, last, done, total, mapShown, onMove, onMap }: Props) {
  const { t } = useTranslation('exam-room');
  return (
    <footer className={classes.foot}>
      <div className={classes.row}>
        <Button variant="default" size="md" aria-label={t('move.back')} leftSection={<IconArrowLeft size={18} />} disabled={first} onClick={() => onMove(-1)}>
          <span className={classes.long}>{t('move.back')}</span>
          <span className={classes.brief}>{t('move.backShort')}</span>
        </Button>
        <p className={classes.keys} aria-hidden>
          {kind === 'choice' && <Trans t={t} i18nKey="keys.choice" components={{ kbd: <kbd /> }} />}
          {kind === 'cluster' && <Trans t={t} i18nKey="keys.cluster" components={{ kbd: <kbd /> }} />}
          <Trans t={t} i18nKey="keys.move" components={{ kbd: <kbd /> }} />
          {kind !== null && <Trans t={t} i18nKey="keys.flag" components={{ kbd: <kbd /> }} />}
        </p>
        <Button
          className={classes.map}
          variant="light"
          size="md"
          aria-label={t('map.openWith', { done, total })}
          aria-expanded={mapShown}
          aria-controls="paper-map"
          leftSection={<IconLayoutGrid size={18} />}
          onClick={onMap}
        >
          {`${done}/${total}`}
        </Button>
        <Button
          size="md"
          variant={last ? 'default' : 'filled'}
          aria-label={t('move.on')}
          rightSection={<IconArrowRight size={18} />}
          disabled={last}
          onClick={() => onMove(1)}
        >
          <span className={classes.long}>{t('move.on')}</span>
          <span className={classes.brief}>{t('move.onShort')}</span>
        </Button>
      </div>
    </footer>
  );
}
