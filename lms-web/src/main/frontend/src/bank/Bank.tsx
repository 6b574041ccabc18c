import { Button } from '@mantine/core';
import { IconListSearch, IconUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { ItemRow } from '../api/types';
import { useFormat } from '../i18n/format';
import { useCan } from '../session/session';
import { EmptyState } from '../ui/EmptyState';
import { FilterBar } from '../ui/FilterBar';
import { PageHead } from '../ui/PageHead';
import { Pager } from '../ui/Pager';
import { QueryView } from '../ui/QueryView';
import { useFilters } from '../ui/useFilters';
import { usePaging } from '../ui/usePaging';
import { ItemDrawer } from './ItemDrawer';
import { ItemFilterFields } from './ItemFilterFields';
import { ItemTable } from './ItemTable';
import { itemFilterNames, pageSize, useItems } from './queries';

export default function Bank() {
  const { t } = useTranslation('bank');
  const { number } = useFormat();
  const can = useCan();
  const [params, setParams] = useSearchParams();
  const filters = useFilters(itemFilterNames);
  const paging = usePaging();
  const items = useItems(filters.values, paging.cursor);
  const open = params.get('cau');
  const show = (item: ItemRow | null) =>
    setParams((now) => {
      const next = new URLSearchParams(now);
      if (item) next.set('cau', item.id);
      else next.delete('cau');
      return next;
    });
  const inForce = filters.active > 0;
  return (
    <>
      <PageHead title={t('title')} note={items.data && t(inForce ? 'countFound' : 'count', { count: items.data.total, number: number(items.data.total) })}>
        {can('BANK_IMPORT') && (
          <Button component={Link} to="/ngan-hang/nhap" leftSection={<IconUpload size={17} />}>
            {t('import')}
          </Button>
        )}
      </PageHead>
      <FilterBar
        label={t('search')}
        hint={t('searchHint')}
        text={filters.values.q}
        onText={(q) => filters.set({ q })}
        active={filters.active - (filters.values.q === '' ? 0 : 1)}
        onClear={filters.clear}
        focusFirst={params.has('tim')}
      >
        <ItemFilterFields values={filters.values} set={filters.set} />
      </FilterBar>
      <QueryView query={items} failed={t('failed')} loading={t('loading')} rows={8}>
        {(page) =>
          page.items.length === 0 ? (
            <Nothing filtered={inForce} onClear={filters.clear} />
          ) : (
            <>
              <ItemTable items={page.items} openId={open} onOpen={show} />
              <Pager paging={paging} size={pageSize} shown={page.items.length} total={page.total} nextCursor={page.nextCursor} />
            </>
          )
        }
      </QueryView>
      <ItemDrawer id={open} onClose={() => show(null)} />
    </>
  );
}

function Nothing({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const { t } = useTranslation('bank');
  const can = useCan();
  const icon = <IconListSearch size={48} stroke={1.6} />;
  if (filtered) {
    return (
      <EmptyState
        icon={icon}
        title={t('nothingFound')}
        action={
          <Button variant="default" onClick={onClear}>
            {t('ui:filter.clear')}
          </Button>
        }
      >
        {t('nothingFoundNote')}
      </EmptyState>
    );
  }
  const first = can('BANK_IMPORT') && (
    <Button component={Link} to="/ngan-hang/nhap" leftSection={<IconUpload size={17} />}>
      {t('import')}
    </Button>
  );
  return (
    <EmptyState icon={icon} title={t('empty')} action={first}>
      {t('emptyNote')}
    </EmptyState>
  );
}
