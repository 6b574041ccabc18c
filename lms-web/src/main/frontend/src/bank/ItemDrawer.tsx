import { CloseButton, Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconArrowUpRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Item } from '../api/types';
import { ItemStatusBadge } from '../ui/badges';
import { QueryView } from '../ui/QueryView';
import { ItemView } from './ItemView';
import { useItem } from './queries';
import classes from './ItemDrawer.module.css';

/** The item beside its list; the list stays where it is. */
export function ItemDrawer({ id, onClose }: { id: string | null; onClose: () => void }) {
  const { t } = useTranslation('bank');
  const phone = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  return (
    <Drawer.Root opened={id !== null} onClose={onClose} position="right" size={phone ? '100%' : 560}>
      <Drawer.Overlay backgroundOpacity={0.25} />
      <Drawer.Content aria-label={t('item')}>{id && <Opened key={id} id={id} onClose={onClose} />}</Drawer.Content>
    </Drawer.Root>
  );
}

function Opened({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('bank');
  const [version, setVersion] = useState<number | null>(null);
  const item = useItem(id, version);
  return (
    <div className={classes.drawer}>
      <div className={classes.head}>
        <div>
          <h2 tabIndex={-1} data-autofocus>
            {item.data?.code ?? t('item')}
          </h2>
          {item.data && <Summary item={item.data} />}
        </div>
        {item.data && <ItemStatusBadge status={item.data.status} />}
        <CloseButton size="lg" aria-label={t('ui:close')} onClick={onClose} />
      </div>
      <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('content')}>
        <QueryView query={item} failed={t('itemFailed')} loading={t('itemLoading')}>
          {(data) => <ItemView item={data} onVersion={setVersion} />}
        </QueryView>
      </div>
      <div className={classes.foot}>
        <Link className="link small" to={`/ngan-hang/${id}`}>
          {t('ownPage')} <IconArrowUpRight size={15} aria-hidden />
        </Link>
      </div>
    </div>
  );
}

export function Summary({ item }: { item: Item }) {
  const { t } = useTranslation('bank');
  const parts = [t(`ui:kind.${item.kind}`), item.level ? t(`ui:level.${item.level}`) : null, item.topic?.title ?? null];
  return <p>{parts.filter((part) => part !== null).join(' · ')}</p>;
}
