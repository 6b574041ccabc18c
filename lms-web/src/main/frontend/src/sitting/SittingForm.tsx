import { Button, NumberInput, Select, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { UseMutationResult } from '@tanstack/react-query';
import type { PaperRow, Sitting, SittingOrder, UnitRow } from '../api/types';
import { useFormat } from '../i18n/format';
import { ProblemNotice } from '../ui/ProblemNotice';
import { ClassPicker } from './ClassPicker';
import { faultsOf, fieldOf, instantOf, lastEnd, minutesFrom, minutesTo, moved, orderOf, type Plan, type PlanField } from './plan';
import classes from './NewSitting.module.css';

interface Props {
  papers: PaperRow[];
  groups: UnitRow[];
  schools: UnitRow[];
  paperId: string;
  create: UseMutationResult<Sitting, Error, SittingOrder>;
  /** In a session the candidates may come from a list instead. */
  needsClasses?: boolean;
  /** Where one gets to without making it. */
  back: string;
}

const hour = 3_600_000;
const soonest = 5 * 60_000;
const admission = 15 * 60_000;

/** The next full hour, and a quarter of an hour in which late ones are let in. */
function firstPlan(papers: PaperRow[], paperId: string): Plan {
  const paper = papers.find(({ id }) => id === paperId);
  const opens = Math.ceil((Date.now() + soonest) / hour) * hour;
  return {
    title: paper?.title ?? '',
    paperId: paper?.id ?? '',
    classIds: [],
    opensAt: fieldOf(opens),
    closesAt: fieldOf(opens + admission),
    minutes: paper?.minutes ?? null,
  };
}

export function SittingForm({ papers, groups, schools, paperId, create, needsClasses = true, back }: Props) {
  const { t } = useTranslation('sitting');
  const navigate = useNavigate();
  const [plan, setPlan] = useState(() => firstPlan(papers, paperId));
  const [tried, setTried] = useState<number | null>(null);
  const faults = tried === null ? {} : faultsOf(plan, tried, needsClasses);
  const set = (change: Partial<Plan>) => setPlan((now) => ({ ...now, ...change }));
  const fault = (field: PlanField) => faults[field] && t(`fault.${faults[field]}`, { from: minutesFrom, to: minutesTo });
  const choosePaper = (id: string) => {
    const paper = papers.find((one) => one.id === id);
    const named = plan.title.trim() !== '' && !papers.some(({ title }) => title === plan.title);
    set({ paperId: id, ...(paper && { minutes: paper.minutes, ...(!named && { title: paper.title }) }) });
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const now = Date.now();
    const order = orderOf(plan, now, needsClasses);
    const form = event.currentTarget;
    flushSync(() => setTried(now));
    if (order) create.mutate(order, { onSuccess: (made) => void navigate(`/ca-thi/${made.id}`) });
    else form.querySelector<HTMLElement>('[aria-invalid=true]:not([type=hidden]), [data-fault]')?.focus();
  };
  return (
    <form className={`card ${classes.form}`} onSubmit={submit} noValidate>
      <Select
        name="paperId"
        label={t('new.paper')}
        required
        searchable
        placeholder={t('new.paperHint')}
        nothingFoundMessage={t('new.noPaper')}
        data={papers.map((paper) => ({ value: paper.id, label: t('new.paperChoice', { title: paper.title, count: paper.formCount }) }))}
        value={plan.paperId || null}
        onChange={(id) => choosePaper(id ?? '')}
        error={fault('paperId')}
      />
      <TextInput
        name="title"
        label={t('new.name')}
        required
        maxLength={200}
        value={plan.title}
        error={fault('title')}
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
      <ClassPicker
        groups={groups}
        schools={schools}
        chosen={plan.classIds}
        onChoose={(classIds) => set({ classIds })}
        fault={fault('classIds')}
        required={needsClasses}
      />
      <div className={classes.times}>
        <TextInput
          name="opensAt"
          type="datetime-local"
          label={t('new.opens')}
          description={t('new.opensNote')}
          required
          value={plan.opensAt}
          error={fault('opensAt')}
          onChange={(event) => set(moved(plan, event.currentTarget.value))}
        />
        <TextInput
          name="closesAt"
          type="datetime-local"
          label={t('new.closes')}
          description={t('new.closesNote')}
          required
          value={plan.closesAt}
          error={fault('closesAt')}
          onChange={(event) => set({ closesAt: event.currentTarget.value })}
        />
        <NumberInput
          name="minutes"
          label={t('new.minutes')}
          description={t('new.minutesNote', { from: minutesFrom, to: minutesTo })}
          required
          allowDecimal={false}
          value={plan.minutes ?? ''}
          error={fault('minutes')}
          onChange={(minutes) => set({ minutes: typeof minutes === 'number' ? minutes : null })}
        />
      </div>
      <p className="small muted">{t('new.lateNote')}</p>
      <Spoken plan={plan} groups={groups} />
      {create.error && <ProblemNotice error={create.error} title={t('new.failed')} />}
      <div className={classes.acts}>
        <Button component={Link} to={back} variant="default">
          {t('cancel')}
        </Button>
        <Button type="submit" loading={create.isPending}>
          {t('new.act')}
        </Button>
      </div>
    </form>
  );
}

/** The plan in one sentence, so that a slip in a date is seen. */
function Spoken({ plan, groups }: { plan: Plan; groups: UnitRow[] }) {
  const { t } = useTranslation('sitting');
  const { weekdayTime, timeAfter } = useFormat();
  const opens = instantOf(plan.opensAt);
  const closes = instantOf(plan.closesAt);
  const end = lastEnd(plan);
  if (opens === null || closes === null || end === null || plan.classIds.length === 0) return null;
  const pupils = groups.filter(({ id }) => plan.classIds.includes(id)).reduce((sum, { pupilCount }) => sum + pupilCount, 0);
  return (
    <p className={classes.spoken} aria-live="polite">
      {t('new.spoken', { count: pupils, opens: weekdayTime(opens), closes: timeAfter(opens, closes), end: timeAfter(opens, end) })}
    </p>
  );
}
