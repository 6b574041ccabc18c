import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Admission, AttemptState, Person } from './api/types';
import { AttemptSession } from './attempt/AttemptSession';
import type { Kept } from './attempt/EntryLog';
import { open, type Ready } from './attempt/opening';
import { useAttempt, useRunning } from './attempt/useAttempt';
import { useClock } from './clock/useClock';
import { Closing } from './ending/Closing';
import { EndedLater } from './ending/EndedLater';
import { SaveFile } from './ending/SaveFile';
import { useNotices } from './notices/useNotices';
import { useOneTab } from './oneTab';
import { PaperRoom } from './paper/PaperRoom';
import { Loading } from './parts/Loading';
import { RoomProblem } from './parts/RoomProblem';
import { useServices } from './RoomContext';
import { TakenOver } from './TakenOver';
import { ToldOver } from './told/ToldOver';
import { useHearing } from './told/useHearing';

interface Props {
  admission: Admission;
  opening: AttemptState;
  person: Person;
  /** What this machine kept, where there is no network to ask. */
  kept?: Kept;
}

/** The attempt runs, in one tab: fetches the paper and what this machine still holds, then hands over to the pages. */
export function Opened({ admission, opening, person, kept }: Props) {
  const { t } = useTranslation('exam-room');
  const services = useServices();
  const clock = useClock();
  const running = useRef<AttemptSession>(null);
  const [turns, setTurns] = useState(0);
  const onRunning = useCallback((session: AttemptSession | null) => {
    running.current = session;
  }, []);
  const tab = useOneTab(
    opening.id,
    useCallback(() => running.current?.rest(), []),
  );
  const ready = useQuery({
    queryKey: ['opened', opening.id, turns],
    queryFn: () => open(services, clock, { admission, opening, person, again: turns > 0, ...(kept ? { kept } : {}) }),
    enabled: tab.turn === 'here',
    staleTime: Infinity,
    gcTime: Infinity,
  });
  if (tab.turn === 'given' || tab.turn === 'elsewhere') {
    const here = () => {
      setTurns(turns + 1);
      tab.takeOver();
    };
    return <TakenOver where="tab" onHere={here} />;
  }
  if (tab.turn === 'asking') return <Loading words={t('door.opening')} />;
  if (ready.data) return <Written key={turns} admission={admission} ready={ready.data} person={person} onRunning={onRunning} />;
  if (ready.error) return <RoomProblem error={ready.error} onRetry={() => void ready.refetch()} />;
  return <Loading words={t('door.opening')} />;
}

/** What an older page kept on this machine does not say it. */
const isBound = ({ lockdown }: Partial<Admission>) => lockdown?.oneDevice ?? false;

interface WrittenProps {
  admission: Admission;
  ready: Ready;
  person: Person;
  onRunning: (session: AttemptSession | null) => void;
}

function Written({ admission, ready, person, onRunning }: WrittenProps) {
  const { api, random, newId } = useServices();
  const clock = useClock();
  const queries = useQueryClient();
  const [session] = useState(() => new AttemptSession({ api, clock, random, log: ready.log, clientId: newId() }, ready.opening));
  useEffect(() => {
    onRunning(session);
    return () => onRunning(null);
  }, [onRunning, session]);
  useRunning(session);
  useHearing(session);
  useNotices(session);
  const { phase, lost, state, link, elsewhere, waiting } = useAttempt(session);
  const file = <SaveFile session={session} log={ready.log} admission={admission} form={ready.paper.form} />;
  if (phase === 'ended') return <EndedLater admission={admission} attemptId={state.id} known={state} lost={lost} file={file} />;
  if (link === 'elsewhere') {
    /* Asked anew, as after a reload: the server says whether this device may go on. Who is bound to one is not asked back. */
    const stays = elsewhere === 'moved' && isBound(admission);
    return (
      <TakenOver where={elsewhere} waiting={waiting.size} onHere={stays ? null : () => void queries.resetQueries()}>
        {waiting.size > 0 && file}
      </TakenOver>
    );
  }
  if (phase === 'writing') {
    return (
      <ToldOver session={session} spoiled={ready.spoiled}>
        {(news) => <PaperRoom session={session} paper={ready.paper} admission={admission} personId={person.id} news={news} />}
      </ToldOver>
    );
  }
  return <Closing session={session} personId={person.id} file={file} />;
}
