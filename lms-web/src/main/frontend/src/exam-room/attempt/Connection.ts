import { isProblem, type Problem } from '../../api/problem';
import type { Link } from './receipt';

/** What a call that failed means. */
type Meaning = Exclude<Link, 'up'> | 'refused';

/** Where else the attempt is written: staff sent the candidate there, another device took over, or this one is not the one it is bound to. */
export type Elsewhere = 'moved' | 'device' | 'bound';

/** A proxy in front of a server that starts, or that is asked too much. */
const BUSY = [502, 503, 504];

function meaningOf(failure: unknown): Meaning {
  if (!isProblem(failure)) return 'down';
  const { code, status } = failure;
  /* While a server starts, what runs there already says "not found" or "forbidden" to everything. */
  if (failure.foreign) return BUSY.includes(status) ? 'busy' : 'down';
  if (code === 'written-elsewhere' || code === 'bound-elsewhere') return 'elsewhere';
  /* Not found, or not allowed at all: somebody else has signed in on this machine. */
  if (status === 401 || code === 'attempt-not-found' || code === 'forbidden') return 'signed-out';
  if (status === 409) return 'refused';
  if (status === 429 || status >= 500) return 'busy';
  return status > 0 ? 'barred' : 'down';
}

/** How this page stands with the server. Once the attempt is written elsewhere, this page writes it no more. */
export class Connection {
  link: Link = 'up';
  elsewhere: Elsewhere = 'device';
  /** Why nothing is taken from here, in the reader's language; null where the link says all. */
  said: Problem | null = null;
  /** Closed by the clock or by the invigilator: the next errand asks how, before anything else. */
  askFirst = false;

  heard(): void {
    if (this.link === 'elsewhere') return;
    this.link = 'up';
    this.said = null;
  }

  /** Staff have sent the candidate to another computer. */
  leave(): void {
    this.link = 'elsewhere';
    this.elsewhere = 'moved';
  }

  /** Whether to try again by itself: always, but where another writes or nobody is signed in. */
  failed(failure: unknown): boolean {
    if (this.link === 'elsewhere') return false;
    const meaning = meaningOf(failure);
    if (meaning === 'refused') {
      this.askFirst = true;
      return true;
    }
    this.link = meaning;
    this.said = isProblem(failure) && [403, 404].includes(failure.status) ? failure.problem : null;
    if (meaning === 'elsewhere' && isProblem(failure, 'bound-elsewhere')) this.elsewhere = 'bound';
    return meaning !== 'elsewhere' && !(isProblem(failure) && failure.status === 401 && !failure.foreign);
  }
}
