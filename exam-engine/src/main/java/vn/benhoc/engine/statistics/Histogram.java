package vn.benhoc.engine.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Counts of marks by intervals of equal width from 0 up. An interval holds its lower bound and not
 * its upper one, except the last, which holds both: the best mark stands beside the almost best.
 *
 * @param bins the intervals, rising and without gaps
 */
public record Histogram(List<Bin> bins) {

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
   * Counts marks from 0 to a maximum.
   *
   * @param marks the marks, each from 0 to {@code max}
   * @param max the highest possible mark, a multiple of {@code width}, above zero
   * @param width the width of an interval, above zero
   * @throws IllegalArgumentException if the width does not divide the maximum or a mark lies
   *     outside
   */
  public static Histogram of(Collection<BigDecimal> marks, BigDecimal max, BigDecimal width) {
    if (width.signum() <= 0 || max.signum() <= 0 || max.remainder(width).signum() != 0) {
      throw new IllegalArgumentException(
          "intervals of %s do not add up to %s".formatted(width, max));
    }
    int intervals = max.divideToIntegralValue(width).intValueExact();
    int[] counts = new int[intervals];
    for (BigDecimal mark : marks) {
      if (mark.signum() < 0 || mark.compareTo(max) > 0) {
        throw new IllegalArgumentException(
            "the mark %s is not within 0 to %s".formatted(mark, max));
      }
      int interval = mark.divide(width, 0, RoundingMode.FLOOR).intValueExact();
      counts[Math.min(interval, intervals - 1)]++;
    }
    List<Bin> bins = new ArrayList<>();
    for (int interval = 0; interval < intervals; interval++) {
      BigDecimal from = width.multiply(BigDecimal.valueOf(interval));
      bins.add(new Bin(from, from.add(width), counts[interval]));
    }
    return new Histogram(bins);
  }
}
