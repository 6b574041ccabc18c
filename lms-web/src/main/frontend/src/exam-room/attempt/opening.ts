import type { Admission, AttemptState, Person, SealedPaper } from '../api/types';
import type { ServerClock } from '../clock/ServerClock';
import { passes } from '../queries';
import type { Services } from '../RoomContext';
import type { Opening } from './session';
import type { EntryLog, Kept } from './EntryLog';
import { keepPictures } from './pictures';

export interface Ready {
  paper: SealedPaper;
  log: EntryLog;
  opening: Opening;
  /** How many answers lie on this machine that can't be opened any more. */
  spoiled: number;
}

interface Way {
  admission: Admission;
  opening: AttemptState;
  person: Person;
  kept?: Kept;
  /** This tab has been here before, and another has written meanwhile: what this machine keeps is newer than the opening. */
  again: boolean;
}

/** Everything a page needs to write: from the server, or, where it can't be reached, from this machine. */
export async function open({ api, log: opened }: Pick<Services, 'api' | 'log'>, clock: ServerClock, way: Way): Promise<Ready> {
  const log = await opened();
  const { admission, opening, person } = way;
  await log.open({ attemptId: opening.id, sittingId: admission.id, personId: person.id }, opening.seal);
  const kept = way.kept ?? (await log.kept(admission.id));
  const newer = way.again && opening.state === 'writing' && kept?.state.id === opening.id ? kept.state : undefined;
  const state = newer ?? opening;
  const rest = { leftovers: await log.entries(state.id), handingIn: await log.handingIn(state.id) };
  const { spoiled } = log;
  if (way.kept) {
    clock.recall(way.kept.deviceAhead);
    return { paper: way.kept.paper, log, spoiled, opening: { state: way.kept.state, ...rest, fresh: false } };
  }
  if (state.state === 'handed_in' && kept) return { paper: kept.paper, log, spoiled, opening: { state, ...rest } };
  const paper = await paperOf(api, state.id, kept);
  await log.keep(state.id, { admission, person, paper }, { state: { ...state, seal: null }, deviceAhead: clock.deviceAhead() });
  void keepPictures(state.id, paper);
  return { paper, log, spoiled, opening: { state, ...rest, fresh: newer === undefined } };
}

/** A form never changes once it is dealt: the one kept here will do where the network has gone again. */
async function paperOf(api: Services['api'], attemptId: string, kept: Kept | undefined): Promise<SealedPaper> {
  try {
    return await api.paper(attemptId);
  } catch (failure) {
    if (kept?.state.id === attemptId && failure instanceof Error && passes(failure)) return kept.paper;
    throw failure;
  }
}
