import type { Problem } from '../../api/problem';

/** A refusal in the server's own words, in the middle of a text. */
export function Said({ problem }: { problem: Problem | null }) {
  if (problem === null) return null;
  return (
    <>
      <strong>{problem.title}.</strong> {problem.detail}{' '}
    </>
  );
}
