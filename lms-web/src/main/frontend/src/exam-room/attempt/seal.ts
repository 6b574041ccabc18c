import type { Seal } from '../api/types';

/** The keys of one attempt. Scripts can use them and can not read them out. */
export interface AttemptKeys {
  /** Which key of the server the secret was made with: whoever checks a file must know. */
  by: string;
  store: CryptoKey;
  file: CryptoKey;
}

export interface Sealed {
  start: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

const CHANCE_BYTES = 12;
const HMAC = { name: 'HMAC', hash: 'SHA-256' } as const;

/** Browsers seal only where the page came over a secure connection, or from this very machine. */
export function canSeal(): boolean {
  return typeof crypto !== 'undefined' && 'subtle' in crypto && crypto.subtle !== undefined;
}

const bytes = (text: string) => new TextEncoder().encode(text);

export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));
}

export function toBase64Url(data: ArrayBuffer): string {
  const text = String.fromCharCode(...new Uint8Array(data));
  return btoa(text).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** Two keys of their own from the secret the server gave: one to seal what waits here, one to sign a file. */
export async function keysOf({ by, secret }: Seal): Promise<AttemptKeys> {
  const root = await crypto.subtle.importKey('raw', fromBase64Url(secret), HMAC, false, ['sign']);
  const part = (purpose: string) => crypto.subtle.sign('HMAC', root, bytes(purpose));
  const [store, file] = await Promise.all([part('store'), part('answer file')]);
  return {
    by,
    store: await crypto.subtle.importKey('raw', store, 'AES-GCM', false, ['encrypt', 'decrypt']),
    file: await crypto.subtle.importKey('raw', file, HMAC, false, ['sign']),
  };
}

/** AES-GCM; the place is authenticated with it, so that nothing opens anywhere else. */
export async function seal(key: CryptoKey, value: unknown, place: string): Promise<Sealed> {
  const start = crypto.getRandomValues(new Uint8Array(CHANCE_BYTES));
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: start, additionalData: bytes(place) }, key, bytes(JSON.stringify(value)));
  return { start, data };
}

/** What was sealed. Fails where it was changed, belongs elsewhere or was sealed with another key. */
export async function unseal(key: CryptoKey, { start, data }: Sealed, place: string): Promise<unknown> {
  const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: start, additionalData: bytes(place) }, key, data);
  return JSON.parse(new TextDecoder().decode(plain));
}

export async function sign(key: CryptoKey, text: string): Promise<string> {
  return toBase64Url(await crypto.subtle.sign('HMAC', key, bytes(text)));
}
