import i18next, { type Resource } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { readKept, writeKept } from '../ui/kept';

export type Language = 'vi' | 'en';
export const languages: readonly Language[] = ['vi', 'en'];

/** The messages of one language: feature → key → text. */
export type Messages = Record<string, object>;
type Loader = (language: Language) => Promise<Messages>;

const isLanguage = (value: string | null): value is Language => value === 'vi' || value === 'en';

/** The language of the last visit on this machine; Vietnamese on the first. */
export const keptLanguage = (): Language => {
  const kept = readKept('language');
  return isLanguage(kept) ? kept : 'vi';
};

let load: Loader = () => Promise.reject(new Error('startMessages comes first'));

/** Starts i18next with the messages that `loader` brings; each bundle passes its own, so that it carries only what it shows. */
export async function startMessages(loader: Loader): Promise<void> {
  load = loader;
  const language = keptLanguage();
  const resources: Resource = { [language]: await loader(language) };
  await i18next.use(initReactI18next).init({
    lng: language,
    resources,
    fallbackLng: false,
    defaultNS: 'ui',
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  document.documentElement.lang = language;
}

/** Switches words in place: the page, its fields and its place stay. */
export async function switchLanguage(language: Language): Promise<void> {
  for (const [feature, texts] of Object.entries(await load(language))) i18next.addResourceBundle(language, feature, texts);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  writeKept('language', language);
}

export const currentLanguage = (): Language => (isLanguage(i18next.language) ? i18next.language : keptLanguage());
