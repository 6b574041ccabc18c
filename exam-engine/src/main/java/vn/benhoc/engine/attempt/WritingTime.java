package vn.benhoc.engine.attempt;

import java.time.Duration;

/**
 * How long a candidate may write. Immutable and thread-safe.
 *
 * @param writing the time everybody has, above zero and at most 366 days
 * @param allowance the extra time this candidate has by right
 * @param grace how long after the deadline answers are still taken, because the network may have
 *     held them up; zero to 24 hours, and no time to write
 */
public record WritingTime(Duration writing, Allowance allowance, Duration grace) {

  private static final Duration LONGEST = Duration.ofDays(366);
  private static final Duration LONGEST_GRACE = Duration.ofHours(24);

  public WritingTime {
    if (writing.isNegative() || writing.isZero() || writing.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("there must be time to write, 366 days at most");
    }
    if (grace.isNegative() || grace.compareTo(LONGEST_GRACE) > 0) {
      throw new IllegalArgumentException("grace must not be negative, nor above 24 hours");
    }
  }

  /**
   * Time to write without an allowance.
   *
   * @throws IllegalArgumentException if either is out of its range
   */
  public static WritingTime of(Duration writing, Duration grace) {
    return new WritingTime(writing, Allowance.none(), grace);
  }

  /** What the allowance comes to, rounded as {@link Allowance#forWriting} says. */
  public Duration allowed() {
    return allowance.forWriting(writing);
  }

  /** The writing time and the allowance together. */
  public Duration whole() {
    return writing.plus(allowed());
  }
}
