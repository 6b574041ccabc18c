/** Where the service worker lies: it serves the pages below its own folder and nothing of the staff's. */
const ADDRESS = '/phong-thi/sw.js';

/** Lets the page open again without a network. Browsers without workers, and insecure connections, do without. */
export function startWorker(): void {
  if (!('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register(ADDRESS, { updateViaCache: 'none' }).catch(() => undefined);
}

/** Whether this page would open again now without a network. */
export async function opensOffline(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  const registration = await navigator.serviceWorker.getRegistration('/phong-thi/');
  return registration?.active != null;
}
