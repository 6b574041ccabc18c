import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import uiEn from '../../ui/messages/en.json';
import uiVi from '../../ui/messages/vi.json';
import en from '../messages/en.json';
import vi from '../messages/vi.json';
import { Words } from './i18next';

const resources = { vi: { 'exam-room': vi, ui: uiVi }, en: { 'exam-room': en, ui: uiEn } };

function keysOf(texts: object, prefix = ''): string[] {
  return Object.entries(texts).flatMap(([key, text]) => (typeof text === 'string' ? [prefix + key] : keysOf(text as object, `${prefix}${key}.`)));
}

const values = {
  time: '14:03',
  minutes: 5,
  text: 'Đổi máy',
  name: 'An',
  total: 22,
  done: 3,
  number: 7,
  roman: 'II',
  title: 'T',
  code: '0412',
  points: '0,25',
  sbd: '07',
  seat: 4,
  place: 12,
  room: 'P.01',
  row: 2,
  column: 3,
  free: '512',
  width: '390',
  height: '844',
  why: 'Mất mạng',
  when: 'khi có mạng',
  off: '2 giờ',
  first: 2,
  second: 30,
};

describe.each(['vi', 'en'] as const)('the small words of the room in %s', (language) => {
  it('say what i18next says, for every message and count', async () => {
    const oracle = i18next.createInstance();
    const options = { lng: language, resources, fallbackLng: false as const, defaultNS: 'ui', interpolation: { escapeValue: false } };
    await oracle.init(options);
    const words = new Words();
    await words.init(options);
    const keys = [...keysOf(resources[language]['exam-room']).map((key) => `exam-room:${key}`), ...keysOf(resources[language].ui)];
    expect(keys.length).toBeGreaterThan(150);
    for (const key of keys.map((each) => each.replace(/_(one|other)$/, ''))) {
      for (const count of [0, 1, 2, 21]) {
        const filled = { ...values, from: 1, to: 6, items: '3, 4', until: 'x', unit: 'm', millis: '9', seconds: '3', count };
        expect(words.t(key, filled)).toBe(oracle.t(key, filled));
      }
    }
  });
});

describe('a message that does not exist', () => {
  it('shows its key', async () => {
    const words = new Words();
    await words.init({ lng: 'vi', resources, defaultNS: 'ui' });
    expect(words.t('exam-room:no.such.key')).toBe('no.such.key');
  });
});
