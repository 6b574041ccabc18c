import { call, type Query } from './client';

const kept = 10_000;

/** Fetches a file and hands it to the browser to keep, under the name the server gives it. Refused as every other call. */
export async function download(path: string, query: Query, type: string): Promise<void> {
  const response = await call('GET', path, { query, headers: { Accept: `${type}, application/problem+json` } });
  const link = document.createElement('a');
  const address = URL.createObjectURL(await response.blob());
  link.href = address;
  link.download = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? '';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), kept);
}
