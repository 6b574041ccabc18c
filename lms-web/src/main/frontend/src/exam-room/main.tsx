import '@mantine/core/styles/baseline.layer.css';
import '@mantine/core/styles/default-css-variables.layer.css';
import '@mantine/core/styles/global.layer.css';
import '@mantine/core/styles/UnstyledButton.layer.css';
import '@mantine/core/styles/Button.layer.css';
import '../fonts.css';
import 'katex/dist/katex.min.css';
import '../base.css';
import '../ui/body.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startMessages, type Language, type Messages } from '../i18n';
import { DisplayProvider } from '../ui/Display';
import { RoomApi } from './api/RoomApi';
import { openEntryLog } from './attempt/SealedLog';
import { ServerClock } from './clock/ServerClock';
import { ClockContext } from './clock/useClock';
import { deviceName } from './device';
import { makeRoomQueries } from './queries';
import { Room } from './Room';
import { RoomContext, type Services } from './RoomContext';
import { startWorker } from './worker';

const messages = import.meta.glob<object>(['../ui/messages/*.json', './messages/*.json'], { import: 'default' });

/** Only the words of the room and of the shared parts: the room is a build of its own and stays small. */
async function loadMessages(language: Language): Promise<Messages> {
  const wanted = Object.entries(messages).filter(([path]) => path.endsWith(`/${language}.json`));
  const entries = await Promise.all(wanted.map(async ([path, load]) => [path.startsWith('./') ? 'exam-room' : 'ui', await load()] as const));
  return Object.fromEntries(entries);
}

/** Unique without a secure context, which `randomUUID` asks for and a school's own server may not offer. */
const newId = () => [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const clock = new ServerClock();
const log = once(openEntryLog);
const device = once(async () => (await log()).device(deviceName(newId)));
const services: Services = { api: new RoomApi(clock, device), log, random: Math.random, newId };
const queries = makeRoomQueries();

function once<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | undefined;
  return () => (opened ??= open());
}

if (import.meta.env.PROD) startWorker();
const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
await startMessages(loadMessages);
createRoot(root).render(
  <StrictMode>
    <RoomContext value={services}>
      <ClockContext value={clock}>
        <QueryClientProvider client={queries}>
          <DisplayProvider>
            <Room sittingId={decodeURIComponent(location.pathname.split('/').filter(Boolean).at(-1) ?? '')} />
          </DisplayProvider>
        </QueryClientProvider>
      </ClockContext>
    </RoomContext>
  </StrictMode>,
);
