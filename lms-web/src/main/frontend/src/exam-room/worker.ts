/** Where the service worker lies: it serves the pages below its own folder and nothing of the staff's. */
const ADDRESS = '/phong-thi/sw.js';

/** Lets the page open again without a network. Browsers without workers, and insecure connections, do without. */
export function startWorker(): void {
  if (!('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register(ADDRESS, { updateViaCache: 'none' }).catch(() => undefined);
}

/** Fetching the room's own files may take a moment; whoever asks waits that long for it. */
const PATIENCE = 8_000;

/** Whether this page would open again without a network. */
export async function opensOffline(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  const ready = navigator.serviceWorker.ready.then(() => true);
  return Promise.race([ready, new Promise<boolean>((done) => setTimeout(() => done(false), PATIENCE))]);
}
