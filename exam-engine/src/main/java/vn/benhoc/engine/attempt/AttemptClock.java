package vn.benhoc.engine.attempt;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What has moved the clock of an attempt. Immutable and thread-safe.
 *
 * @param startedAt when it started; null before
 * @param granted the time granted beyond the terms, zero or more
 * @param stops when the clock stood
 */
public record AttemptClock(@Nullable Instant startedAt, Duration granted, Stops stops) {

  private static final AttemptClock INITIAL = new AttemptClock(null, Duration.ZERO, Stops.none());

  public AttemptClock {
    if (granted.isNegative()) {
      throw new IllegalArgumentException("granted time must not be negative");
    }
  }

  /** The clock before anything happened. */
  public static AttemptClock initial() {
    return INITIAL;
  }

  AttemptClock started(Instant at) {
    return new AttemptClock(at, granted, stops);
  }

  /** The clock without what lies behind the instant; a start behind it is moved to it. */
  AttemptClock notAfter(Instant now) {
    Instant start = startedAt != null && startedAt.isAfter(now) ? now : startedAt;
    return new AttemptClock(start, granted, stops.before(now));
  }

  AttemptClock granted(Duration extra) {
    return new AttemptClock(startedAt, granted.plus(extra), stops);
  }

  AttemptClock with(Stops other) {
    return new AttemptClock(startedAt, granted, other);
  }
}
