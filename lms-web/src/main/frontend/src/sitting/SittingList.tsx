import { Button, Select } from '@mantine/core';
import { IconCalendarEvent, IconCalendarPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate } from 'react-router';
import { sittingStates, type Sitting } from '../api/types';
import { useFormat } from '../i18n/format';
import { Listing } from '../listing/Listing';
import { usePaged } from '../listing/usePaged';
import { useCan } from '../session/session';
import { SittingStateBadge } from '../ui/badges';
import { EmptyState } from '../ui/EmptyState';
import { FilterBar } from '../ui/FilterBar';
import { PageHead } from '../ui/PageHead';
import { useFilters } from '../ui/useFilters';

const everyHalfMinute = 30_000;
const filterNames = ['q', 'tinh-trang'] as const;
const askedNames = ['moi'] as const;

export default function SittingList() {
  const { t } = useTranslation('sitting');
  const { dateTime } = useFormat();
  const can = useCan();
  const filters = useFilters(filterNames);
  const asked = useFilters(askedNames);
  const state = filters.values['tinh-trang'];
  const list = usePaged<Sitting>('/sittings', { q: filters.values.q, state }, everyHalfMinute);
  if (asked.active > 0) return <Navigate to="/ca-thi/moi" replace />;
  const make = can('SITTING_MANAGE') && (
    <Button component={Link} to="/ca-thi/moi" leftSection={<IconCalendarPlus size={17} />}>
      {t('list.new')}
    </Button>
  );
  const filtered = filters.active > 0;
  return (
    <>
      <PageHead title={t('list.title')} note={t('list.note')}>
        {make}
      </PageHead>
      <FilterBar
        label={t('list.search')}
        hint={t('list.search')}
        text={filters.values.q}
        onText={(q) => filters.set({ q })}
        active={state === '' ? 0 : 1}
        onClear={filters.clear}
      >
        <Select
          aria-label={t('list.state')}
          value={state}
          onChange={(next) => filters.set({ 'tinh-trang': next ?? '' })}
          data={[{ value: '', label: t('list.allStates') }, ...sittingStates.map((one) => ({ value: one, label: t(`ui:sittingState.${one}`) }))]}
        />
      </FilterBar>
      <Listing
        label={t('list.title')}
        list={list}
        idOf={(row) => row.id}
        to={(row) => `/ca-thi/${row.id}`}
        failed={t('list.failed')}
        columns={[
          { id: 'title', header: t('list.name'), cell: (row) => row.title },
          { id: 'state', header: t('list.state'), width: 150, cell: (row) => <SittingStateBadge state={row.state} /> },
          { id: 'opens', header: t('list.opens'), width: 168, cell: (row) => dateTime(row.opensAt) },
          { id: 'minutes', header: t('list.minutes'), width: 100, cell: (row) => t('minutes', { count: row.minutes }) },
          { id: 'classes', header: t('list.classes'), width: 150, cell: (row) => row.classes.map(({ name }) => name).join(', ') },
          { id: 'done', header: t('list.handedIn'), width: 90, align: 'right', cell: (row) => `${row.counts.handedIn}/${row.counts.candidates}` },
        ]}
        empty={
          <EmptyState
            icon={<IconCalendarEvent size={48} stroke={1.6} />}
            title={filtered ? t('list.noneFound') : t('list.none')}
            action={filtered ? undefined : make}
          >
            {filtered ? t('list.noneFoundNote') : t('list.noneNote')}
          </EmptyState>
        }
      />
    </>
  );
}
