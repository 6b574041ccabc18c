import type { Language, Messages } from '../i18n';

/** All words of the app in one file a language, fetched once. */
export async function loadMessages(language: Language): Promise<Messages> {
  return language === 'vi' ? (await import('./messages-vi')).messages : (await import('./messages-en')).messages;
}
