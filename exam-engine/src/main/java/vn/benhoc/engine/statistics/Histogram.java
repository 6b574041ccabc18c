package vn.benhoc.engine.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Counts of marks by intervals of equal width. They begin at 0; where wrong answers cost points and
 * a mark lies below 0, as many intervals of the same width stand before 0 as the lowest mark needs.
 * An interval holds its lower bound and not its upper one, except the last, which holds both: the
 * best mark stands beside the almost best.
 *
 * @param bins the intervals, rising and without gaps
 */
public record Histogram(List<Bin> bins) {

  private static final BigDecimal MOST = BigDecimal.valueOf(100_000);

  /**
   * One interval.
   *
   * @param from lower bound, included
   * @param to upper bound, excluded except in the last interval
   * @param count how many marks it holds
   */
  public record Bin(BigDecimal from, BigDecimal to, int count) {}

  public Histogram {
    bins = List.copyOf(bins);
  }

  /**
   * Counts marks up to a maximum.
   *
   * @param marks the marks, each at most {@code max}; below 0 where wrong answers cost points
   * @param max the highest possible mark, a multiple of {@code width}, above zero
   * @param width the width of an interval, above zero
   * @throws IllegalArgumentException if the width does not divide the maximum, a mark lies above
   *     it, or more than 100,000 intervals would be needed
   */
  public static Histogram of(Collection<BigDecimal> marks, BigDecimal max, BigDecimal width) {
    if (width.signum() <= 0 || max.signum() <= 0 || max.remainder(width).signum() != 0) {
      throw new IllegalArgumentException(
          "intervals of %s do not add up to %s".formatted(width, max));
    }
    BigDecimal lowest = marks.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
    int below = intervals(lowest.negate(), width);
    int[] counts = new int[below + intervals(max, width)];
    for (BigDecimal mark : marks) {
      if (mark.compareTo(max) > 0) {
        throw new IllegalArgumentException("the mark %s is above %s".formatted(mark, max));
      }
      int interval = below + mark.divide(width, 0, RoundingMode.FLOOR).intValueExact();
      counts[Math.min(interval, counts.length - 1)]++;
    }
    List<Bin> bins = new ArrayList<>();
    for (int interval = 0; interval < counts.length; interval++) {
      BigDecimal from = width.multiply(BigDecimal.valueOf(interval - below));
      bins.add(new Bin(from, from.add(width), counts[interval]));
    }
    return new Histogram(bins);
  }

  /** How many intervals it takes to reach a number from 0. */
  private static int intervals(BigDecimal reached, BigDecimal width) {
    BigDecimal intervals = reached.divide(width, 0, RoundingMode.CEILING);
    if (intervals.compareTo(MOST) > 0) {
      throw new IllegalArgumentException(
          "%s intervals of %s are too many".formatted(intervals, width));
    }
    return intervals.intValueExact();
  }
}
