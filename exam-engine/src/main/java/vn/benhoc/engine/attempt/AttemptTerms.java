package vn.benhoc.engine.attempt;

import java.time.Duration;
import java.time.Instant;

/**
 * What a sitting grants every attempt.
 *
 * @param opensAt the first instant an attempt may start
 * @param lastAdmission the last instant an attempt may start, not before {@code opensAt}
 * @param writing the time to write from the start, above zero; a late start does not shorten it
 * @param grace how long after the deadline answers are still taken, because the network may have
 *     held them up; zero or more, and no time to write
 */
public record AttemptTerms(
    Instant opensAt, Instant lastAdmission, Duration writing, Duration grace) {

  public AttemptTerms {
    if (lastAdmission.isBefore(opensAt)) {
      throw new IllegalArgumentException("admission must not end before it opens");
    }
    if (writing.isNegative() || writing.isZero()) {
      throw new IllegalArgumentException("there must be time to write");
    }
    if (grace.isNegative()) {
      throw new IllegalArgumentException("grace must not be negative");
    }
  }
}
