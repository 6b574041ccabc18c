import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format';
import type { Admission, AttemptState } from '../api/types';
import { Page } from '../parts/Page';
import classes from './Ending.module.css';
import { NotCounted } from './NotCounted';

interface Props {
  admission: Admission;
  state: AttemptState;
  /** Answers that were still on this machine when the attempt was closed: they are not in what was handed in. */
  lost: number;
  file?: ReactNode;
}

/** What was handed in, when and by whom, its receipt code, and what comes next. */
export function Ended({ admission, state, lost, file }: Props) {
  const { t } = useTranslation('exam-room');
  const format = useFormat();
  const by = state.handedInBy ?? 'candidate';
  /* What an older page kept does not say it. */
  const { held = 0, leftOut = [] }: Partial<AttemptState> = state;
  return (
    <Page title={t(`ended.title.${by}`)} narrow>
      <section className={classes.receipt} aria-label={t('ended.receipt')}>
        <p className={classes.done}>
          <IconCircleCheck size={22} aria-hidden /> {t('ended.received')}
        </p>
        {state.receiptCode && (
          <>
            <p className={classes.codeLabel}>{t('ended.code')}</p>
            <p className={classes.code}>{state.receiptCode}</p>
          </>
        )}
        <dl className={classes.facts}>
          <Fact name={t('candidate.name')} value={`${admission.candidate.fullName} · ${t('candidate.sbd', { sbd: admission.candidate.sbd })}`} />
          <Fact name={t('candidate.subject')} value={`${admission.subject.name} · ${admission.title}`} />
          {state.handedInAt && <Fact name={t('ended.at')} value={`${format.clock(state.handedInAt)}, ${format.date(state.handedInAt)}`} />}
          <Fact name={t('ended.answered')} value={t('ended.answeredValue', { count: state.answered, total: state.total })} />
        </dl>
      </section>
      {held > 0 && (
        <p className={classes.held} role="status">
          {t('ended.held', { count: held })}
        </p>
      )}
      {leftOut.length > 0 && <NotCounted leftOut={leftOut} />}
      {lost > 0 && (
        <div className={classes.lost} role="alert">
          <p>{t('ended.lost', { count: lost })}</p>
          {file}
        </div>
      )}
      <Next state={state} />
    </Page>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Next({ state }: { state: AttemptState }) {
  const { t } = useTranslation('exam-room');
  return (
    <section className={classes.next} aria-labelledby="next-title">
      <h2 id="next-title">{t('ended.next')}</h2>
      {state.released ? (
        <p>{t('ended.released')}</p>
      ) : (
        <ol className={classes.steps}>
          <li>{t('ended.step1')}</li>
          <li>{t('ended.step2')}</li>
          <li>{t('ended.step3')}</li>
        </ol>
      )}
      <div className={classes.actions}>
        {state.released && (
          <Button component="a" href={`/ket-qua/${state.id}`} size="md">
            {t('ended.result')}
          </Button>
        )}
        <Button component="a" href="/" size="md" variant={state.released ? 'default' : 'filled'}>
          {t('home')}
        </Button>
      </div>
    </section>
  );
}
