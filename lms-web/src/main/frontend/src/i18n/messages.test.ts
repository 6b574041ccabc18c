import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

const filesUnder = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });

const sources = filesUnder(root).filter((path) => /\.tsx?$/.test(path) && !path.includes('.test') && !path.endsWith('.d.ts'));
const features = readdirSync(root).filter((name) => existsSync(join(root, name, 'messages', 'vi.json')));

function flatten(node: unknown, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(node as Record<string, unknown>)) {
    if (typeof value === 'string') flat.set(prefix + key, value);
    else for (const [inner, text] of flatten(value, `${prefix}${key}.`)) flat.set(inner, text);
  }
  return flat;
}

const read = (feature: string, language: string) => flatten(JSON.parse(readFileSync(join(root, feature, 'messages', `${language}.json`), 'utf8')));

/** English has two plural forms where Vietnamese has one. */
const single = (key: string) => key.replace(/_(one|other)$/, '');
const keysOf = (texts: Map<string, string>) => [...new Set([...texts.keys()].map(single))].sort();
const placeholders = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1]).sort();

interface Use {
  feature: string;
  /** The literal key, or for a composed one its fixed beginning followed by `*`. */
  key: string;
  at: string;
}

/** `t('key')`, `t('ns:key')` and `` t(`group.${code}`) ``; a file speaks in the words of its own folder unless the key names another. */
function usesIn(path: string): Use[] {
  const text = readFileSync(path, 'utf8');
  const own = relative(root, path).split('/')[0] ?? '';
  const keys = [...text.matchAll(/\b(?:t|i18next\.t)\(\s*(?:'([^']+)'|`([^`]+)`)/g), ...text.matchAll(/i18nKey="([^"]+)"/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  const chosen = [...text.matchAll(/\bt\(\s*[^'`()]*\?\s*'([^']+)'\s*:\s*'([^']+)'/g)].flatMap((match) => [match[1] ?? '', match[2] ?? '']);
  return [...keys, ...chosen].map((raw) => {
    const fixed = raw.replace(/\$\{.*$/, '*');
    const [namespace, key] = fixed.includes(':') ? (fixed.split(':', 2) as [string, string]) : [own, fixed];
    return { feature: namespace, key, at: relative(root, path) };
  });
}

const uses = sources.flatMap(usesIn);
const matches = (use: Use, key: string) => (use.key.endsWith('*') ? key.startsWith(use.key.slice(0, -1)) : use.key === key);

describe.each(features)('messages of %s', (feature) => {
  const vi = read(feature, 'vi');
  const en = read(feature, 'en');

  it('have the same keys in both languages', () => {
    expect(keysOf(en)).toEqual(keysOf(vi));
  });

  it('have the same placeholders in both languages', () => {
    for (const [key, text] of vi) {
      const other = en.get(key) ?? en.get(`${single(key)}_other`) ?? '';
      expect({ key, names: placeholders(other) }).toEqual({ key, names: placeholders(text) });
    }
  });

  it('have a plural form for each count in English', () => {
    const counted = [...en.keys()].filter((key) => key.endsWith('_other')).map(single);
    expect(counted.filter((key) => !en.has(`${key}_one`))).toEqual([]);
  });

  it('write lí and kí in one way', () => {
    const other = /(^|[^\p{L}])(lý|ký)($|[^\p{L}])/iu;
    expect([...vi].filter(([, text]) => other.test(text.normalize('NFC'))).map(([key]) => key)).toEqual([]);
  });

  it('are all used', () => {
    const mine = uses.filter((use) => use.feature === feature);
    expect(keysOf(vi).filter((key) => !mine.some((use) => matches(use, key)))).toEqual([]);
  });
});

describe('pages', () => {
  it('use only messages that exist', () => {
    const known = new Map(features.map((feature) => [feature, keysOf(read(feature, 'vi'))]));
    const missing = uses.filter((use) => !(known.get(use.feature) ?? []).some((key) => matches(use, key)));
    expect(missing.map((use) => `${use.at}: ${use.feature}:${use.key}`)).toEqual([]);
  });

  it('are scanned at all', () => {
    expect(basename(root)).toBe('src');
    expect(uses.length).toBeGreaterThan(5);
  });
});
