import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../api/problem';
import { currentLanguage, switchLanguage } from '../i18n';
import type { Admission, Person, Session, Told } from './api/types';
import { useAway, useTrouble } from './away';
import { EndedLater } from './ending/EndedLater';
import { Missed } from './ending/Missed';
import { Opened } from './Opened';
import { Loading } from './parts/Loading';
import { RoomProblem } from './parts/RoomProblem';
import { againLater } from './queries';
import { useServices } from './RoomContext';
import { PasswordFirst } from './signin/PasswordFirst';
import { SignInPage } from './signin/SignInPage';
import { TakenOver } from './TakenOver';
import { EntryGate, useGate } from './told/EntryGate';
import { ToldProvider, useTold } from './told/useTold';
import { enter } from './waiting/entry';
import { useEntry } from './waiting/useEntry';
import { WaitingRoom } from './waiting/WaitingRoom';

const POLL = 60_000;
/** Who came too late may still be let in, of which the line tells at once. */
const polls: Partial<Record<Admission['state'], number>> = { upcoming: POLL, open: POLL, missed: 3 * POLL };

/** The way through the room: signed in, admitted, waiting, writing, handed in. */
export function Room({ sittingId }: { sittingId: string }) {
  const { api, log } = useServices();
  const session = useQuery({ queryKey: ['session'], queryFn: () => api.session(), staleTime: Infinity });
  const kept = useQuery({ queryKey: ['kept', sittingId], queryFn: async () => (await (await log()).kept(sittingId)) ?? null, staleTime: Infinity });
  const [offline, setOffline] = useState(false); // and stays so: the paper must not go when the server comes
  const personId = session.data?.person?.id;
  useEffect(() => {
    if (personId !== undefined) void log().then((opened) => opened.lockOthers(personId));
  }, [log, personId]);
  useOwnLanguage(session.data);
  const goOffline = () => setOffline(true);
  useAway(session, goOffline);
  const trouble = useTrouble(session);
  if (kept.data && offline) {
    return (
      <ToldProvider sittingId={sittingId}>
        <Opened admission={kept.data.admission} opening={kept.data.state} person={kept.data.person} kept={kept.data} />
      </ToldProvider>
    );
  }
  if (trouble) return <RoomProblem error={trouble} onRetry={() => void session.refetch()} />;
  if (!session.data) return <Loading />;
  if (!session.data.person) return <SignInPage onSignedIn={() => void session.refetch()} />;
  if (session.data.person.mustChangePassword) return <PasswordFirst />;
  return <Admitted sittingId={sittingId} person={session.data.person} onSignedOut={() => void session.refetch()} onAway={goOffline} />;
}

/** Whoever sat here before may have read another language. Without a network the words may not be there: then it stays. */
function useOwnLanguage(session: Session | undefined): void {
  useEffect(() => {
    if (session?.person && session.language !== currentLanguage()) void switchLanguage(session.language).catch(() => undefined);
  }, [session]);
}

interface AdmittedProps {
  sittingId: string;
  person: Person;
  onSignedOut: () => void;
  onAway: () => void;
}

function Admitted({ sittingId, person, onSignedOut, onAway }: AdmittedProps) {
  const { i18n } = useTranslation();
  const { api, random } = useServices();
  const admission = useQuery({
    queryKey: ['admission', sittingId, i18n.language],
    queryFn: () => api.admission(sittingId),
    placeholderData: (before: Admission | undefined) => before,
    refetchInterval: ({ state }) => {
      const pause = polls[state.data?.state ?? 'released'];
      return pause === undefined ? againLater(state.error) : pause * (1 + random());
    },
  });
  useAway(admission, onAway);
  const trouble = useTrouble(admission);
  if (admission.data) {
    return (
      <ToldProvider sittingId={sittingId}>
        <AtTheDoor admission={admission.data} person={person} refetch={() => void admission.refetch()} onAway={onAway} />
      </ToldProvider>
    );
  }
  if (isProblem(admission.error, 'not-signed-in')) return <SignInPage onSignedIn={onSignedOut} />;
  if (trouble) return <RoomProblem error={trouble} onRetry={() => void admission.refetch()} />;
  return <Loading />;
}

