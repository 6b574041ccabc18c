import { startMessages } from '../i18n';
import uiInEnglish from '../ui/messages/en.json';
import ui from '../ui/messages/vi.json';
import wordsInEnglish from './messages/en.json';
import words from './messages/vi.json';

const messages = { vi: { ui, 'exam-room': words }, en: { ui: uiInEnglish, 'exam-room': wordsInEnglish } };

/** What a page of the room needs that is drawn by itself: its words, in Vietnamese first, and what jsdom lacks. */
export async function prepareRoom(): Promise<void> {
  /* jsdom knows dialogs, yet not how to open them. */
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.setAttribute('open', '');
  };
  HTMLDialogElement.prototype.close = function close() {
    this.removeAttribute('open');
  };
  Element.prototype.scrollIntoView = () => undefined;
  await startMessages((language) => Promise.resolve(messages[language]));
}
