import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { put, remove } from '../api/client';
import type { Allowance, Candidate } from '../api/types';
import { tellFailure, tellWithUndo } from '../ui/Undo';
import { forEach } from './many';

/** One thing done for one candidate. */
export type Act = (candidate: Candidate) => Promise<unknown>;

const allowanceOf = ({ place: { extraMinutes, largerText, allowanceReason } }: Candidate): Allowance => ({ extraMinutes, largerText, reason: allowanceReason });

/** Acts on several candidates of a sitting, with a way back to how each of them was. */
export function useMany(sittingId: string) {
  const { t } = useTranslation('sitting');
  const queries = useQueryClient();
  const [running, setRunning] = useState<{ done: number; total: number } | null>(null);
  const path = ({ id }: Candidate, what: string) => `/sittings/${sittingId}/candidates/${id}/${what}`;

  const allow =
    (allowance: Allowance): Act =>
    (one) =>
      put(path(one, 'allowance'), allowance);
  const formerly: Act = (one) => put(path(one, 'allowance'), allowanceOf(one));
  const absent: Act = (one) => put(path(one, 'absence'));
  const present: Act = (one) => remove(path(one, 'absence'));

  const run = async (all: readonly Candidate[], act: Act) => {
    setRunning({ done: 0, total: all.length });
    const outcome = await forEach(all, act, (done) => setRunning({ done, total: all.length }));
    await queries.invalidateQueries({ queryKey: ['/sittings'] });
    setRunning(null);
    const [first] = outcome.failed;
    if (first) {
      const names = outcome.failed.map(({ one }) => one.fullName).join(', ');
      tellFailure(t('many.failed', { count: outcome.failed.length, names }), first.error);
    }
    return outcome.done;
  };

  const carryOut = async (all: readonly Candidate[], act: Act, back: Act, say: (count: number) => string) => {
    const done = await run(all, act);
    if (done.length > 0) tellWithUndo(say(done.length), () => void run(done, back));
  };

  return {
    running,
    allow: (all: readonly Candidate[], allowance: Allowance) => carryOut(all, allow(allowance), formerly, (count) => t('many.allowed', { count })),
    markAbsent: (all: readonly Candidate[]) =>
      carryOut(
        all.filter(({ place }) => place.absentSince === null),
        absent,
        present,
        (count) => t('many.absent', { count }),
      ),
    markPresent: (all: readonly Candidate[]) =>
      carryOut(
        all.filter(({ place }) => place.absentSince !== null),
        present,
        absent,
        (count) => t('many.present', { count }),
      ),
  };
}
