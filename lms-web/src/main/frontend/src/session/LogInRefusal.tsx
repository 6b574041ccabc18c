import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError, isProblem } from '../api/problem';
import { clock } from '../ui/Countdown';
import { ProblemNotice } from '../ui/ProblemNotice';

/** Why the log-in was refused; after too many tries it counts down to the next one. */
export function LogInRefusal({ error }: { error: Error | null }) {
  const { t } = useTranslation('session');
  const wait = isProblem(error, 'too-many-tries') ? (error.retryAfterSeconds ?? 0) : 0;
  const [left, setLeft] = useState(wait);
  useEffect(() => {
    const end = performance.now() + wait * 1000;
    const tick = () => setLeft(Math.max(0, Math.ceil((end - performance.now()) / 1000)));
    tick();
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [wait, error]);
  if (!error) return null;
  if (error instanceof ProblemError && wait > 0) {
    const detail = left > 0 ? t('logIn.waitFor', { time: clock(left) }) : t('logIn.waitOver');
    return <ProblemNotice error={new ProblemError({ ...error.problem, detail })} />;
  }
  return <ProblemNotice error={error} />;
}
