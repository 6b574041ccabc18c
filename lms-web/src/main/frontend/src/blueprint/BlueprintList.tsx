import { Button, Select } from '@mantine/core';
import { IconPlus, IconTable } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BlueprintRow } from '../api/types';
import { useFormat } from '../i18n/format';
import { Listing } from '../listing/Listing';
import { usePaged } from '../listing/usePaged';
import { useCan } from '../session/session';
import { EmptyState } from '../ui/EmptyState';
import { FilterBar } from '../ui/FilterBar';
import { PageHead } from '../ui/PageHead';
import { useFilters } from '../ui/useFilters';
import { useCurriculum } from './api';
import { BlueprintMenu } from './BlueprintMenu';
import { NewBlueprint } from './NewBlueprint';

const filterNames = ['q', 'mon'] as const;
const dialogNames = ['moi', 'mau'] as const;

export default function BlueprintList() {
  const { t } = useTranslation('blueprint');
  const { dateTime } = useFormat();
  const can = useCan();
  const filters = useFilters(filterNames);
  const dialog = useFilters(dialogNames);
  const list = usePaged<BlueprintRow>('/blueprints', { q: filters.values.q, subject: filters.values.mon });
  const subjects = useCurriculum().data?.subjects ?? [];
  const subjectName = (code: string) => subjects.find((subject) => subject.code === code)?.name ?? code;
  const may = can('BLUEPRINT_WRITE');
  const start = may && (
    <Button leftSection={<IconPlus size={17} />} onClick={() => dialog.set({ moi: '1' })}>
      {t('list.new')}
    </Button>
  );
  const filtered = filters.active > 0;
  return (
    <>
      <PageHead title={t('list.title')} note={t('list.note')}>
        <Button component={Link} to="/ma-tran/dinh-dang" variant="default">
          {t('list.formats')}
        </Button>
        {start}
      </PageHead>
      <FilterBar
        label={t('list.search')}
        hint={t('list.search')}
        text={filters.values.q}
        onText={(q) => filters.set({ q })}
        active={filters.values.mon === '' ? 0 : 1}
        onClear={filters.clear}
      >
        <Select
          aria-label={t('list.subject')}
          value={filters.values.mon}
          searchable
          onChange={(mon) => filters.set({ mon: mon ?? '' })}
          data={[{ value: '', label: t('list.allSubjects') }, ...subjects.map(({ code, name }) => ({ value: code, label: name }))]}
        />
      </FilterBar>
      <Listing
        label={t('list.title')}
        list={list}
        idOf={(row) => row.id}
        to={(row) => `/ma-tran/${row.id}`}
        failed={t('list.failed')}
        columns={[
          { id: 'title', header: t('list.name'), cell: (row) => row.title },
          { id: 'subject', header: t('list.subject'), width: 150, cell: (row) => subjectName(row.subject) },
          { id: 'format', header: t('list.format'), width: 150, cell: (row) => row.formatCode },
          { id: 'owner', header: t('list.owner'), width: 190, cell: (row) => row.ownerName },
          { id: 'updated', header: t('list.updated'), width: 160, cell: (row) => dateTime(row.updatedAt) },
          ...(may ? [{ id: 'acts', header: '', width: 64, align: 'right' as const, cell: (row: BlueprintRow) => <BlueprintMenu row={row} /> }] : []),
        ]}
        empty={
          <EmptyState icon={<IconTable size={48} stroke={1.6} />} title={filtered ? t('list.noneFound') : t('list.none')} action={filtered ? undefined : start}>
            {filtered ? t('list.noneFoundNote') : t('list.noneNote')}
          </EmptyState>
        }
      />
      {dialog.values.moi !== '' && may && <NewBlueprint formatCode={dialog.values.mau} onClose={dialog.clear} />}
    </>
  );
}
