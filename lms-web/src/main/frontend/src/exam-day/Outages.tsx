import { Button, Modal, TextInput } from '@mantine/core';
import { IconClockPlus } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outage } from '../api/types';
import { useFormat } from '../i18n/format';
import { ProblemNotice } from '../ui/ProblemNotice';
import { tell } from '../ui/Undo';
import { useCredit, useDismiss } from './api';
import { useLength } from './length';
import classes from './ExamDay.module.css';

const MOST_SHOWN = 4;
/** Outages in sight; the older ones are folded, so that sittings and rooms stay near. */
const IN_SIGHT = 2;

interface Asked {
  outage: Outage;
  credit: boolean;
}

const undecided = ({ sittings }: Outage) => sittings.filter(({ mayDecide, decision }) => mayDecide && decision === null);
const candidatesOf = (outage: Outage) => undecided(outage).reduce((sum, { candidates }) => sum + candidates, 0);

/** The server's own outages, each waiting for one decision. */
export function Outages({ outages }: { outages: Outage[] }) {
  const { t } = useTranslation('exam-day');
  const [asked, setAsked] = useState<Asked | null>(null);
  const { number } = useFormat();
  if (outages.length === 0) return null;
  const newest = [...outages].sort((a, b) => b.beganAt.localeCompare(a.beganAt));
  const older = newest.slice(IN_SIGHT);
  return (
    <section aria-labelledby="outages">
      <h2 id="outages" className={classes.heading}>
        {t('outage.title')}
      </h2>
      <List outages={newest.slice(0, IN_SIGHT)} onAsk={setAsked} />
      {older.length > 0 && (
        <details className={classes.older}>
          <summary>{t('outage.older', { value: number(older.length), count: older.length })}</summary>
          <List outages={older} onAsk={setAsked} />
        </details>
      )}
      {asked && <Ask {...asked} onClose={() => setAsked(null)} />}
    </section>
  );
}

function List({ outages, onAsk }: { outages: Outage[]; onAsk: (asked: Asked) => void }) {
  const { t } = useTranslation('exam-day');
  return (
    <ul className={classes.outages}>
      {outages.map((outage) => (
        <li key={outage.id} className="card">
          <Words outage={outage} />
          <div className={classes.acts}>
            <Button variant="default" onClick={() => onAsk({ outage, credit: false })}>
              {t('outage.dismiss')}
            </Button>
            <Button leftSection={<IconClockPlus size={17} />} onClick={() => onAsk({ outage, credit: true })}>
              {t('outage.credit')}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Words({ outage }: { outage: Outage }) {
  const { t } = useTranslation('exam-day');
  const { clock, shortDate, number } = useFormat();
  const length = useLength();
  return (
    <div>
      <p className={classes.name}>
        {t('outage.span', { from: clock(outage.beganAt), to: clock(outage.endedAt), day: shortDate(outage.beganAt), length: length(outage.millis) })}
      </p>
      <p className={classes.under}>{t('outage.touched', { value: number(candidatesOf(outage)), count: candidatesOf(outage) })}</p>
      <Touched sittings={outage.sittings} />
    </div>
  );
}

/** A few sittings stand there, many only when asked for: the next outage must be in sight. */
function Touched({ sittings }: Pick<Outage, 'sittings'>) {
  const { t } = useTranslation('exam-day');
  const { number } = useFormat();
  const list = (
    <ul className={classes.touched}>
      {sittings.map(({ sittingId, title, candidates }) => (
        <li key={sittingId}>{t('outage.sitting', { title, value: number(candidates), count: candidates })}</li>
      ))}
    </ul>
  );
  if (sittings.length <= MOST_SHOWN) return list;
  return (
    <details>
      <summary className={classes.many}>{t('outage.sittings', { value: number(sittings.length), count: sittings.length })}</summary>
      {list}
    </details>
  );
}

/** What giving it back does, to how many of whom, and why nobody can take that back. */
function Effects({ outage }: { outage: Outage }) {
  const { t } = useTranslation('exam-day');
  const { number } = useFormat();
  const length = useLength();
  const sum = (count: (touched: Outage['sittings'][number]) => number) => undecided(outage).reduce((all, touched) => all + count(touched), 0);
  const effects = [
    ['writing', sum(({ writing }) => writing)],
    ['reopens', sum(({ reopens }) => reopens)],
    ['stays', sum(({ candidates, writing, reopens }) => candidates - writing - reopens)],
  ] as const;
  return (
    <div>
      <p>{t('outage.creditNote', { length: length(outage.millis) })}</p>
      <ul className={classes.effects}>
        {effects.map(([effect, count]) => count > 0 && <li key={effect}>{t(`outage.effect.${effect}`, { value: number(count), count })}</li>)}
      </ul>
      <p>{t('outage.final')}</p>
    </div>
  );
}

function Ask({ outage, credit, onClose }: Asked & { onClose: () => void }) {
  const { t } = useTranslation('exam-day');
  const { number } = useFormat();
  const length = useLength();
  const [reason, setReason] = useState('');
  const give = useCredit();
  const drop = useDismiss();
  const order = { id: outage.id, reason: reason.trim() };
  const confirm = (event: FormEvent) => {
    event.preventDefault();
    if (credit) {
      give.mutate(order, {
        onSuccess: (outcome) => {
          if (outcome.unwritten > 0) return;
          tell(t('outage.given', { value: number(outcome.candidates), count: outcome.candidates }));
          onClose();
        },
      });
    } else drop.mutate(order, { onSuccess: onClose });
  };
  const act = credit ? give : drop;
  const unwritten = give.data?.unwritten ?? 0;
  return (
    <Modal opened onClose={onClose} title={t(credit ? 'outage.creditTitle' : 'outage.dismissTitle')} closeButtonProps={{ 'aria-label': t('ui:close') }}>
      <form onSubmit={confirm} className={classes.form}>
        {credit ? (
          <Effects outage={outage} />
        ) : (
          <p>{t('outage.dismissNote', { length: length(outage.millis), value: number(candidatesOf(outage)), count: candidatesOf(outage) })}</p>
        )}
        <TextInput
          label={t('outage.reason')}
          description={t('outage.reasonNote')}
          required
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          data-autofocus
        />
        {act.error && <ProblemNotice error={act.error} title={t('outage.failed')} />}
        {unwritten > 0 && (
          <p role="alert" className={classes.again}>
            {t('outage.again', { value: number(unwritten), count: unwritten })}
          </p>
        )}
        <div className={classes.acts}>
          <Button variant="default" onClick={onClose}>
            {t('outage.cancel')}
          </Button>
          <Button type="submit" loading={act.isPending} disabled={reason.trim() === ''}>
            {t(credit ? 'outage.credit' : 'outage.dismiss')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
