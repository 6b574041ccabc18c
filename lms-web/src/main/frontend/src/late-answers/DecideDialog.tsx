import { Button, Modal, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { LateRuling } from '../api/types';
import { ProblemNotice } from '../ui/ProblemNotice';
import { tell } from '../ui/Undo';
import { newRequestId } from '../wall/api';
import { useDecide } from './api';
import { Contents } from './Contents';
import type { Bundle } from './late';
import classes from './LateAnswers.module.css';

interface Props {
  sittingId: string;
  counts: boolean;
  bundles: Bundle[];
  onDone: () => void;
  onClose: () => void;
}

const longest = 500;
const mostNames = 5;

/** Asks before a decision, which nobody can take back, and wants a reason that stays with it. */
export function DecideDialog({ sittingId, counts, bundles, onDone, onClose }: Props) {
  const { t } = useTranslation('late-answers');
  const decide = useDecide(sittingId);
  const [requestId] = useState(newRequestId);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [outcome, setOutcome] = useState<LateRuling | null>(null);
  const kind = counts ? 'accept' : 'reject';
  const overtaken = counts ? bundles.flatMap(({ answers }) => answers).filter((one) => one.overtaken).length : 0;
  const total = bundles.reduce((sum, { answers }) => sum + answers.length, 0);
  const missing = reason.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing) return;
    const answers = bundles.flatMap(({ candidate, answers: some }) => some.map(({ id }) => ({ candidateId: candidate.candidateId, id })));
    decide.mutate(
      { requestId, counts, reason: reason.trim(), answers },
      {
        onSuccess: (told) => {
          if (told.refused.length > 0) return setOutcome(told);
          tell(t(`${kind}.done`, { count: told.decided }));
          return onDone();
        },
      },
    );
  };
  if (outcome) return <NotAll outcome={outcome} kind={kind} onClose={onDone} />;
  const names = bundles.slice(0, mostNames).map(({ candidate }) => candidate.fullName);
  return (
    <Modal opened onClose={onClose} title={t(`${kind}.title`, { count: total })} closeButtonProps={{ 'aria-label': t('ui:close') }}>
      <form className={classes.form} onSubmit={submit} noValidate>
        <p>
          {t('decide.of', { names: names.join(', ') })}
          {bundles.length > mostNames && ` ${t('decide.more', { count: bundles.length - mostNames })}`}
        </p>
        <p>{t(`${kind}.note`)}</p>
        <Contents bundles={bundles} />
        {overtaken > 0 && <p className={classes.overtaken}>{t('decide.overtaken', { count: overtaken })}</p>}
        <p>
          <b>{t('decide.final')}</b>
        </p>
        <Textarea
          label={t('decide.reason')}
          description={t('decide.reasonNote')}
          required
          rows={3}
          maxLength={longest}
          value={reason}
          error={tried && missing && t('decide.reasonFault')}
          onChange={(event) => setReason(event.currentTarget.value)}
          data-autofocus
        />
        {decide.error && <ProblemNotice error={decide.error} title={t('decide.failed')} />}
        <div className={classes.acts}>
          <Button variant="default" onClick={onClose}>
            {t('decide.cancel')}
          </Button>
          <Button type="submit" color={counts ? 'coconut' : 'chili'} loading={decide.isPending}>
            {t(`${kind}.submit`, { count: total })}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

function NotAll({ outcome, kind, onClose }: { outcome: LateRuling; kind: 'accept' | 'reject'; onClose: () => void }) {
  const { t } = useTranslation('late-answers');
  return (
    <Modal opened onClose={onClose} title={t('decide.notAll')} closeButtonProps={{ 'aria-label': t('ui:close') }}>
      <div className={classes.form} role="alert">
        <p>{t(`${kind}.done`, { count: outcome.decided })}</p>
        <ul className={classes.refused}>
          {outcome.refused.map(({ code, title, count, names }) => (
            <li key={code}>{t('decide.refused', { count, why: title, names: names.join(', ') })}</li>
          ))}
        </ul>
        <div className={classes.acts}>
          <Button onClick={onClose} data-autofocus>
            {t('ui:close')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
