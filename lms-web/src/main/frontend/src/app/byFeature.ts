import type { Messages } from '../i18n';

/** `/src/bank/messages/vi.json` → `bank`: the folder is the name of its messages. */
export function byFeature(files: Record<string, object>): Messages {
  return Object.fromEntries(Object.entries(files).map(([path, texts]) => [path.split('/').at(-3) ?? path, texts]));
}
