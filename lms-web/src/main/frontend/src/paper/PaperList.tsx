import { Button, Select } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PaperRow } from '../api/types';
import { useCurriculum } from '../blueprint/api';
import { useFormat } from '../i18n/format';
import { Listing } from '../listing/Listing';
import { usePaged } from '../listing/usePaged';
import { EmptyState } from '../ui/EmptyState';
import { FilterBar } from '../ui/FilterBar';
import { PageHead } from '../ui/PageHead';
import { useFilters } from '../ui/useFilters';

const filterNames = ['q', 'mon'] as const;

export default function PaperList() {
  const { t } = useTranslation('paper');
  const { dateTime, number } = useFormat();
  const filters = useFilters(filterNames);
  const list = usePaged<PaperRow>('/papers', { q: filters.values.q, subject: filters.values.mon });
  const subjects = useCurriculum().data?.subjects ?? [];
  const subjectName = (code: string) => subjects.find((subject) => subject.code === code)?.name ?? code;
  const filtered = filters.active > 0;
  const draw = (
    <Button component={Link} to="/ma-tran">
      {t('list.draw')}
    </Button>
  );
  return (
    <>
      <PageHead title={t('list.title')} note={t('list.note')}>
        {draw}
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
          aria-label={t('facts.subject')}
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
        to={(row) => `/de/${row.id}`}
        failed={t('list.failed')}
        columns={[
          { id: 'title', header: t('list.name'), cell: (row) => row.title },
          { id: 'subject', header: t('facts.subject'), width: 130, cell: (row) => subjectName(row.subject) },
          { id: 'mode', header: t('facts.mode'), width: 160, cell: (row) => t(`mode.${row.mode}`) },
          { id: 'forms', header: t('facts.forms'), width: 80, align: 'right', cell: (row) => number(row.formCount) },
          { id: 'by', header: t('facts.by'), width: 180, cell: (row) => row.createdByName },
          { id: 'at', header: t('facts.at'), width: 160, cell: (row) => dateTime(row.createdAt) },
        ]}
        empty={
          <EmptyState
            icon={<IconFileText size={48} stroke={1.6} />}
            title={filtered ? t('list.noneFound') : t('list.none')}
            action={filtered ? undefined : draw}
          >
            {filtered ? t('list.noneFoundNote') : t('list.noneNote')}
          </EmptyState>
        }
      />
    </>
  );
}
