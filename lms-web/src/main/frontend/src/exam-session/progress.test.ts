import { describe, expect, it } from 'vitest';
import type { ExamSession } from '../api/types';
import { sitting } from '../rooms/room.test-env';
import { linesOf, totalsOf, unseatedIn, windowOf } from './progress';

const second = { ...sitting, id: 's2', opensAt: '2026-11-24T00:30:00Z', closesAt: '2026-11-24T00:45:00Z' };
const session: ExamSession = {
  id: 'e1',
  name: 'Thi thử',
  unitId: 'u',
  unitName: 'Sở',
  schoolYear: '2026-2027',
  createdAt: '2026-11-01T00:00:00Z',
  sittings: [second, sitting],
};
const rooms = [{ sittingId: 's1', rooms: 1, seats: 24, seated: 2 }];

describe('how far a session is', () => {
  it('counts who has no seat, also where nothing is known of rooms', () => {
    expect(linesOf(session, rooms).map(unseatedIn)).toEqual([3, 1]);
    expect(totalsOf(linesOf(session, rooms))).toEqual({ candidates: 6, rooms: 1, seats: 24, unseated: 4 });
  });

  it('runs from the first opening to the last admission', () => {
    expect(windowOf(session)).toEqual({ from: sitting.opensAt, to: second.closesAt });
    expect(windowOf({ ...session, sittings: [] })).toBeNull();
  });
});
