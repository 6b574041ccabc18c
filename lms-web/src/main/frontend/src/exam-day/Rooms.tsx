import { Select, Switch } from '@mantine/core';
import { IconDoor } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { RoomsNow, Sitting } from '../api/types';
import { useFormat } from '../i18n/format';
import { DataTable } from '../ui/DataTable';
import { EmptyState } from '../ui/EmptyState';
import { FilterBar } from '../ui/FilterBar';
import { Pager } from '../ui/Pager';
import { QueryView } from '../ui/QueryView';
import { useFilters } from '../ui/useFilters';
import { usePaging } from '../ui/usePaging';
import { roomsOnAPage, useRoomsNow } from './api';
import { RoomCard, toWall, useRoomColumns } from './roomColumns';
import classes from './ExamDay.module.css';

const names = ['ca', 'truong', 'q', 'loi'] as const;

/** The rooms of the sittings under way, those with trouble first. */
export function Rooms({ sittings }: { sittings: Sitting[] }) {
  const { t } = useTranslation('exam-day');
  const filters = useFilters(names);
  const paging = usePaging();
  const { ca, truong, q, loi } = filters.values;
  const rooms = useRoomsNow({ sitting: ca, school: truong, q, troubled: loi !== '', cursor: paging.cursor });
  const schools = rooms.data?.schools ?? [];
  return (
    <section aria-labelledby="rooms">
      <h2 id="rooms" className={classes.heading}>
        {t('rooms.title')}
      </h2>
      <FilterBar
        label={t('rooms.search')}
        hint={t('rooms.searchHint')}
        text={q}
        onText={(next) => filters.set({ q: next })}
        active={[ca, truong, loi].filter(Boolean).length}
        onClear={filters.clear}
      >
        <Select
          aria-label={t('rooms.sitting')}
          miw={220}
          placeholder={t('rooms.anySitting')}
          clearable
          searchable
          data={sittings.map(({ id, title }) => ({ value: id, label: title }))}
          value={ca || null}
          onChange={(next) => filters.set({ ca: next ?? '' })}
        />
        {schools.length > 0 && (
          <Select
            aria-label={t('rooms.school')}
            miw={220}
            placeholder={t('rooms.anySchool')}
            clearable
            searchable
            data={schools.map(({ id, name }) => ({ value: id, label: name }))}
            value={truong || null}
            onChange={(next) => filters.set({ truong: next ?? '' })}
          />
        )}
        <Switch
          className={classes.switch}
          label={t('rooms.troubledOnly')}
          checked={loi !== ''}
          onChange={(event) => filters.set({ loi: event.currentTarget.checked ? '1' : '' })}
        />
      </FilterBar>
      <QueryView query={rooms} failed={t('rooms.failed')} loading={t('ui:loading')} rows={4}>
        {(told) => <Told told={told} narrowed={filters.active > 0} paging={paging} />}
      </QueryView>
    </section>
  );
}

function Told({ told, narrowed, paging }: { told: RoomsNow; narrowed: boolean; paging: ReturnType<typeof usePaging> }) {
  const { t } = useTranslation('exam-day');
  const { number } = useFormat();
  const navigate = useNavigate();
  const columns = useRoomColumns(told.serverNow, told.schools.length > 0);
  if (told.items.length === 0)
    return (
      <div className="card">
        <EmptyState icon={<IconDoor size={48} stroke={1.6} />} title={t(narrowed ? 'rooms.notFound' : 'rooms.none')}>
          {t(narrowed ? 'rooms.notFoundNote' : 'rooms.noneNote')}
        </EmptyState>
      </div>
    );
  return (
    <>
      <p className={`${classes.under} ${classes.count}`} data-bad={told.troubled > 0 || undefined}>
        {told.troubled > 0 ? t('rooms.troubled', { count: told.troubled, value: number(told.troubled) }) : t('rooms.allWell')}
      </p>
      <DataTable
        label={t('rooms.title')}
        rows={told.items}
        columns={columns}
        rowKey={({ sittingId, roomId }) => roomId ?? sittingId}
        onOpen={(room) => void navigate(toWall(room))}
        card={(room) => <RoomCard room={room} serverNow={told.serverNow} />}
      />
      <Pager paging={paging} size={roomsOnAPage} shown={told.items.length} total={told.total} nextCursor={told.nextCursor} />
    </>
  );
}
