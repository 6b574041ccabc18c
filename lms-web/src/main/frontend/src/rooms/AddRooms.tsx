import { Button, Modal, NumberInput, Select, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format';
import { useUnits } from '../sitting/api';
import { ProblemNotice } from '../ui/ProblemNotice';
import { tell } from '../ui/Undo';
import { useAddRooms } from './api';
import { faultsOf, firstDraft, mostSeats, namesOf, nextNumber, ordersOf, type Draft, type DraftField } from './draft';
import { MiniPlan } from './MiniPlan';
import classes from './Rooms.module.css';

interface Props {
  sittingId: string;
  /** Of the rooms there are. */
  names: string[];
  /** How many candidates the rooms do not hold. */
  missing: number;
  onClose: () => void;
}

/** Several rooms of one size at once, named by a pattern. */
export function AddRooms({ sittingId, names, missing, onClose }: Props) {
  const { t } = useTranslation('rooms');
  const add = useAddRooms(sittingId);
  const schools = useUnits('school');
  const [draft, setDraft] = useState(() => firstDraft(names, missing));
  const [tried, setTried] = useState(false);
  const faults = faultsOf(draft, names);
  const set = (change: Partial<Draft>) => setDraft((now) => ({ ...now, ...change }));
  const fault = (field: DraftField) => (tried || faults[field] === 'named-twice') && faults[field] && t(`fault.${faults[field]}`, { most: mostSeats });
  const number = (value: string | number) => (typeof value === 'number' ? value : null);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    const orders = ordersOf(draft, names);
    if (!orders) event.currentTarget.querySelector<HTMLElement>(`[name=${Object.keys(faults)[0] ?? 'pattern'}]`)?.focus();
    else
      add.mutate(orders, {
        onSuccess: () => {
          tell(t('add.done', { count: orders.length }));
          onClose();
        },
      });
  };
  return (
    <Modal opened onClose={onClose} size="lg" title={t('add.title')} closeButtonProps={{ 'aria-label': t('ui:close') }}>
      <form className={classes.form} onSubmit={submit} noValidate>
        <div className={classes.fields}>
          <TextInput
            name="pattern"
            label={t('add.pattern')}
            description={t('add.patternNote')}
            maxLength={90}
            value={draft.pattern}
            error={fault('pattern')}
            onChange={({ currentTarget: { value } }) => set({ pattern: value, first: nextNumber(value, names) })}
            data-autofocus
          />
          <NumberInput
            name="first"
            label={t('add.first')}
            allowDecimal={false}
            min={0}
            value={draft.first ?? ''}
            error={fault('first')}
            onChange={(first) => set({ first: number(first) })}
          />
          <NumberInput
            name="count"
            label={t('add.count')}
            allowDecimal={false}
            min={1}
            value={draft.count ?? ''}
            error={fault('count')}
            onChange={(count) => set({ count: number(count) })}
          />
          <NumberInput
            name="rows"
            label={t('add.rows')}
            allowDecimal={false}
            min={1}
            max={mostSeats}
            value={draft.rows ?? ''}
            error={fault('rows')}
            onChange={(rows) => set({ rows: number(rows) })}
          />
          <NumberInput
            name="columns"
            label={t('add.columns')}
            allowDecimal={false}
            min={1}
            max={mostSeats}
            value={draft.columns ?? ''}
            error={fault('columns')}
            onChange={(columns) => set({ columns: number(columns) })}
          />
          <Select
            label={t('add.school')}
            description={t('add.schoolNote')}
            placeholder={t('add.anySchool')}
            searchable
            clearable
            data={(schools.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            value={draft.schoolId}
            onChange={(schoolId) => set({ schoolId })}
          />
        </div>
        <Result draft={draft} ready={Object.keys(faults).length === 0} missing={missing} />
        {add.error && <ProblemNotice error={add.error} title={t('add.failed')} />}
        <div className={classes.dialogActs}>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={add.isPending}>
            {t('add.save', { count: draft.count ?? 0 })}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

/** What will be made, so that a slip in a field is seen before. */
function Result({ draft, ready, missing }: { draft: Draft; ready: boolean; missing: number }) {
  const { t } = useTranslation('rooms');
  const { number } = useFormat();
  if (!ready) return null;
  const { rows, columns, count } = draft;
  const names = namesOf(draft);
  const seats = (rows ?? 0) * (columns ?? 0) * (count ?? 0);
  return (
    <div className={classes.result} aria-live="polite">
      <MiniPlan rows={rows ?? 0} columns={columns ?? 0} />
      <div>
        <p>
          <b>{names.length === 1 ? names[0] : t('add.names', { first: names[0], last: names.at(-1) })}</b>
        </p>
        <p>{t('add.seats', { count: names.length, seats: number(seats) })}</p>
        {missing > 0 && (
          <p className={seats < missing ? classes.short : undefined}>
            {seats < missing ? t('add.notEnough', { count: missing - seats }) : t('add.enough', { count: missing })}
          </p>
        )}
      </div>
    </div>
  );
}
