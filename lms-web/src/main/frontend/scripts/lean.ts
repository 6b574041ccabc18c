import type { Plugin } from 'vite';

/** Parts of a button that the room never shows: it has no button that says it is busy. */
const UNSHOWN = /@mantine\/core\/esm\/components\/(?:Transition\/Transition|Loader\/Loader)\.mjs$/;
const NOTHING = 'export const Transition = () => null; export const Loader = () => null; export const defaultLoaders = {};';
/** Queries that go on page by page: the room has none. */
const PAGED = '@tanstack/query-core/build/modern/infiniteQueryBehavior.js';
const NO_PAGES =
  'export const infiniteQueryBehavior = () => ({ onFetch: () => undefined }); export const hasNextPage = () => false; export const hasPreviousPage = () => false;';
/** Mantine's own colours, of which the theme takes none, and sizes of what the room does not have. */
const VARIABLE = /--mantine-(?:color-(?:pink|grape|violet|indigo|cyan|teal|lime|orange|yellow|green|red)|h[1-6]|breakpoint|z-index)-[a-z0-9-]+/;
const DECLARED = new RegExp(`(${VARIABLE.source}):[^;}]*;?`, 'g');
const USED = new RegExp(`var\\((${VARIABLE.source})`, 'g');

/** Keeps the exam room within its budget: leaves out what it never shows and variables that nothing reads. */
export function lean(): Plugin {
  return {
    name: 'lean',
    enforce: 'pre',
    transform(_, id) {
      if (id.endsWith(PAGED)) return { code: NO_PAGES, map: null };
      return UNSHOWN.test(id) ? { code: NOTHING, map: null } : null;
    },
    generateBundle(_, bundle) {
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type !== 'asset' || !name.endsWith('.css')) continue;
        const source = String(file.source);
        const used = new Set([...source.matchAll(USED)].map((match) => match[1]));
        file.source = source.replace(DECLARED, (declaration, variable: string) => (used.has(variable) ? declaration : ''));
      }
    },
  };
}
