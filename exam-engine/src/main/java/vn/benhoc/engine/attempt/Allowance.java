package vn.benhoc.engine.attempt;

import java.time.Duration;

/**
 * The extra time a candidate has by right, known before the sitting: for a disability, an illness,
 * a reader. It is part of the terms; what an invigilator gives during the sitting is {@link
 * AttemptEvent.TimeGranted}. Immutable and thread-safe.
 *
 * @param percent per cent of the writing time, 0 to 300
 * @param fixed time beside that, zero to 24 hours
 */
public record Allowance(int percent, Duration fixed) {

  private static final int MOST_PERCENT = 300;
  private static final Duration MOST_FIXED = Duration.ofHours(24);
  private static final Allowance NONE = new Allowance(0, Duration.ZERO);

  public Allowance {
    if (percent < 0 || percent > MOST_PERCENT) {
      throw new IllegalArgumentException(
          "an allowance is 0 to %d per cent, not %d".formatted(MOST_PERCENT, percent));
    }
    if (fixed.isNegative() || fixed.compareTo(MOST_FIXED) > 0) {
      throw new IllegalArgumentException("an allowance is up to 24 hours, not " + fixed);
    }
  }

  /** No extra time. */
  public static Allowance none() {
    return NONE;
  }

  /**
   * A share of the writing time.
   *
   * @throws IllegalArgumentException if it is below 0 or above 300
   */
  public static Allowance percent(int percent) {
    return new Allowance(percent, Duration.ZERO);
  }

  /**
   * So many minutes, whatever the writing time.
   *
   * @throws IllegalArgumentException if they are below zero or above 24 hours
   */
  public static Allowance minutes(int minutes) {
    return new Allowance(0, Duration.ofMinutes(minutes));
  }

  /**
   * What it comes to. The share is rounded up to the next whole minute, because ends are announced
   * in minutes and a doubt is the candidate's: 25 % of 50 minutes are 13 minutes.
   */
  public Duration forWriting(Duration writing) {
    long millis = Math.multiplyExact(writing.toMillis(), (long) percent);
    long minutes = -Math.floorDiv(-millis, 100L * Duration.ofMinutes(1).toMillis());
    return fixed.plus(Duration.ofMinutes(minutes));
  }
}
