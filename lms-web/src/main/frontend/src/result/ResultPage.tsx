import { SegmentedControl } from '@mantine/core';
import { IconConfetti, IconLock } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { isProblem } from '../api/problem';
import type { AttemptResult, ResultItem } from '../api/types';
import { BackLink } from '../ui/BackLink';
import { EmptyState } from '../ui/EmptyState';
import { PageHead } from '../ui/PageHead';
import { QueryView } from '../ui/QueryView';
import { useFilters } from '../ui/useFilters';
import { useResult } from './api';
import { anchorOf, isMissed, partsOf } from './result';
import { ResultItems } from './ResultItems';
import { ResultMap } from './ResultMap';
import { Score } from './Score';
import classes from './ResultPage.module.css';

export default function ResultPage() {
  const { t } = useTranslation('result');
  const { attemptId = '' } = useParams();
  const result = useResult(attemptId);
  if (isProblem(result.error, 'result-not-released')) {
    return (
      <div className={classes.page}>
        <BackLink to="/ky-thi">{t('exams.title')}</BackLink>
        <div className="card">
          <EmptyState icon={<IconLock size={48} stroke={1.6} />} title={t('notReleased')} level={1}>
            {t('notReleasedNote')}
          </EmptyState>
        </div>
      </div>
    );
  }
  return (
    <QueryView query={result} failed={t('failed')} loading={t('loading')} rows={8}>
      {(told) => <ResultView result={told} />}
    </QueryView>
  );
}

const filterNames = ['loc'] as const;

/** Takes the reader to an item; one that the filter hides is shown first. */
function useGoTo(showAll: () => void): (item: ResultItem) => void {
  const goal = useRef<ResultItem | null>(null);
  const arrive = () => {
    const target = goal.current && document.getElementById(anchorOf(goal.current));
    if (!target) return;
    goal.current = null;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'start' });
  };
  useEffect(arrive);
  return (item) => {
    goal.current = item;
    arrive();
    if (goal.current) showAll();
  };
}

function ResultView({ result }: { result: AttemptResult }) {
  const { t } = useTranslation('result');
  const filters = useFilters(filterNames);
  const only = filters.values.loc === 'sai';
  const missed = result.items.filter(isMissed).length;
  const go = useGoTo(filters.clear);
  const parts = partsOf(result, only ? isMissed : () => true);
  return (
    <div className={classes.page}>
      <BackLink to="/ket-qua">{t('results.title')}</BackLink>
      <PageHead title={result.sittingTitle} note={t('note', { subject: result.subject.name, form: result.form })} />
      <Score result={result} />
      <ResultMap result={result} onGo={go} />
      <div className={classes.tools}>
        <h2>{t('items')}</h2>
        <SegmentedControl
          aria-label={t('filter.label')}
          value={only ? 'sai' : ''}
          onChange={(loc) => filters.set({ loc })}
          data={[
            { value: '', label: t('filter.all', { count: result.items.length }) },
            { value: 'sai', label: t('filter.missed', { count: missed }) },
          ]}
        />
      </div>
      {parts.length === 0 ? (
        <div className="card">
          <EmptyState icon={<IconConfetti size={48} stroke={1.6} />} title={t('noneMissed')}>
            {t('noneMissedNote')}
          </EmptyState>
        </div>
      ) : (
        parts.map((part) => <ResultItems key={part.part.number} part={part} stimuli={result.stimuli} />)
      )}
    </div>
  );
}