/** With the time that was given since it was asked for. */
function asTold(admission: Admission, told: Told | null): Admission {
  const isNews = told?.state === 'waiting' && Date.parse(told.serverNow) >= Date.parse(admission.serverNow);
  return isNews ? { ...admission, minutes: Math.round(told.millisLeft / 60_000) } : admission;
}

interface DoorProps {
  admission: Admission;
  person: Person;
  refetch: () => void;
  onAway: () => void;
}

function AtTheDoor({ admission, person, refetch, onAway }: DoorProps) {
  const { api } = useServices();
  const told = useTold();
  const entry = useEntry(admission.id, refetch);
  const gate = useGate(admission, () => {
    refetch();
    if (admission.state === 'open') entry.open();
  });
  if (entry.attempt) return <Opened admission={admission} opening={entry.attempt} person={person} />;
  const { state, attemptId } = admission;
  if ((state === 'handed_in' || state === 'released') && attemptId !== null)
    return <AfterEnd admission={admission} attemptId={attemptId} person={person} onAway={onAway} />;
  if (state === 'writing') return <Resume admission={admission} person={person} onAway={onAway} />;
  if (state === 'missed') return <Missed admission={admission} />;
  const byCode = (code: string) => {
    api.typeRoomCode(code);
    entry.open();
  };
  const { problem } = entry;
  const refused = isProblem(problem) && ['room-code-wrong', 'room-code-locked'].includes(problem.code) ? problem.problem : null;
  const unseen = gate.closed && (refused !== null || isProblem(problem, 'not-admitted'));
  return (
    <WaitingRoom
      admission={asTold(admission, told)}
      opening={entry.opening}
      place={entry.place}
      problem={unseen ? null : problem}
      onOpen={entry.open}
      gate={gate.closed && <EntryGate byCode={gate.byCode} busy={entry.opening} fault={refused} onCode={byCode} />}
    />
  );
}

/** Closed by the clock while this machine was cut off: what it still holds is offered to the server, under the sitting's rule. */
function AfterEnd({ attemptId, ...rest }: ResumeProps & { attemptId: string }) {
  const { log } = useServices();
  const waiting = useQuery({ queryKey: ['waiting', attemptId], queryFn: async () => (await log()).count(attemptId), staleTime: Infinity, gcTime: Infinity });
  if (waiting.data === undefined) return <Loading />;
  if (waiting.data > 0) return <Resume {...rest} />;
  return <EndedLater admission={rest.admission} attemptId={attemptId} />;
}

interface ResumeProps {
  admission: Admission;
  person: Person;
  onAway: () => void;
}

const AGAIN = 5_000;

/** Reloaded, or signed in on another machine: straight back to the paper, unless it is written elsewhere. */
function Resume({ admission, person, onAway }: ResumeProps) {
  const { api, random } = useServices();
  const { t } = useTranslation('exam-room');
  const [insists, setInsists] = useState(false);
  const resumed = useQuery({
    queryKey: ['resume', admission.id, insists],
    queryFn: ({ signal }) => {
      const door = { startAttempt: (sitting: string) => api.startAttempt(sitting, insists) };
      return enter(door, admission.id, { told: () => undefined, signal, random });
    },
    staleTime: Infinity,
    /* Released by the invigilator, the candidate goes on by itself. */
    refetchInterval: ({ state }) => (isProblem(state.error, 'bound-elsewhere') ? AGAIN * (1 + random()) : againLater(state.error)),
  });
  useAway(resumed, onAway);
  const trouble = useTrouble(resumed);
  if (resumed.data) return <Opened admission={admission} opening={resumed.data} person={person} />;
  if (isProblem(resumed.error, 'written-elsewhere')) return <TakenOver where="device" onHere={() => setInsists(true)} />;
  if (isProblem(resumed.error, 'bound-elsewhere')) return <TakenOver where="bound" busy={resumed.isFetching} onHere={() => void resumed.refetch()} />;
  if (trouble) return <RoomProblem error={trouble} onRetry={() => void resumed.refetch()} />;
  return <Loading words={t('door.opening')} />;
}
