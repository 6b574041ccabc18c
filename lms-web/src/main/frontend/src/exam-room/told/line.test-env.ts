import type { Told } from '../api/types';

/** The socket of the room, held by the test. */
export class Socket {
  static readonly OPEN = 1;
  readyState = 1;
  sent: string[] = [];
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;
  send(text: string) {
    this.sent.push(text);
  }
  close(code = 1006) {
    this.readyState = 3;
    this.onclose?.({ code });
  }
  tell(message: unknown) {
    this.onmessage?.({ data: JSON.stringify(message) });
  }
}

/** What the room tells somebody who writes. */
export const told = (changes: Partial<Told> = {}): Told => ({
  sittingId: 's',
  number: 4,
  askAfterMillis: 10_000,
  state: 'writing',
  serverNow: '2026-05-20T05:00:00Z',
  entry: 'open',
  admitted: true,
  deadline: '2026-05-20T06:00:00Z',
  millisLeft: 3_600_000,
  granted: 0,
  handedIn: null,
  pausedUntil: null,
  elsewhere: false,
  messages: [],
  ...changes,
});
