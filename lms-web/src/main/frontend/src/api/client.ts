import { currentLanguage } from '../i18n';
import { problemOf, ProblemError } from './problem';

export const apiRoot = '/api/v1';

export type Query = Record<string, string | number | boolean | null | undefined>;

export interface Sending {
  query?: Query;
  /** Sent as JSON, unless it is a Blob, which goes as it is. */
  body?: unknown;
  contentType?: string;
  /** Version tag of what is replaced: the server refuses with 412 when someone else was faster. */
  ifMatch?: string;
  signal?: AbortSignal;
  headers?: Record<string, string>;
  /** Lets a request outlive the page it came from. */
  keepalive?: boolean;
}

export interface Answer<T> {
  body: T;
  etag: string | null;
  headers: Headers;
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

let csrfToken = '';
let personId: string | null = null;
/** The token of the session, which every unsafe call carries, and whose session it is. */
export const rememberCsrfToken = (token: string, person: string | null = personId): void => {
  csrfToken = token;
  personId = person;
};

export const csrfHeader = (): Record<string, string> => ({ 'X-CSRF-Token': csrfToken });

let onSignedOut: () => void = () => undefined;
/** Told when the server no longer knows who is asking. */
export const whenSignedOut = (listener: () => void): void => {
  onSignedOut = listener;
};

export function address(path: string, query: Query = {}): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== '');
  const search = new URLSearchParams(pairs.map(([name, value]) => [name, String(value)]));
  return `${apiRoot}${path}${pairs.length > 0 ? `?${search.toString()}` : ''}`;
}

function headersOf(method: Method, sending: Sending): Headers {
  const headers = new Headers({ Accept: 'application/json, application/problem+json', 'Accept-Language': currentLanguage() });
  if (method !== 'GET') headers.set('X-CSRF-Token', csrfToken);
  if (sending.body !== undefined) headers.set('Content-Type', sending.contentType ?? 'application/json');
  if (sending.ifMatch !== undefined) headers.set('If-Match', sending.ifMatch);
  for (const [name, value] of Object.entries(sending.headers ?? {})) headers.set(name, value);
  return headers;
}

function bodyOf(body: unknown): BodyInit | null {
  if (body === undefined) return null;
  return body instanceof Blob ? body : JSON.stringify(body);
}

async function send(method: Method, path: string, sending: Sending): Promise<Response> {
  try {
    return await fetch(address(path, sending.query), {
      method,
      headers: headersOf(method, sending),
      body: bodyOf(sending.body),
      credentials: 'same-origin',
      signal: sending.signal ?? null,
      keepalive: sending.keepalive ?? false,
    });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw unreachable();
  }
}

const unreachable = () => new ProblemError({ type: 'urn:benhoc:problem:unreachable', title: '', status: 0 });

/** A sign-in in another tab gave the browser a new session, whose token this page does not have yet. */
async function hasNewToken(): Promise<boolean> {
  const before = csrfToken;
  const response = await send('GET', '/session', {});
  if (!response.ok) return false;
  const { person, csrfToken: token } = (await response.json()) as { person: { id: string } | null; csrfToken: string };
  if (person?.id !== personId || token === before) return false;
  csrfToken = token;
  return true;
}

/** One call to the server. A refusal becomes a {@link ProblemError}; only one for an outdated token is asked again, once, by the same person. */
export async function call(method: Method, path: string, sending: Sending = {}): Promise<Response> {
  let response = await send(method, path, sending);
  if (response.status === 403 && method !== 'GET' && personId !== null) {
    const { code } = await problemOf(response.clone());
    if (code === 'csrf-token-wrong' && (await hasNewToken())) response = await send(method, path, sending);
  }
  if (!response.ok) {
    const problem = await problemOf(response);
    if (problem.status === 401 && problem.code === 'not-signed-in') onSignedOut();
    throw problem;
  }
  return response;
}

/** One call that is answered with JSON, or said to be without content. Anything else is no answer of this server, whatever its status. */
export async function ask<T>(method: Method, path: string, sending: Sending = {}): Promise<Answer<T>> {
  const response = await call(method, path, sending);
  const body = (response.status === 204 ? undefined : await jsonOf(response)) as T;
  return { body, etag: response.headers.get('ETag'), headers: response.headers };
}

async function jsonOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw unreachable();
  }
}

export const get = async <T>(path: string, query?: Query, signal?: AbortSignal): Promise<T> =>
  (await ask<T>('GET', path, { ...(query ? { query } : {}), ...(signal ? { signal } : {}) })).body;
export const post = async <T>(path: string, body?: unknown, signal?: AbortSignal): Promise<T> =>
  (await ask<T>('POST', path, { body, ...(signal ? { signal } : {}) })).body;
export const put = async <T>(path: string, body?: unknown): Promise<T> => (await ask<T>('PUT', path, { body })).body;
export const remove = async <T = void>(path: string): Promise<T> => (await ask<T>('DELETE', path)).body;
