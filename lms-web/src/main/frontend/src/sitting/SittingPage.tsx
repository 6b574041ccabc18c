import { Tabs } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import type { Sitting } from '../api/types';
import { useFormat } from '../i18n/format';
import { useCan } from '../session/session';
import { SittingStateBadge } from '../ui/badges';
import { BackLink } from '../ui/BackLink';
import { PageHead } from '../ui/PageHead';
import { QueryView } from '../ui/QueryView';
import { isLive, useSitting } from './api';
import { LateAnswersTab } from '../late-answers/LateAnswersTab';
import { LockdownTab } from '../lockdown/LockdownTab';
import { RoomsTab } from '../rooms/RoomsTab';
import { Candidates } from './Candidates';
import { Freshness } from './Freshness';
import { Results } from './Results';
import { SittingActs } from './SittingActs';
import classes from './SittingPage.module.css';

export default function SittingPage() {
  const { t } = useTranslation('sitting');
  const { id = '' } = useParams();
  const sitting = useSitting(id);
  return (
    <QueryView query={sitting} failed={t('failed')} loading={t('loading')}>
      {(found) => <SittingView sitting={found} toldAt={sitting.dataUpdatedAt} failing={sitting.failureCount > 0 || sitting.isError} />}
    </QueryView>
  );
}

const tabs = ['thi-sinh', 'phong', 'noi-thi', 'den-muon', 'ket-qua'] as const;

function SittingView({ sitting, toldAt, failing }: { sitting: Sitting; toldAt: number; failing: boolean }) {
  const { t } = useTranslation('sitting');
  const can = useCan();
  const [search, setSearch] = useSearchParams();
  const results = can('RESULT_READ');
  const tab = tabs.find((one) => one === search.get('muc') && (one !== 'ket-qua' || results)) ?? 'thi-sinh';
  const choose = (next: string | null) =>
    setSearch(
      (now) => {
        const changed = new URLSearchParams(now);
        if (next && next !== 'thi-sinh') changed.set('muc', next);
        else changed.delete('muc');
        return changed;
      },
      { replace: true },
    );
  const paper = can('PAPER_PREVIEW') ? (
    <Link className="link" to={`/de/${sitting.paperId}`}>
      {sitting.paperTitle}
    </Link>
  ) : (
    sitting.paperTitle
  );
  return (
    <div className={classes.page}>
      {sitting.sessionId === null ? (
        <BackLink to="/ca-thi">{t('list.title')}</BackLink>
      ) : (
        <BackLink to={`/to-chuc-thi/${sitting.sessionId}`}>{t('session')}</BackLink>
      )}
      <PageHead
        title={sitting.title}
        note={
          <span className={classes.note}>
            <SittingStateBadge state={sitting.state} />
            {isLive(sitting.state) && <Freshness toldAt={toldAt} failing={failing} />}
            <span>
              {t('paper')} {paper}
            </span>
          </span>
        }
      >
        <SittingActs sitting={sitting} />
      </PageHead>
      <Facts sitting={sitting} />
      <Tabs value={tab} onChange={choose} keepMounted={false}>
        <Tabs.List mb={12}>
          <Tabs.Tab value="thi-sinh">{t('tab.candidates', { count: sitting.counts.candidates })}</Tabs.Tab>
          <Tabs.Tab value="phong">{t('tab.rooms')}</Tabs.Tab>
          <Tabs.Tab value="noi-thi">{t('tab.lockdown')}</Tabs.Tab>
          <Tabs.Tab value="den-muon">{t('tab.late')}</Tabs.Tab>
          {results && <Tabs.Tab value="ket-qua">{t('tab.results')}</Tabs.Tab>}
        </Tabs.List>
        <Tabs.Panel value="thi-sinh">
          <Candidates sitting={sitting} />
        </Tabs.Panel>
        <Tabs.Panel value="phong">
          <RoomsTab sitting={sitting} />
        </Tabs.Panel>
        <Tabs.Panel value="noi-thi">
          <LockdownTab sitting={sitting} />
        </Tabs.Panel>
        <Tabs.Panel value="den-muon">
          <LateAnswersTab sitting={sitting} />
        </Tabs.Panel>
        {results && (
          <Tabs.Panel value="ket-qua">
            <Results sitting={sitting} />
          </Tabs.Panel>
        )}
      </Tabs>
    </div>
  );
}

function Facts({ sitting: { opensAt, closesAt, minutes, classes: groups, counts } }: { sitting: Sitting }) {
  const { t } = useTranslation('sitting');
  const { weekdayTime, timeAfter, number } = useFormat();
  const words = [
    [t('fact.opens'), weekdayTime(opensAt)],
    [t('fact.closes'), timeAfter(opensAt, closesAt)],
    [t('fact.minutes'), t('minutes', { count: minutes })],
    [t('fact.classes'), groups.map(({ name }) => name).join(', ')],
  ];
  const figures = [
    [t('count.notStarted'), counts.notStarted - counts.absent],
    ...(counts.absent > 0 ? [[t('count.absent'), counts.absent] as const] : []),
    [t('count.writing'), counts.writing],
    [t('count.handedIn'), counts.handedIn],
    [t('count.marked'), counts.marked],
  ] as const;
  return (
    <section className={`card ${classes.facts}`} aria-label={t('fact.label')}>
      <dl className={classes.words}>
        {words.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <dl className={classes.figures}>
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{number(value)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
