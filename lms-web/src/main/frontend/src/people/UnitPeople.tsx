import { ActionIcon, Button, Select, Tooltip } from '@mantine/core';
import { IconArrowLeft, IconKey, IconUserSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitPerson } from '../api/types';
import { useCan } from '../session/session';
import { DataTable, type Column } from '../ui/DataTable';
import { EmptyState } from '../ui/EmptyState';
import { FilterBar } from '../ui/FilterBar';
import { Pager } from '../ui/Pager';
import { QueryView } from '../ui/QueryView';
import { useFilters } from '../ui/useFilters';
import { usePaging } from '../ui/usePaging';
import { PasswordReset } from './PasswordReset';
import { pageSize, roles, useUnitPeople } from './queries';
import type { UnitNode } from './tree';
import classes from './People.module.css';

interface Props {
  path: UnitNode[];
  onBack: (() => void) | null;
  onChoose: (id: string) => void;
}

const filterNames = ['q', 'vaitro'] as const;

export function UnitPeople({ path, onBack, onChoose }: Props) {
  const { t } = useTranslation('people');
  const filters = useFilters(filterNames);
  const paging = usePaging();
  const [resetting, setResetting] = useState<UnitPerson | null>(null);
  const unit = path.at(-1)?.unit;
  const people = useUnitPeople(unit?.id ?? '', filters.values.q, filters.values.vaitro, paging.cursor);
  return (
    <section className={classes.people} aria-labelledby="unit">
      {onBack && (
        <Button variant="subtle" color="stone" size="xs" leftSection={<IconArrowLeft size={16} />} onClick={onBack}>
          {t('allUnits')}
        </Button>
      )}
      <nav aria-label={t('path')}>
        <ol className={classes.path}>
          {path.slice(0, -1).map((node) => (
            <li key={node.unit.id}>
              <button type="button" onClick={() => onChoose(node.unit.id)}>
                {node.unit.name}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <h2 id="unit" className={classes.unitName}>
        {unit?.name}
        <span>{people.data ? t('count', { count: people.data.total }) : ''}</span>
      </h2>
      <FilterBar
        label={t('search')}
        hint={t('searchHint')}
        text={filters.values.q}
        onText={(q) => filters.set({ q })}
        active={filters.values.vaitro === '' ? 0 : 1}
        onClear={filters.clear}
      >
        <Select
          aria-label={t('role')}
          placeholder={t('anyRole')}
          clearable
          allowDeselect
          data={roles.map((role) => ({ value: role, label: t(`ui:role.${role}`) }))}
          value={filters.values.vaitro || null}
          onChange={(vaitro) => filters.set({ vaitro: vaitro ?? '' })}
        />
      </FilterBar>
      <QueryView query={people} failed={t('peopleFailed')} loading={t('peopleLoading')} rows={8}>
        {(page) =>
          page.items.length === 0 ? (
            <EmptyState icon={<IconUserSearch size={48} stroke={1.6} />} title={t('nobody')}>
              {t(filters.active > 0 ? 'nobodyFound' : 'nobodyNote')}
            </EmptyState>
          ) : (
            <>
              <PeopleTable people={page.items} onReset={setResetting} />
              <Pager paging={paging} size={pageSize} shown={page.items.length} total={page.total} nextCursor={page.nextCursor} />
            </>
          )
        }
      </QueryView>
      <PasswordReset person={resetting} onClose={() => setResetting(null)} />
    </section>
  );
}

function PeopleTable({ people, onReset }: { people: UnitPerson[]; onReset: (person: UnitPerson) => void }) {
  const { t } = useTranslation('people');
  const can = useCan();
  const mayManage = can('PEOPLE_MANAGE');
  const columns = useMemo<Column<UnitPerson>[]>(() => {
    const words = (person: UnitPerson) => person.roles.map((role) => t(`ui:role.${role}`)).join(', ');
    const all: Column<UnitPerson>[] = [
      { id: 'name', header: t('name'), cell: (person) => <strong className={classes.name}>{person.fullName}</strong> },
      { id: 'class', header: t('class'), width: 96, cell: (person) => person.className },
      { id: 'roles', header: t('roles'), width: 200, cell: words },
      { id: 'code', header: t('sectorCode'), width: 140, cell: (person) => person.sectorCode },
    ];
    if (mayManage) all.push({ id: 'act', header: t('account'), width: 96, align: 'right', cell: (person) => <ResetIcon person={person} onReset={onReset} /> });
    return all;
  }, [t, mayManage, onReset]);
  return (
    <DataTable
      label={t('title')}
      rows={people}
      columns={columns}
      rowKey={(person) => person.id}
      card={(person) => (
        <div className={classes.card}>
          <div>
            <strong className={classes.name}>{person.fullName}</strong>
            <p className="small muted">{[person.className, ...person.roles.map((role) => t(`ui:role.${role}`))].filter(Boolean).join(' · ')}</p>
            <p className="small muted">{t('codeOf', { code: person.sectorCode })}</p>
          </div>
          {mayManage && <ResetButton person={person} onReset={onReset} />}
        </div>
      )}
    />
  );
}

function ResetIcon({ person, onReset }: { person: UnitPerson; onReset: (person: UnitPerson) => void }) {
  const { t } = useTranslation('people');
  return (
    <Tooltip label={t('reset.act')}>
      <ActionIcon size={32} aria-label={t('reset.of', { name: person.fullName })} onClick={() => onReset(person)}>
        <IconKey size={18} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}

function ResetButton({ person, onReset }: { person: UnitPerson; onReset: (person: UnitPerson) => void }) {
  const { t } = useTranslation('people');
  return (
    <Button
      variant="default"
      size="xs"
      leftSection={<IconKey size={15} />}
      aria-label={t('reset.of', { name: person.fullName })}
      onClick={() => onReset(person)}
    >
      {t('reset.act')}
    </Button>
  );
}
