import type { Connection } from './Connection';
import type { Outbox } from './Outbox';
import { receiptOf } from './receipt';
import type { Snapshot } from './session';

/** How a session stands, as it knows it itself. */
interface Standing extends Pick<Snapshot, 'phase' | 'work' | 'lost' | 'state' | 'problem' | 'hold'> {
  savedAt: number;
  connection: Connection;
  outbox: Outbox;
}

/** The same as the pages show it. */
export function snapshotOf({ connection, outbox, savedAt, problem, ...rest }: Standing): Snapshot {
  const { link, elsewhere, said } = connection;
  const [waiting, refused] = [outbox.waiting(), new Set(outbox.refused)];
  const receipt = receiptOf({ link, waiting: waiting.size, refused: refused.size, savedAt, hold: rest.hold });
  return { ...rest, deadline: Date.parse(rest.state.deadline), link, elsewhere, problem: said ?? problem, receipt, waiting, refused };
}
