import { Button } from '@mantine/core';
import { IconClockPlus, IconMessage } from '@tabler/icons-react';
import { Activity, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format';
import { clock, Digits } from '../../ui/Countdown';
import type { Told } from '../api/types';
import type { AttemptSession } from '../attempt/AttemptSession';
import { useAttempt } from '../attempt/useAttempt';
import { Page } from '../parts/Page';
import { useTold } from './useTold';
import classes from './Told.module.css';

interface Props {
  session: AttemptSession;
  /** How many answers this machine kept and can't open any more. */
  spoiled: number;
  /** The paper, with what is to be shown above it. */
  children: (news: ReactNode) => ReactNode;
}

/** What invigilators do: the paper is put away in a pause, and what they give or say, or this machine lost, is shown until it is read. */
export function ToldOver({ session, spoiled, children }: Props) {
  const told = useTold();
  const { state } = useAttempt(session);
  const [read, setRead] = useState<ReadonlySet<string>>(new Set());
  const news = <News told={told} spoiled={spoiled} read={read} onRead={(id) => setRead(new Set([...read, id]))} />;
  return (
    <>
      <Activity mode={state.paused ? 'hidden' : 'visible'}>{children(state.paused ? null : news)}</Activity>
      {state.paused && (
        <Paused millisLeft={told?.millisLeft ?? state.millisLeft} until={state.pausedUntil}>
          {news}
        </Paused>
      )}
    </>
  );
}

/** The clock stands, and so does the paper. */
function Paused({ millisLeft, until, children }: { millisLeft: number; until: string | null; children: ReactNode }) {
  const { t } = useTranslation('exam-room');
  const format = useFormat();
  return (
    <Page title={t('told.paused')} narrow>
      {children}
      <div role="status" className={classes.paused}>
        <p>{t('told.pausedLead')}</p>
        {until !== null && <p>{t('told.goesOn', { time: format.clock(until) })}</p>}
        <p className={classes.left}>
          {t('told.left')} <Digits>{clock(millisLeft / 1000)}</Digits>
        </p>
      </div>
    </Page>
  );
}

interface NewsProps {
  told: Told | null;
  spoiled: number;
  read: ReadonlySet<string>;
  onRead: (id: string) => void;
}

/** What was given and said, each until it is read. Said politely to screen readers. */
function News({ told, spoiled, read, onRead }: NewsProps) {
  const { t } = useTranslation('exam-room');
  const lost = spoiled > 0 ? [{ id: 'spoiled', text: t('told.spoiled', { count: spoiled }), time: false }] : [];
  const time =
    told && told.granted > 0 && told.state === 'writing'
      ? [{ id: `time-${told.granted}`, text: t('told.granted', { minutes: told.granted }), time: true }]
      : [];
  const said = (told?.messages ?? []).map(({ id, text }) => ({ id, text: t('told.message', { text }), time: false }));
  const news = [...lost, ...time, ...said].filter(({ id }) => !read.has(id));
  return (
    <div className={classes.news} role="status">
      {news.map(({ id, text, time: ofTime }) => (
        <section key={id} className={classes.one} aria-label={t('told.label')}>
          {ofTime ? <IconClockPlus size={22} aria-hidden /> : <IconMessage size={22} aria-hidden />}
          <p>{text}</p>
          <Button size="compact-sm" variant="default" onClick={() => onRead(id)}>
            {t('told.read')}
          </Button>
        </section>
      ))}
    </div>
  );
}
