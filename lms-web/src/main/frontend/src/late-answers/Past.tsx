import { IconArrowForwardUp, IconCircleCheck, IconCircleX, IconClockX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { LateOutcome } from '../api/types';
import { useFormat } from '../i18n/format';
import type { Tone } from '../theme';
import { DataTable, type Column } from '../ui/DataTable';
import { StatusBadge } from '../ui/StatusBadge';
import { Places, Times, Ways } from './Cells';
import { outcomeOf, type Bundle } from './late';
import classes from './LateAnswers.module.css';

type Over = Exclude<LateOutcome, 'waiting'>;
const tones: Record<Over, Tone> = { accepted: 'coconut', counted: 'coconut', rejected: 'chili', replaced: 'stone', left_out: 'stone' };
const signs = { accepted: IconCircleCheck, counted: IconCircleCheck, rejected: IconCircleX, replaced: IconArrowForwardUp, left_out: IconClockX } as const;

/** What came late and is over: who decided what, when and why. */
export function Past({ bundles }: { bundles: Bundle[] }) {
  const { t } = useTranslation('late-answers');
  const columns: Column<Bundle>[] = [
    {
      id: 'sbd',
      header: t('column.sbd'),
      width: 104,
      sortBy: ({ candidate }) => candidate.sbd,
      cell: ({ candidate }) => <span className="num">{candidate.sbd}</span>,
    },
    { id: 'name', header: t('column.name'), cell: ({ candidate }) => <b>{candidate.fullName}</b> },
    { id: 'what', header: t('column.what'), cell: ({ answers }) => <Places answers={answers} /> },
    {
      id: 'times',
      header: t('column.times'),
      width: 236,
      cell: ({ answers }) => (
        <>
          <Times answers={answers} />
          <Ways answers={answers} />
        </>
      ),
    },
    { id: 'outcome', header: t('column.outcome'), width: 148, cell: (bundle) => <Fate bundle={bundle} /> },
    { id: 'decided', header: t('column.decided'), cell: (bundle) => <Decided bundle={bundle} /> },
  ];
  return <DataTable label={t('past.table')} rows={bundles} columns={columns} rowKey={({ key }) => key} card={(bundle) => <PastCard bundle={bundle} />} />;
}

function Fate({ bundle }: { bundle: Bundle }) {
  const { t } = useTranslation('late-answers');
  const outcome = outcomeOf(bundle);
  if (outcome === 'waiting') return null;
  const Sign = signs[outcome];
  return (
    <StatusBadge tone={tones[outcome]} icon={<Sign size={14} aria-hidden />}>
      {t(`outcome.${outcome}`)}
    </StatusBadge>
  );
}

function Decided({ bundle }: { bundle: Bundle }) {
  const { t } = useTranslation('late-answers');
  const { dateTime } = useFormat();
  const { decided = null, reason = null } = bundle.answers[0] ?? {};
  if (reason !== null) return <span className="muted">{t('past.leftOut', { why: t(`lapse.${reason}`) })}</span>;
  if (decided === null) return <span className="muted">{t(outcomeOf(bundle) === 'counted' ? 'past.byRule' : 'past.byCandidate')}</span>;
  return (
    <>
      <span>{decided.reason}</span>
      <small className={classes.seat}>{t('past.by', { name: decided.byName, at: dateTime(decided.at) })}</small>
    </>
  );
}

function PastCard({ bundle }: { bundle: Bundle }) {
  return (
    <div className={classes.card}>
      <div className={classes.cardHead}>
        <b>{bundle.candidate.fullName}</b>
        <span className="num">{bundle.candidate.sbd}</span>
      </div>
      <Fate bundle={bundle} />
      <Places answers={bundle.answers} />
      <Times answers={bundle.answers} />
      <Ways answers={bundle.answers} />
      <div>
        <Decided bundle={bundle} />
      </div>
    </div>
  );
}
