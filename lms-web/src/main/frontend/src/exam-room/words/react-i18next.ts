import { cloneElement, useMemo, useSyncExternalStore, type ReactElement, type ReactNode } from 'react';
import words from './i18next';

/** Nothing to tie together: see `i18next.ts` beside this. */
export const initReactI18next = {};

type T = (key: string, values?: Record<string, string | number>) => string;

export function useTranslation(namespace?: string): { t: T; i18n: typeof words } {
  const language = useSyncExternalStore(words.subscribe, words.getLanguage);
  return useMemo(() => {
    const t: T = (key, values) => words.t(key, values, namespace);
    return { language, t, i18n: words };
  }, [language, namespace]);
}

interface TransProps {
  t: T;
  i18nKey: string;
  values?: Record<string, string | number>;
  components: Record<string, ReactElement>;
}

/** A message with `<strong>…</strong>` in it, each tag an element given by name. */
export function Trans({ t, i18nKey, values, components }: TransProps): ReactNode {
  return t(i18nKey, values)
    .split(/(<\w+>[^<]*<\/\w+>)/)
    .map((piece, at) => {
      const [, name = '', inner] = /^<(\w+)>([^<]*)<\/\w+>$/.exec(piece) ?? [];
      const element = components[name];
      return element ? cloneElement(element, { key: at }, inner) : piece;
    });
}
