import type { SealedPaper } from '../api/types';

const OWN = /\/api\/v1\/media\/[0-9a-f]{64}/g;
const PREFIX = 'benhoc-hinh-';

/** The addresses of the pictures a paper shows. */
export function picturesOf(paper: SealedPaper): string[] {
  return [...new Set(JSON.stringify(paper).match(OWN) ?? [])];
}

/** Keeps them for the time without a network; a picture that does not come now is asked for again when it is shown. */
export async function keepPictures(attemptId: string, paper: SealedPaper): Promise<void> {
  const wanted = picturesOf(paper);
  if (wanted.length === 0 || !('caches' in globalThis)) return;
  const cache = await caches.open(PREFIX + attemptId);
  await Promise.allSettled(wanted.map((address) => cache.add(address)));
}

export async function dropPictures(attemptId: string): Promise<void> {
  if ('caches' in globalThis) await caches.delete(PREFIX + attemptId);
}
