import { useTranslation } from 'react-i18next';
import type { Sitting } from '../api/types';
import { useCan } from '../session/session';
import { QueryView } from '../ui/QueryView';
import { AnswerFiles } from './AnswerFiles';
import { useArrivals, useLateRule } from './api';
import { historyOf, waitingOf } from './late';
import { Past } from './Past';
import { RuleForm } from './RuleForm';
import { Waiting } from './Waiting';
import classes from './LateAnswers.module.css';

/** Answers written in time that come late: the rule, the files, what waits, and what was decided. */
export function LateAnswersTab({ sitting }: { sitting: Sitting }) {
  const { t } = useTranslation('late-answers');
  const can = useCan();
  const rule = useLateRule(sitting.id);
  return (
    <div className={classes.tab}>
      <QueryView query={rule} failed={t('rule.failed')} loading={t('ui:loading')} rows={3}>
        {(found) => <RuleForm key={`${found.policy} ${found.minutes} ${found.at ?? ''}`} sittingId={sitting.id} rule={found} />}
      </QueryView>
      {can('SITTING_INVIGILATE') && (
        <section className={`card ${classes.section}`} aria-labelledby="late-files">
          <h2 id="late-files">{t('files.title')}</h2>
          <AnswerFiles sittingId={sitting.id} />
        </section>
      )}
      <ArrivalsView sittingId={sitting.id} policy={rule.data?.policy} />
    </div>
  );
}

function ArrivalsView({ sittingId, policy }: { sittingId: string; policy: 'refuse' | 'hold' | 'accept' | undefined }) {
  const { t } = useTranslation('late-answers');
  const arrivals = useArrivals(sittingId);
  return (
    <QueryView query={arrivals} failed={t('failed')} loading={t('ui:loading')}>
      {({ candidates, waiting, more }) => {
        const past = historyOf(candidates);
        return (
          <>
            <section className={classes.section} aria-labelledby="late-waiting">
              <h2 id="late-waiting">{t('waiting.title', { count: waiting })}</h2>
              {more > 0 && <p className="small muted">{t('more', { count: more })}</p>}
              <Waiting sittingId={sittingId} bundles={waitingOf(candidates)} policy={policy} />
            </section>
            {past.length > 0 && (
              <section className={classes.section} aria-labelledby="late-past">
                <h2 id="late-past">{t('past.title')}</h2>
                <Past bundles={past} />
              </section>
            )}
          </>
        );
      }}
    </QueryView>
  );
}
