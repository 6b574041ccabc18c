import { describe, expect, it } from 'vitest';
import type { Candidate } from '../api/types';
import { countBy, isQuiet, pick } from './candidates';
import { nameKey } from './names';

const candidate = (given: Partial<Candidate>): Candidate => ({
  id: '',
  personId: '',
  attemptId: null,
  sbd: '07104218',
  fullName: 'Trần Ngọc Hân',
  className: '12A3',
  listNumber: 1,
  formId: '',
  form: '0421',
  state: 'writing',
  answered: 0,
  total: 22,
  startedAt: null,
  deadline: null,
  lastSavedAt: null,
  handedInAt: null,
  handedInBy: null,
  mark: null,
  place: { roomId: null, room: null, seat: null, extraMinutes: 0, largerText: false, allowanceReason: null, absentSince: null },
  ...given,
});

describe('candidates', () => {
  const all = [candidate({ id: '1' }), candidate({ id: '2', fullName: 'Đỗ Quang Huy', sbd: '00000219', state: 'absent' })];

  it('are found by a name without accents, a number or a class, and by state', () => {
    const ids = (state: string, text: string) => pick(all, state, text).map(({ id }) => id);
    expect(ids('', 'do quang')).toEqual(['2']);
    expect(ids('', '07104')).toEqual(['1']);
    expect(ids('absent', '12a3')).toEqual(['2']);
    expect(countBy(all, 'writing')).toBe(1);
  });

  it('are quiet after three minutes without an answer, counted from the start where none has come', () => {
    const now = Date.parse('2026-11-21T01:00:00Z');
    expect(isQuiet(candidate({ lastSavedAt: '2026-11-21T00:58:00Z' }), now)).toBe(false);
    expect(isQuiet(candidate({ lastSavedAt: '2026-11-21T00:56:59Z' }), now)).toBe(true);
    expect(isQuiet(candidate({ startedAt: '2026-11-21T00:50:00Z' }), now)).toBe(true);
    expect(isQuiet(candidate({ state: 'handed_in', lastSavedAt: '2026-11-21T00:50:00Z' }), now)).toBe(false);
  });
});

describe('names', () => {
  it('stand by the given name in the order of the Vietnamese alphabet', () => {
    const names = ['Trần Ngọc Hân', 'Nguyễn Văn An', 'Lê Thị Ánh', 'Đỗ Văn Đạt', 'Lý Gia Hân', 'Võ Thị Dung'];
    const sorted = names.sort((a, b) => nameKey(a).localeCompare(nameKey(b), 'vi'));
    expect(sorted).toEqual(['Nguyễn Văn An', 'Lê Thị Ánh', 'Võ Thị Dung', 'Đỗ Văn Đạt', 'Lý Gia Hân', 'Trần Ngọc Hân']);
  });
});
