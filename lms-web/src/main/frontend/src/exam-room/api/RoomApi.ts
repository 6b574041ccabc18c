import { ask, rememberCsrfToken } from '../../api/client';
import { isProblem } from '../../api/problem';
import type { Credentials, LanguageChoice } from '../../api/types';
import type { ServerClock } from '../clock/ServerClock';
import { safeBrowserHeaders } from './safeBrowser';
import type { Admission, AttemptState, HandedIn, QueuePlace, ResponseBatch, SaveReceipt, SealedPaper, Session, Told } from './types';

type Method = Parameters<typeof ask>[0];

const TIMEOUT = 15_000;
const PAPER_TIMEOUT = 60_000;
/** Browsers refuse to keep a request alive past its page when the body is larger than 64 KiB; a letter takes up to three bytes. */
const KEEPALIVE_LETTERS = 20_000;

/** The calls of the exam room. Every answer that tells the server's time sets the clock. */
export class RoomApi {
  private csrfToken: string | null = null;
  private roomCode: string | null = null;
  private browserKeys: Promise<Record<string, string>> | null = null;

  constructor(
    private readonly clock: ServerClock,
    /** Names this browser: the server lets one device write, and where candidates are bound to one, read. */
    private readonly device: () => Promise<string>,
  ) {}

  async session(): Promise<Session> {
    return this.remember(await this.timed<Session>('GET', '/session'));
  }

  async signIn(username: string, password: string): Promise<Session> {
    return this.remember(await this.call<Session>('POST', '/session', { username, password } satisfies Credentials));
  }

  async setLanguage(language: string): Promise<void> {
    await this.call('PUT', '/session/language', { language } satisfies LanguageChoice);
  }

  admission(sitting: string): Promise<Admission> {
    return this.call('GET', `/my/sittings/${encodeURIComponent(sitting)}`);
  }

  /** Starts the attempt, or finds the one that runs, or tells the place in the line: asking twice does no harm. */
  async startAttempt(sitting: string, takeOver = false): Promise<AttemptState | QueuePlace> {
    return this.call('POST', await this.here(`/my/sittings/${encodeURIComponent(sitting)}/attempt`, takeOver ? '&takeOver=true' : ''));
  }

  /** What the candidate typed as the code of the room: it goes with the next start. */
  typeRoomCode(code: string): void {
    this.roomCode = code;
  }

  /** All that the room has told, for where there is no socket. */
  told(sitting: string): Promise<Told> {
    return this.call('GET', `/my/sittings/${encodeURIComponent(sitting)}/told`);
  }

  async attempt(id: string): Promise<AttemptState> {
    return this.call('GET', await this.here(`/attempts/${encodeURIComponent(id)}`));
  }

  async paper(attempt: string): Promise<SealedPaper> {
    return this.call('GET', await this.here(`/attempts/${encodeURIComponent(attempt)}/paper`), undefined, PAPER_TIMEOUT);
  }

  async save(attempt: string, batch: ResponseBatch): Promise<SaveReceipt> {
    return this.call('PUT', await this.here(`/attempts/${encodeURIComponent(attempt)}/responses`), batch);
  }

  async handIn(attempt: string, clientId: string, lastSequence: number): Promise<HandedIn> {
    return this.call('POST', await this.here(`/attempts/${encodeURIComponent(attempt)}/hand-in`), { clientId, lastSequence });
  }

  private async here(path: string, more = ''): Promise<string> {
    return `${path}?device=${encodeURIComponent(await this.device())}${more}`;
  }

  private remember(session: Session): Session {
    this.csrfToken = session.csrfToken;
    rememberCsrfToken(session.csrfToken);
    return session;
  }

  /** A session that began elsewhere (another tab, a new sign-in) has a token of its own: it is fetched once, and the call goes again. */
  private async call<T>(method: Method, path: string, body?: unknown, timeout = TIMEOUT): Promise<T> {
    if (method !== 'GET' && this.csrfToken === null) await this.session();
    const token = this.csrfToken;
    try {
      return await this.timed<T>(method, path, body, timeout);
    } catch (failure) {
      if (!isProblem(failure)) throw failure;
      if (failure.status === 401) this.csrfToken = null;
      if (failure.status !== 403 || method === 'GET') throw failure;
      await this.session();
      if (this.csrfToken === token) throw failure;
      return this.timed<T>(method, path, body, timeout);
    }
  }

  private async timed<T>(method: Method, path: string, body?: unknown, timeout = TIMEOUT): Promise<T> {
    this.browserKeys ??= safeBrowserHeaders();
    const headers = await this.browserKeys;
    const sentAt = this.clock.monotonic();
    const keepalive = body !== undefined && JSON.stringify(body).length < KEEPALIVE_LETTERS;
    const { body: told } = await ask<T>(method, path, {
      body,
      keepalive,
      signal: AbortSignal.timeout(timeout),
      headers: this.roomCode !== null && path.includes('/attempt?') ? { ...headers, 'X-Room-Code': this.roomCode } : headers,
    });
    if (tellsTime(told)) this.clock.observe(told.serverNow, sentAt, this.clock.monotonic());
    return told;
  }
}

function tellsTime(body: unknown): body is { serverNow: string } {
  return typeof body === 'object' && body !== null && 'serverNow' in body && typeof body.serverNow === 'string';
}
