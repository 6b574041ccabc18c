import { ActionIcon, Button, Menu, Select } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCopy, IconDots, IconPlus, IconTable, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { BlueprintRow } from '../api/types';
import { useFormat } from '../i18n/format';
import { Listing } from '../listing/Listing';
import listing from '../listing/Listing.module.css';
import { SearchField } from '../listing/SearchField';
import { useFilters } from '../listing/useFilters';
import { usePaged } from '../listing/usePaged';
import { useCan } from '../session/session';
import { EmptyState } from '../ui/EmptyState';
import { PageHead } from '../ui/PageHead';
import { useTitle } from '../ui/useTitle';
import { useCopy, useCurriculum, useDelete, useRestore } from './api';
import { NewBlueprint } from './NewBlueprint';

export default function BlueprintList() {
  const { t } = useTranslation('blueprint');
  const { dateTime } = useFormat();
  const can = useCan();
  const [filters, change] = useFilters(['q', 'mon', 'moi', 'mau']);
  const paged = usePaged<BlueprintRow>('/blueprints', { q: filters.q, subject: filters.mon });
  const curriculum = useCurriculum();
  useTitle(t('list.title'));
  const subjects = curriculum.data?.subjects ?? [];
  const subjectName = (code: string) => subjects.find((subject) => subject.code === code)?.name ?? code;
  const may = can('BLUEPRINT_WRITE');
  const start = may && (
    <Button leftSection={<IconPlus size={17} />} onClick={() => change({ moi: '1' })}>
      {t('list.new')}
    </Button>
  );
  const filtered = filters.q !== '' || filters.mon !== '';
  return (
    <>
      <PageHead title={t('list.title')} note={t('list.note')}>
        <Button component={Link} to="/ma-tran/dinh-dang" variant="default">
          {t('list.formats')}
        </Button>
        {start}
      </PageHead>
      <div className={listing.filters}>
        <SearchField label={t('list.search')} value={filters.q} onSearch={(q) => change({ q })} />
        <Select
          aria-label={t('list.subject')}
          value={filters.mon}
          onChange={(mon) => change({ mon: mon ?? '' })}
          data={[{ value: '', label: t('list.allSubjects') }, ...subjects.map(({ code, name }) => ({ value: code, label: name }))]}
        />
      </div>
      <Listing
        label={t('list.title')}
        paged={paged}
        idOf={(row) => row.id}
        to={(row) => `/ma-tran/${row.id}`}
        failed={t('list.failed')}
        fields={[
          { key: 'title', head: t('list.name'), cell: (row) => row.title },
          { key: 'subject', head: t('list.subject'), cell: (row) => subjectName(row.subject) },
          { key: 'format', head: t('list.format'), cell: (row) => <span className="nowrap">{row.formatCode}</span> },
          { key: 'owner', head: t('list.owner'), cell: (row) => row.ownerName },
          { key: 'updated', head: t('list.updated'), cell: (row) => <span className="nowrap">{dateTime(row.updatedAt)}</span> },
          { key: 'acts', head: '', cell: (row) => may && <RowMenu row={row} />, align: 'right' },
        ]}
        empty={
          <EmptyState icon={<IconTable size={48} stroke={1.6} />} title={filtered ? t('list.noneFound') : t('list.none')} action={filtered ? undefined : start}>
            {filtered ? t('list.noneFoundNote') : t('list.noneNote')}
          </EmptyState>
        }
      />
      {filters.moi !== '' && may && <NewBlueprint formatCode={filters.mau} onClose={() => change({ moi: '', mau: '' })} />}
    </>
  );
}

function RowMenu({ row }: { row: BlueprintRow }) {
  const { t } = useTranslation('blueprint');
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const copy = useCopy();
  const drop = useDelete();
  const restore = useRestore();
  const failed = (message: string) => () => notifications.show({ message, color: 'chili' });
  const bringBack = (notice: string) => {
    notifications.hide(notice);
    restore.mutate(row.id, { onError: failed(t('list.notRestored')) });
  };
  const remove = () =>
    drop.mutate(row.id, {
      onError: failed(t('list.notDeleted')),
      onSuccess: () => {
        const id = `deleted-${row.id}`;
        notifications.show({
          id,
          color: 'stone',
          autoClose: 12_000,
          title: t('list.deleted', { title: row.title }),
          message: (
            <Button size="compact-sm" variant="subtle" onClick={() => bringBack(id)}>
              {t('undo')}
            </Button>
          ),
        });
      },
    });
  return (
    <Menu opened={open} onChange={setOpen}>
      <Menu.Target>
        <ActionIcon aria-label={t('list.menu', { title: row.title })} loading={copy.isPending || drop.isPending} className={listing.above}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconCopy size={16} />}
          onClick={() => copy.mutate(row.id, { onSuccess: (made) => void navigate(`/ma-tran/${made.id}`), onError: failed(t('list.notCopied')) })}
        >
          {t('list.copy')}
        </Menu.Item>
        <Menu.Item leftSection={<IconTrash size={16} />} color="chili" onClick={remove}>
          {t('list.delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
