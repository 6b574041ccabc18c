import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../api/problem';
import type { Admission, Person } from './api/types';
import { EndedLater } from './ending/EndedLater';
import { Missed } from './ending/Missed';
import { Opened } from './Opened';
import { Loading } from './parts/Loading';
import { RoomProblem } from './parts/RoomProblem';
import { useServices } from './RoomContext';
import { PasswordFirst } from './signin/PasswordFirst';
import { SignInPage } from './signin/SignInPage';
import { enter } from './waiting/entry';
import { useEntry } from './waiting/useEntry';
import { WaitingRoom } from './waiting/WaitingRoom';

const POLL = 60_000;

/** The way through the room: signed in, admitted, waiting, writing, handed in. */
export function Room({ sittingId }: { sittingId: string }) {
  const { api } = useServices();
  const session = useQuery({ queryKey: ['session'], queryFn: () => api.session(), staleTime: Infinity });
  if (session.error) return <RoomProblem error={session.error} onRetry={() => void session.refetch()} />;
  if (!session.data) return <Loading />;
  if (!session.data.person) return <SignInPage onSignedIn={() => void session.refetch()} />;
  if (session.data.person.mustChangePassword) return <PasswordFirst />;
  return <Admitted sittingId={sittingId} person={session.data.person} onSignedOut={() => void session.refetch()} />;
}

interface AdmittedProps {
  sittingId: string;
  person: Person;
  onSignedOut: () => void;
}

function Admitted({ sittingId, person, onSignedOut }: AdmittedProps) {
  const { i18n } = useTranslation();
  const { api, random } = useServices();
  const admission = useQuery({
    queryKey: ['admission', sittingId, i18n.language],
    queryFn: () => api.admission(sittingId),
    placeholderData: (before: Admission | undefined) => before,
    refetchInterval: ({ state }) => (state.data?.state === 'upcoming' || state.data?.state === 'open' ? POLL * (1 + random()) : false),
  });
  if (admission.data) return <AtTheDoor admission={admission.data} person={person} refetch={() => void admission.refetch()} />;
  if (isProblem(admission.error, 'not-signed-in')) return <SignInPage onSignedIn={onSignedOut} />;
  if (admission.error) return <RoomProblem error={admission.error} onRetry={() => void admission.refetch()} />;
  return <Loading />;
}

function AtTheDoor({ admission, person, refetch }: { admission: Admission; person: Person; refetch: () => void }) {
  const entry = useEntry(admission.id, refetch);
  if (entry.attempt) return <Opened admission={admission} opening={entry.attempt} person={person} />;
  const { state, attemptId } = admission;
  if ((state === 'handed_in' || state === 'released') && attemptId !== null) return <EndedLater admission={admission} attemptId={attemptId} />;
  if (state === 'writing') return <Resume admission={admission} person={person} />;
  if (state === 'missed') return <Missed admission={admission} />;
  return <WaitingRoom admission={admission} opening={entry.opening} place={entry.place} problem={entry.problem} onOpen={entry.open} />;
}

/** Reloaded, or signed in on another machine: straight back to the paper. */
function Resume({ admission, person }: { admission: Admission; person: Person }) {
  const { api, random } = useServices();
  const { t } = useTranslation('exam-room');
  const resumed = useQuery({
    queryKey: ['resume', admission.id],
    queryFn: ({ signal }) => enter(api, admission.id, { told: () => undefined, signal, random }),
    staleTime: Infinity,
  });
  if (resumed.data) return <Opened admission={admission} opening={resumed.data} person={person} />;
  if (resumed.error) return <RoomProblem error={resumed.error} onRetry={() => void resumed.refetch()} />;
  return <Loading words={t('door.opening')} />;
}
