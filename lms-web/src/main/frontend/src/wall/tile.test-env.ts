import type { WallTile } from '../api/types';

/** A candidate who writes and is well. */
export const tileOf = (id: string, changes: Partial<WallTile> = {}): WallTile => ({
  id,
  sbd: `0100000${id}`,
  fullName: `Thí sinh ${id}`,
  className: '12A1',
  seat: { row: 1, column: Number(id) },
  form: '1001',
  state: 'writing',
  admitted: false,
  lostSince: null,
  left: 0,
  notes: 0,
  answered: 3,
  total: 22,
  startedAt: '2026-11-23T00:30:00Z',
  deadline: '2026-11-23T01:20:00Z',
  millisLeft: 1_800_000,
  extraMinutes: 0,
  grantedMinutes: 0,
  lastSavedAt: '2026-11-23T00:49:50Z',
  handedInAt: null,
  handedInBy: null,
  ...changes,
});
