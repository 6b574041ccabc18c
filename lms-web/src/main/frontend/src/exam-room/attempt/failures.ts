import { isProblem } from '../../api/problem';

/** What a call that failed means: written elsewhere, a session that is gone, refused as things stand, or nobody there. */
export type Meaning = 'elsewhere' | 'signed-out' | 'refused' | 'down';

export function meaningOf(failure: unknown): Meaning {
  if (isProblem(failure, 'written-elsewhere') || isProblem(failure, 'bound-elsewhere')) return 'elsewhere';
  /* While a server starts, what runs there already says "not found" or "forbidden" to everything. */
  const status = isProblem(failure) && !failure.foreign ? failure.status : 0;
  /* 404: somebody else has signed in on this machine, and the attempt is not theirs to see. */
  if ([401, 403, 404].includes(status)) return 'signed-out';
  return status === 409 ? 'refused' : 'down';
}
