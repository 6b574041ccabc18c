package vn.benhoc.engine.attempt;

import java.time.Instant;
import vn.benhoc.engine.attempt.AttemptEvent.ByCandidate;

/**
 * What came late, was not written in time and counts for nothing.
 *
 * @param event what the candidate did
 * @param why why it does not count
 */
public record LeftOut(ByCandidate event, Lapse why) {

  /** Whether it is of a later moment than what a candidate did now on the same matter. */
  boolean isNewerThan(ByCandidate other, Instant arrivedAt) {
    Origin mine = event.origin();
    Origin theirs = other.origin();
    if (mine.client().equals(theirs.client())) {
      return mine.sequence() > theirs.sequence();
    }
    Instant then = mine.writtenAt();
    return then == null || then.isAfter(Written.of(theirs, arrivedAt).at());
  }
}
