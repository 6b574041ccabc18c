import { Checkbox, Input, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitRow } from '../api/types';
import classes from './NewSitting.module.css';

interface Props {
  groups: UnitRow[];
  schools: UnitRow[];
  chosen: string[];
  onChoose: (ids: string[]) => void;
  fault: string | undefined;
  required?: boolean;
}

const searchFrom = 12;

/** Classes under their schools, each with its pupils; a school ticks all of its classes at once. */
export function ClassPicker({ groups, schools, chosen, onChoose, fault, required = true }: Props) {
  const { t } = useTranslation('sitting');
  const id = useId();
  const [words, setWords] = useState('');
  const shown = groups.filter(({ name, code }) => `${name} ${code}`.toLowerCase().includes(words.trim().toLowerCase()));
  const set = (ids: string[], on: boolean) => onChoose(on ? [...new Set([...chosen, ...ids])] : chosen.filter((one) => !ids.includes(one)));
  const pupils = groups.filter((group) => chosen.includes(group.id)).reduce((sum, { pupilCount }) => sum + pupilCount, 0);
  const bySchool = schools.map((school) => ({ school, rooms: shown.filter(({ parentId }) => parentId === school.id) }));
  const others = shown.filter(({ parentId }) => !schools.some((school) => school.id === parentId));
  const rooms = (list: UnitRow[]) => (
    <div className={classes.rooms}>
      {list.map((group) => (
        <Checkbox
          key={group.id}
          name={group === shown[0] ? 'classIds' : undefined}
          checked={chosen.includes(group.id)}
          onChange={(event) => set([group.id], event.currentTarget.checked)}
          label={t('new.group', { name: group.name, count: group.pupilCount })}
        />
      ))}
    </div>
  );
  return (
    <fieldset className={classes.groups} aria-describedby={fault ? id : undefined}>
      <legend>
        {t('new.classes')} {required && <span aria-hidden>*</span>}
        <small>{chosen.length === 0 ? t(required ? 'new.noneChosen' : 'new.orList') : t('new.chosen', { count: chosen.length, pupils })}</small>
      </legend>
      {groups.length > searchFrom && (
        <TextInput
          type="search"
          size="xs"
          aria-label={t('new.findClass')}
          placeholder={t('new.findClass')}
          leftSection={<IconSearch size={15} aria-hidden />}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      )}
      <div className={classes.groupList} data-fault={fault !== undefined || undefined} role="region" tabIndex={0} aria-label={t('new.classes')}>
        {bySchool
          .filter(({ rooms: its }) => its.length > 0)
          .map(({ school, rooms: its }) => {
            const ids = its.map((one) => one.id);
            const ticked = ids.filter((one) => chosen.includes(one)).length;
            return (
              <div key={school.id} className={classes.school}>
                <Checkbox
                  checked={ticked === ids.length}
                  indeterminate={ticked > 0 && ticked < ids.length}
                  onChange={(event) => set(ids, event.currentTarget.checked)}
                  label={<b>{school.name}</b>}
                />
                {rooms(its)}
              </div>
            );
          })}
        {others.length > 0 && rooms(others)}
        {shown.length === 0 && <p className="muted small">{t('new.noClass')}</p>}
      </div>
      {fault && (
        <Input.Error id={id} mt={6}>
          {fault}
        </Input.Error>
      )}
    </fieldset>
  );
}
