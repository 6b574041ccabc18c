import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Admission, AttemptState, Person, SealedPaper } from './api/types';
import { AttemptSession, type Opening } from './attempt/AttemptSession';
import type { EntryLog } from './attempt/EntryLog';
import { useAttempt, useRunning } from './attempt/useAttempt';
import { useClock } from './clock/useClock';
import { Closing } from './ending/Closing';
import { EndedLater } from './ending/EndedLater';
import { PaperRoom } from './paper/PaperRoom';
import { Loading } from './parts/Loading';
import { RoomProblem } from './parts/RoomProblem';
import { useServices } from './RoomContext';
import { TakenOver, useOnlyPage } from './TakenOver';

interface Props {
  admission: Admission;
  opening: AttemptState;
  person: Person;
}

interface Ready {
  paper: SealedPaper;
  log: EntryLog;
  opening: Opening;
}

/** The attempt runs: fetches the paper and what this machine still holds, then hands over to the pages. */
export function Opened({ admission, opening, person }: Props) {
  const { t } = useTranslation('exam-room');
  const { api, log } = useServices();
  const id = opening.id;
  const ready = useQuery({
    queryKey: ['opened', id],
    queryFn: async (): Promise<Ready> => {
      const [paper, opened] = await Promise.all([api.paper(id), log()]);
      const [leftovers, handingIn] = await Promise.all([opened.entries(id), opened.handingIn(id)]);
      return { paper, log: opened, opening: { state: opening, leftovers, handingIn } };
    },
    enabled: opening.state === 'writing',
    staleTime: Infinity,
    gcTime: Infinity,
  });
  if (opening.state === 'handed_in') return <EndedLater admission={admission} attemptId={id} />;
  if (ready.data) return <Written admission={admission} ready={ready.data} person={person} />;
  if (ready.error) return <RoomProblem error={ready.error} onRetry={() => void ready.refetch()} />;
  return <Loading words={t('door.opening')} />;
}

function Written({ admission, ready, person }: { admission: Admission; ready: Ready; person: Person }) {
  const { api, random, newId } = useServices();
  const clock = useClock();
  const [session] = useState(() => new AttemptSession({ api, clock, random, log: ready.log, clientId: newId() }, ready.opening));
  const takenOver = useOnlyPage(ready.opening.state.id, session);
  useRunning(session);
  const { phase, lost, state } = useAttempt(session);
  if (phase === 'ended') return <EndedLater admission={admission} attemptId={state.id} known={state} lost={lost} />;
  if (takenOver) return <TakenOver />;
  if (phase === 'writing') return <PaperRoom session={session} paper={ready.paper} admission={admission} personId={person.id} />;
  return <Closing session={session} personId={person.id} />;
}
