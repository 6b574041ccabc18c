import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const SOURCE = new URL('./room-worker.js', import.meta.url);
/** Drawn by the page's head, not by a script: the bundle does not know of it. */
const BESIDE = ['/mark.svg'];

/** Writes the exam room's service worker with the names of everything the room consists of. */
export function roomWorker(): Plugin {
  return {
    name: 'room-worker',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = Object.keys(bundle)
          .filter((name) => !name.endsWith('.html') && !name.endsWith('.map'))
          .map((name) => `/${name}`)
          .sort();
        const source = readFileSync(SOURCE, 'utf8');
        const version = createHash('sha256')
          .update([source, ...files].join('\n'))
          .digest('hex')
          .slice(0, 12);
        const list = [...files, ...BESIDE].map((name) => JSON.stringify(name)).join(',\n  ');
        this.emitFile({ type: 'asset', fileName: 'phong-thi/sw.js', source: source.replace('{{version}}', version).replace('/* files */', list) });
      },
    },
  };
}
