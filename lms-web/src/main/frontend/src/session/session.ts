import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { get, post, put, rememberCsrfToken, remove } from '../api/client';
import type { Capability, Credentials, LanguageChoice, PasswordChange, Session } from '../api/types';
import { currentLanguage, switchLanguage, type Language } from '../i18n';
import { patiently } from './patience';

const sessionKey = ['session'] as const;

/** Every session answer brings a fresh CSRF token; the language follows the account once someone is signed in. */
async function settle(session: Session): Promise<Session> {
  rememberCsrfToken(session.csrfToken, session.person?.id ?? null);
  if (session.person && session.language !== currentLanguage()) await switchLanguage(session.language);
  return session;
}

export const useSessionQuery = () => useQuery({ queryKey: sessionKey, queryFn: async () => settle(await get<Session>('/session')), staleTime: 60_000 });

/** The session of the person at work; only below the gate that has let them in. */
export function useSession(): Session {
  const { data } = useSessionQuery();
  if (!data) throw new Error('useSession needs a loaded session');
  return data;
}

/** Whether the person may do it anywhere; the server decides again, with the place. */
export function useCan(): (capability: Capability) => boolean {
  const { data } = useSessionQuery();
  return (capability) => data?.person?.capabilities.includes(capability) ?? false;
}

/** Forgets everybody's data, and keeps who is asking. */
function enter(queries: QueryClient, session: Session): void {
  queries.removeQueries({ predicate: (query) => query.queryKey[0] !== sessionKey[0] });
  queries.setQueryData(sessionKey, session);
}

/** A signal for each thing begun; the one before it, and the last when the page is left, are given up. */
function useGivingUp() {
  const going = useRef<AbortController | null>(null);
  useEffect(() => () => going.current?.abort(), []);
  return {
    begin: (): AbortSignal => {
      going.current?.abort();
      going.current = new AbortController();
      return going.current.signal;
    },
    giveUp: () => going.current?.abort(),
  };
}

/** Waits, and asks again by itself, while too many are logging in. */
export function useLogIn() {
  const queries = useQueryClient();
  const { begin, giveUp } = useGivingUp();
  const logIn = useMutation({
    mutationFn: async (given: Credentials) => {
      const signal = begin();
      return settle(await patiently(() => post<Session>('/session', given, signal), signal));
    },
    onSuccess: (session) => enter(queries, session),
  });
  const cancel = () => {
    giveUp();
    logIn.reset();
  };
  return { ...logIn, cancel };
}

export function useLogOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async () => settle(await remove<Session>('/session')),
    onSuccess: (session) => enter(queries, session),
  });
}

/** Waits its turn like a log-in. */
export function useChangePassword() {
  const queries = useQueryClient();
  const { begin } = useGivingUp();
  return useMutation({
    mutationFn: async (given: PasswordChange) => {
      await patiently(() => put('/session/password', given), begin());
      return settle(await get<Session>('/session'));
    },
    onSuccess: (session) => queries.setQueryData(sessionKey, session),
  });
}

export function useSwitchLanguage() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (language: Language) => {
      const session = queries.getQueryData<Session>(sessionKey);
      if (session) {
        const now = await put<Session>('/session/language', { language } satisfies LanguageChoice);
        rememberCsrfToken(now.csrfToken);
        queries.setQueryData<Session>(sessionKey, now);
      }
      await switchLanguage(language);
      await queries.invalidateQueries({ predicate: (query) => query.queryKey[0] !== sessionKey[0] });
    },
  });
}

/** The server no longer knows the caller: the next render leads to the log-in page. */
export const forgetPerson = (queries: QueryClient): void => {
  queries.setQueryData<Session>(sessionKey, (now) => (now ? { ...now, person: null } : now));
};
