import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Opening } from '../../api/types';
import { useFormat } from '../../i18n/format';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { useAgree, useEnd } from './api';
import classes from './Seal.module.css';

/** One opening before the time: who asked and why, who agreed, and what the reader can do about it. */
export function OpeningLine({ opening, named = false }: { opening: Opening; named?: boolean }) {
  const { t } = useTranslation('paper');
  const { dateTime, clock } = useFormat();
  const agree = useAgree();
  const end = useEnd();
  const failed = agree.error ?? end.error;
  const goesOn = opening.state !== 'over';
  const isOpen = opening.state === 'open';
  const mayEnd = goesOn && opening.own;
  return (
    <li className={classes.opening} data-state={opening.state}>
      {named && <p className={classes.name}>{opening.paperTitle}</p>}
      <p>{t('seal.asked', { name: opening.askedByName, at: dateTime(opening.askedAt), reason: opening.reason })}</p>
      <p className={classes.under}>
        {opening.agreedByName !== null && t('seal.agreed', { name: opening.agreedByName, at: clock(opening.agreedAt ?? opening.askedAt) })}{' '}
        {t(`seal.state.${opening.state}`, { until: clock(opening.endsAt) })}
      </p>
      {failed && <ProblemNotice error={failed} title={t('seal.actFailed')} />}
      {(opening.mayAgree || mayEnd) && (
        <div className={classes.acts}>
          {mayEnd && (
            <Button variant="default" loading={end.isPending} onClick={() => end.mutate(opening)}>
              {t(isOpen ? 'seal.close' : 'seal.withdraw')}
            </Button>
          )}
          {opening.mayAgree && (
            <Button loading={agree.isPending} onClick={() => agree.mutate(opening)}>
              {t('seal.agree')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
