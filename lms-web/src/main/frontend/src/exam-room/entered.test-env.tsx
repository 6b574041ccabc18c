import { QueryClientProvider } from '@tanstack/react-query';
import { configure, render } from '@testing-library/react';
import { vi } from 'vitest';
import type { Language } from '../i18n';
import { DisplayProvider } from '../ui/Display';
import type { RoomApi } from './api/RoomApi';
import type { Admission, AttemptState, PaperItem, SealedPaper, Told } from './api/types';
import { receipt, writing } from './attempt/desk.test-env';
import { MemoryLog, type EntryLog, type Kept } from './attempt/EntryLog';
import { ServerClock } from './clock/ServerClock';
import { ClockContext } from './clock/useClock';
import { makeRoomQueries } from './queries';
import { Room } from './Room';
import { RoomContext } from './RoomContext';

/* jsdom takes seconds to compute what a style sheet hides; the tests ask the structure. */
configure({ defaultHidden: true });

const item = (number: number): PaperItem => ({
  slot: `1.${number}`,
  number,
  kind: 'choice',
  block: null,
  stimulusId: null,
  stemHtml: `<p>stem ${number}</p>`,
  options: ['p', 'q', 'r', 's'].map((id) => ({ id, html: `<p>option ${id}</p>` })),
  statements: null,
  unit: null,
});
export const paper: SealedPaper = {
  form: '0412',
  subject: { code: 'TOAN', name: 'Toán' },
  title: 'Thi thử',
  minutes: 50,
  parts: [{ number: 1, roman: 'I', kind: 'choice', title: '', scheme: { type: 'each', points: '0.25' }, choice: null, items: [item(1), item(2), item(3)] }],
  stimuli: [],
};
export const open: Admission = {
  id: 's',
  title: 'Thi thử',
  subject: paper.subject,
  opensAt: writing.startedAt,
  closesAt: writing.deadline,
  minutes: 50,
  state: 'open',
  attemptId: null,
  candidate: { fullName: 'Trần Ngọc Hân', initials: 'NH', sbd: '07104218', className: '12A3', seat: 14, form: '0412', place: null, largerText: false },
  serverNow: writing.serverNow,
  rules: [],
  format: { parts: [] },
  entry: 'open',
  admitted: false,
  lockdown: { safeBrowser: false, oneDevice: false },
};
export const told: Told = {
  sittingId: 's',
  number: 4,
  askAfterMillis: 0,
  state: 'writing',
  serverNow: writing.serverNow,
  entry: 'open',
  admitted: true,
  deadline: writing.deadline,
  millisLeft: 3_600_000,
  granted: 0,
  handedIn: null,
  pausedUntil: null,
  elsewhere: false,
  messages: [],
};

/** The socket of the room, held by the test. */
export class Line {
  static last: Line | undefined;
  static readonly OPEN = 1;
  readonly readyState = Line.OPEN;
  onmessage: (event: { data: string }) => void = () => undefined;
  send = () => undefined;
  close = () => undefined;

  constructor() {
    Line.last = this;
  }

  tell(message: Told): void {
    this.onmessage({ data: JSON.stringify(message) });
  }
}

/** What the server answers. */
export function serverOf(admission: Admission, language: Language = 'vi') {
  return {
    session: vi.fn(() => Promise.resolve({ csrfToken: 't', language, person: { id: 'p', mustChangePassword: false } })),
    admission: vi.fn(() => Promise.resolve(admission)),
    startAttempt: vi.fn(() => Promise.resolve({ ...writing, responses: {} })),
    paper: vi.fn(() => Promise.resolve(paper)),
    attempt: vi.fn((): Promise<AttemptState> => Promise.resolve(writing)),
    save: vi.fn((_: string, batch: Parameters<typeof receipt>[0]) => Promise.resolve(receipt(batch))),
    told: vi.fn(() => new Promise<Told>(() => undefined)),
    typeRoomCode: vi.fn(),
  };
}

export function enterRoom(admission: Admission, language: Language = 'vi') {
  return openRoom(serverOf(admission, language));
}

export function openRoom(server: ReturnType<typeof serverOf>, kept?: Kept) {
  const clock = new ServerClock(
    () => 0,
    () => Date.parse(writing.serverNow),
  );
  const log: EntryLog = Object.assign(new MemoryLog(), { kept: () => Promise.resolve(kept) });
  render(
    <RoomContext value={{ api: server as unknown as RoomApi, log: () => Promise.resolve(log), random: () => 0.5, newId: () => 'c' }}>
      <ClockContext value={clock}>
        <QueryClientProvider client={makeRoomQueries()}>
          <DisplayProvider>
            <Room sittingId="s" />
          </DisplayProvider>
        </QueryClientProvider>
      </ClockContext>
    </RoomContext>,
  );
  return server;
}
