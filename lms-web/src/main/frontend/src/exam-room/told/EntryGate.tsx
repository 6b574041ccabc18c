import { Button } from '@mantine/core';
import { useEffect, useEffectEvent, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../api/problem';
import type { Admission } from '../api/types';
import { Said } from '../parts/Said';
import { useTold } from './useTold';
import classes from './Told.module.css';

/**
 * How the candidate gets in, as the room says now; calls back when an invigilator lets them in. Whoever was let in and did not come
 * in time is let in anew: of what was told and what was asked for the newer counts.
 */
export function useGate(admission: Admission, onAdmitted: () => void) {
  const told = useTold();
  const news = told !== null && Date.parse(told.serverNow) >= Date.parse(admission.serverNow) ? told : null;
  const admitted = (news ?? admission).admitted;
  const way = told?.entry ?? admission.entry;
  const isLetIn = (way !== 'open' || admission.state === 'missed') && admitted && !admission.admitted;
  const letIn = useEffectEvent(onAdmitted);
  useEffect(() => {
    if (isLetIn) letIn();
  }, [isLetIn]);
  return { closed: way !== 'open' && !admitted, byCode: way === 'code' };
}

/** What a candidate does who has to be let in: type the code of the room, or wait. */
export function EntryGate({ byCode, busy, fault, onCode }: { byCode: boolean; busy: boolean; fault: Problem | null; onCode: (code: string) => void }) {
  const { t } = useTranslation('exam-room');
  const [code, setCode] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (code.trim() !== '') onCode(code.trim());
  };
  return (
    <section className={classes.gate} aria-label={t('gate.label')}>
      <p role="status">{t(byCode ? 'gate.code' : 'gate.wait')}</p>
      {byCode && (
        <form onSubmit={submit}>
          <label>
            {t('gate.codeLabel')}
            <input
              value={code}
              onChange={(event) => setCode(event.currentTarget.value.toUpperCase())}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              maxLength={20}
              aria-invalid={fault !== null}
              aria-describedby={fault === null ? undefined : 'gate-fault'}
            />
          </label>
          <Button type="submit" size="md" disabled={busy || code.trim() === ''}>
            {t('gate.enter')}
          </Button>
        </form>
      )}
      {fault !== null && (
        <p id="gate-fault" role="alert" className={classes.fault}>
          <Said problem={fault} />
        </p>
      )}
    </section>
  );
}
