import { Button, NumberInput, Radio } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { LatePolicy, LateRule } from '../api/types';
import { useFormat } from '../i18n/format';
import { ProblemNotice } from '../ui/ProblemNotice';
import { tell } from '../ui/Undo';
import { useSetLateRule } from './api';
import classes from './LateAnswers.module.css';

const policies = ['refuse', 'hold', 'accept'] as const;
const mostMinutes = 43_200;
const usualMinutes = 1_440;

/** By which rule the sitting takes what comes late. It stays from the first start on. */
export function RuleForm({ sittingId, rule }: { sittingId: string; rule: LateRule }) {
  const { t } = useTranslation('late-answers');
  const { dateTime } = useFormat();
  const save = useSetLateRule(sittingId);
  const [policy, setPolicy] = useState<LatePolicy>(rule.policy);
  const [minutes, setMinutes] = useState<number | null>(rule.policy === 'refuse' ? usualMinutes : rule.minutes);
  const [tried, setTried] = useState(false);
  const may = rule.mayChange && !rule.started;
  const faulty = policy !== 'refuse' && (minutes === null || !Number.isInteger(minutes) || minutes < 1 || minutes > mostMinutes);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (faulty) return;
    save.mutate({ policy, minutes: policy === 'refuse' ? 0 : (minutes ?? 0) }, { onSuccess: () => tell(t('rule.saved')) });
  };
  return (
    <form className={`card ${classes.rule}`} onSubmit={submit} noValidate aria-labelledby="late-rule">
      <h2 id="late-rule">{t('rule.title')}</h2>
      <p className="small muted">{t('rule.note')}</p>
      {!may && (
        <p className={classes.locked}>
          <IconLock size={18} aria-hidden />
          <span>{t(rule.started ? 'rule.started' : 'rule.readOnly')}</span>
        </p>
      )}
      <Radio.Group aria-label={t('rule.title')} value={policy} onChange={(next) => setPolicy(policies.find((one) => one === next) ?? policy)}>
        <div className={classes.policies}>
          {policies.map((one) => (
            <Radio key={one} value={one} disabled={!may} label={t(`policy.${one}`)} description={t(`policyNote.${one}`)} />
          ))}
        </div>
      </Radio.Group>
      {policy !== 'refuse' && (
        <NumberInput
          className={classes.minutes ?? ''}
          label={t('rule.minutes')}
          description={t('rule.minutesNote')}
          allowDecimal={false}
          min={1}
          max={mostMinutes}
          step={30}
          disabled={!may}
          value={minutes ?? ''}
          error={tried && faulty && t('rule.minutesFault', { most: mostMinutes })}
          onChange={(value) => setMinutes(typeof value === 'number' ? value : null)}
        />
      )}
      <p className="small muted">{rule.byName !== null && rule.at !== null ? t('rule.by', { name: rule.byName, at: dateTime(rule.at) }) : t('rule.usual')}</p>
      {save.error && <ProblemNotice error={save.error} title={t('rule.notSaved')} />}
      {may && (
        <div className={classes.acts}>
          <Button type="submit" loading={save.isPending}>
            {t('rule.save')}
          </Button>
        </div>
      )}
    </form>
  );
}
