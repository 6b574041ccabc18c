import type { WallTile } from '../api/types';

/** Why a candidate needs somebody, the worst first; `none` needs nobody. */
export type Trouble = 'lost' | 'door' | 'left' | 'paused' | 'noted' | 'none';

const order: readonly Trouble[] = ['lost', 'door', 'left', 'paused', 'noted', 'none'];
const stateOrder: readonly WallTile['state'][] = ['writing', 'paused', 'waiting', 'not_arrived', 'handed_in', 'absent'];

/** Whether candidates of the sitting need to be let in. */
export function troubleOf(tile: WallTile, admission: boolean): Trouble {
  if (tile.lostSince !== null) return 'lost';
  if (tile.state === 'waiting' && admission && !tile.admitted) return 'door';
  if (tile.state === 'paused') return 'paused';
  if (tile.state === 'writing' && tile.left > 0) return 'left';
  return tile.notes > 0 && tile.state !== 'handed_in' ? 'noted' : 'none';
}

/** Trouble first; among equals by what they do, then by their number. */
export function inTrouble(tiles: readonly WallTile[], admission: boolean): WallTile[] {
  const rank = (tile: WallTile) => order.indexOf(troubleOf(tile, admission)) * stateOrder.length + stateOrder.indexOf(tile.state);
  return [...tiles].sort((a, b) => rank(a) - rank(b) || a.sbd.localeCompare(b.sbd));
}

/** By their seats from the front, for who looks into the room. */
export function bySeat(tiles: readonly WallTile[]): WallTile[] {
  const place = ({ seat }: WallTile) => (seat ? seat.row * 100 + seat.column : Number.MAX_SAFE_INTEGER);
  return [...tiles].sort((a, b) => place(a) - place(b) || a.sbd.localeCompare(b.sbd));
}

export interface Counts {
  missing: number;
  waiting: number;
  writing: number;
  handedIn: number;
  trouble: number;
}

export function countsOf(tiles: readonly WallTile[], admission: boolean): Counts {
  const of = (...states: WallTile['state'][]) => tiles.filter(({ state }) => states.includes(state)).length;
  return {
    missing: of('not_arrived', 'absent'),
    waiting: of('waiting'),
    writing: of('writing', 'paused'),
    handedIn: of('handed_in'),
    trouble: tiles.filter((tile) => ['lost', 'door'].includes(troubleOf(tile, admission))).length,
  };
}
