import '@mantine/core/styles/global.css';
import '../fonts.css';
import '../base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startMessages, type Language, type Messages } from '../i18n';
import { DisplayProvider } from '../ui/Display';
import { LoadingRows } from '../ui/LoadingRows';

const messages = import.meta.glob<object>(['../ui/messages/*.json', './messages/*.json'], { import: 'default' });

/** Only the words of the room and of the shared parts: the room is a build of its own and stays small. */
async function loadMessages(language: Language): Promise<Messages> {
  const wanted = Object.entries(messages).filter(([path]) => path.endsWith(`/${language}.json`));
  const entries = await Promise.all(wanted.map(async ([path, load]) => [path.startsWith('./') ? 'exam-room' : 'ui', await load()] as const));
  return Object.fromEntries(entries);
}

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
await startMessages(loadMessages);
createRoot(root).render(
  <StrictMode>
    <DisplayProvider>
      <LoadingRows />
    </DisplayProvider>
  </StrictMode>,
);
