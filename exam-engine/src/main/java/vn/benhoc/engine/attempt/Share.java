package vn.benhoc.engine.attempt;

import java.time.Duration;

/**
 * An exact share of a whole, such as two thirds. Immutable and thread-safe.
 *
 * @param part how many parts are taken, 0 to {@code whole}
 * @param whole how many parts make the whole, 1 to 1000
 */
public record Share(int part, int whole) {

  private static final int MOST_PARTS = 1000;

  public Share {
    if (whole < 1 || whole > MOST_PARTS || part < 0 || part > whole) {
      throw new IllegalArgumentException("%d of %d is no share".formatted(part, whole));
    }
  }

  /**
   * So many parts of a whole.
   *
   * @throws IllegalArgumentException if that is less than nothing, more than the whole, or finer
   *     than a thousandth
   */
  public static Share of(int part, int whole) {
    return new Share(part, whole);
  }

  /** Nothing of it. */
  public static Share none() {
    return new Share(0, 1);
  }

  /** All of it. */
  public static Share all() {
    return new Share(1, 1);
  }

  /** The share of a time, rounded up to the next millisecond. */
  public Duration partOf(Duration time) {
    long millis = Math.multiplyExact(time.toMillis(), (long) part);
    return Duration.ofMillis(-Math.floorDiv(-millis, (long) whole));
  }
}
