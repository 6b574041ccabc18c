import type { Plugin } from 'vite';

const older = /,\s*url\([^)]+\.(?:woff|ttf)\)\s*format\(["'](?:woff|truetype)["']\)/g;

/** Style sheets of fonts offer every font in up to three formats; all browsers that run these pages read the first. */
export function woff2Only(): Plugin {
  return {
    name: 'woff2-only',
    generateBundle(_, bundle) {
      for (const [name, file] of Object.entries(bundle)) {
        if (/\.(?:woff|ttf)$/.test(name)) delete bundle[name];
        else if (file.type === 'asset' && name.endsWith('.css')) file.source = String(file.source).replace(older, '');
      }
    },
  };
}
