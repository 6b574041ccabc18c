import type { Candidate } from '../api/types';
import classes from './Candidates.module.css';

/** Answered of all, as a bar and in figures. */
export function Progress({ candidate: { answered, total, state } }: { candidate: Candidate }) {
  if (state === 'absent' || state === 'waiting' || total === 0) return null;
  return (
    <span className={classes.progress}>
      <i aria-hidden data-done={state === 'handed_in' || undefined}>
        <span style={{ width: `${(answered / total) * 100}%` }} />
      </i>
      {answered}/{total}
    </span>
  );
}
