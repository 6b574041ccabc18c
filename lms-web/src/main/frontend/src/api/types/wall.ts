import type { Coded, Told } from '../told';
import type { HandedInBy } from './exam';

export type WallState = 'absent' | 'not_arrived' | 'waiting' | 'writing' | 'paused' | 'handed_in';
export type EntryWay = 'open' | 'code' | 'admission';

type WallTold = Told<'/api/v1/sittings/{id}/invigilation/wall'>;
export type WallTile = Coded<WallTold['tiles'][number], { state: WallState; handedInBy: HandedInBy | null }>;
export type WallSitting = Coded<WallTold['sitting'], { entry: EntryWay }>;
export type Wall = Coded<WallTold, { tiles: WallTile[]; sitting: WallSitting; room: { id: string; name: string; code: string } | null }>;

type OverviewTold = Told<'/api/v1/sittings/{id}/invigilation'>;
export type RoomCounts = OverviewTold['rooms'][number];
export type WallOverview = Coded<OverviewTold, { sitting: WallSitting }>;

export type ActKind = 'admit' | 'readmit' | 'pause' | 'resume' | 'time' | 'collect' | 'reopen' | 'message';
/** Without a room and a candidate it is for all of the sitting. */
export interface ActOrder {
  requestId: string;
  kind: ActKind;
  roomId: string | null;
  candidateId: string | null;
  minutes: number | null;
  reason: string | null;
}
export type ActOutcome = Told<'/api/v1/sittings/{id}/invigilation/acts', 'post'>;
export type Incident = Told<'/api/v1/sittings/{id}/invigilation/incidents'>[number];
