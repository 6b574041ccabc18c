/*
 * The service worker of the exam room: it lets the room open again without a network, and does nothing else. It lies below
 * /phong-thi/, so it serves the pages there and never one of the staff's. Of the interface it answers nothing: papers and
 * answers are kept sealed by the page itself. Pictures of a paper are kept by the page too; here they are only looked up.
 *
 * A new version waits until no page of the old one is open: what an exam began with it can load to its end.
 */
const VERSION = '{{version}}';
const FILES = [/* files */];
const CACHE = `benhoc-phong-thi-${VERSION}`;
const OURS = 'benhoc-phong-thi-';
const SHELL = '/phong-thi/';
const PICTURES = '/api/v1/media/';
/** A network that says neither yes nor no for so long is taken to be away. */
const PATIENCE = 4_000;

const known = new Set(FILES);

self.addEventListener('install', (event) => event.waitUntil(fill()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (known.has(pathname)) event.respondWith(file(request, pathname));
  else if (pathname.startsWith(PICTURES)) event.respondWith(picture(request));
});

/** All of it or nothing: half a room is no room. */
async function fill() {
  const cache = await caches.open(CACHE);
  await cache.addAll([SHELL, ...FILES].map((address) => new Request(address, { cache: 'no-cache' })));
}

async function takeOver() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OURS) && name !== CACHE).map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** The page as the server has it, else as it was kept. */
async function page(request) {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE);
  try {
    const fresh = await fetch(request, { signal: patience.signal });
    /* A server that has not started the application yet says "not found". */
    if (fresh.ok || fresh.type === 'opaqueredirect') return fresh;
    return (await kept(SHELL)) ?? fresh;
  } catch (away) {
    const shell = await kept(SHELL);
    if (shell) return shell;
    throw away;
  } finally {
    clearTimeout(timer);
  }
}

/** A file has its content in its name: the one kept is the right one. */
async function file(request, pathname) {
  return (await kept(pathname)) ?? fetch(request);
}

async function picture(request) {
  return (await caches.match(request)) ?? fetch(request);
}

async function kept(address) {
  return (await caches.open(CACHE)).match(address);
}
