package vn.benhoc.engine.attempt;

import java.time.Duration;
import java.time.Instant;

/**
 * A span of time, half open: its first instant belongs to it, its last does not. Immutable and
 * thread-safe.
 *
 * @param startInclusive the first instant inside
 * @param endExclusive the first instant after, later than {@code startInclusive}
 */
public record TimeSpan(Instant startInclusive, Instant endExclusive) {

  public TimeSpan {
    if (!startInclusive.isBefore(endExclusive)) {
      throw new IllegalArgumentException(
          "a span must end after it starts, not %s to %s".formatted(startInclusive, endExclusive));
    }
  }

  /**
   * The span between two instants.
   *
   * @throws IllegalArgumentException if the end is not after the start
   */
  public static TimeSpan of(Instant startInclusive, Instant endExclusive) {
    return new TimeSpan(startInclusive, endExclusive);
  }

  /** How long it is, above zero. */
  public Duration length() {
    return Duration.between(startInclusive, endExclusive);
  }

  /** Whether the instant lies inside. */
  public boolean contains(Instant instant) {
    return !instant.isBefore(startInclusive) && instant.isBefore(endExclusive);
  }
}
