import { isProblem } from '../../api/problem';
import type { Link } from './receipt';

/** What a call that failed means: written elsewhere, a session that is gone, refused as things stand, or nobody there. */
type Meaning = 'elsewhere' | 'signed-out' | 'refused' | 'down';

function meaningOf(failure: unknown): Meaning {
  if (isProblem(failure, 'written-elsewhere') || isProblem(failure, 'bound-elsewhere')) return 'elsewhere';
  /* While a server starts, what runs there already says "not found" or "forbidden" to everything. */
  const status = isProblem(failure) && !failure.foreign ? failure.status : 0;
  /* 404: somebody else has signed in on this machine, and the attempt is not theirs to see. */
  if ([401, 403, 404].includes(status)) return 'signed-out';
  return status === 409 ? 'refused' : 'down';
}

/** How this page stands with the server. Once the attempt is written elsewhere, this page writes it no more. */
export class Connection {
  link: Link = 'up';
  /** Closed by the clock or by the invigilator: the next errand asks how, before anything else. */
  askFirst = false;

  heard(): void {
    if (this.link !== 'elsewhere') this.link = 'up';
  }

  leave(): void {
    this.link = 'elsewhere';
  }

  /** Whether to try again by itself. */
  failed(failure: unknown): boolean {
    if (this.link === 'elsewhere') return false;
    const meaning = meaningOf(failure);
    if (meaning === 'refused') this.askFirst = true;
    else this.link = meaning;
    return meaning === 'refused' || meaning === 'down';
  }
}
