import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { get, post, put, rememberCsrfToken, remove } from '../api/client';
import type { Capability, Credentials, LanguageChoice, PasswordChange, Session } from '../api/types';
import { currentLanguage, switchLanguage, type Language } from '../i18n';

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

export function useLogIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (given: Credentials) => settle(await post<Session>('/session', given)),
    onSuccess: (session) => enter(queries, session),
  });
}

export function useLogOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async () => settle(await remove<Session>('/session')),
    onSuccess: (session) => enter(queries, session),
  });
}

export function useChangePassword() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (given: PasswordChange) => {
      await put('/session/password', given);
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
