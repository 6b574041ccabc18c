package vn.benhoc.engine.statistics.screening;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How quick is too quick to have read an item: the normative threshold NT10 (Wise and Ma 2012,
 * "Setting response time thresholds for a CAT item pool: the normative threshold method", annual
 * meeting of the National Council on Measurement in Education), ten per cent of the item's mean
 * time, at most ten seconds. Immutable.
 *
 * @param thresholds in seconds, zero or more, for each item; empty where no time is known
 */
public record RapidGuessing(List<OptionalDouble> thresholds) {

  private static final double SHARE = 0.1;
  private static final double LONGEST = 10;

  /**
   * @throws IllegalArgumentException if a threshold is negative, infinite or no number
   */
  public RapidGuessing {
    thresholds = List.copyOf(thresholds);
    for (OptionalDouble threshold : thresholds) {
      requireTime(threshold.orElse(0));
    }
  }

  private static void requireTime(double seconds) {
    if (!(seconds >= 0 && seconds < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("a time is zero or more, was " + seconds);
    }
  }

  /** The thresholds from everybody's times. */
  public static RapidGuessing learn(ResponseTimes times) {
    return new RapidGuessing(
        IntStream.range(0, times.items()).mapToObj(item -> threshold(times, item)).toList());
  }

  private static OptionalDouble threshold(ResponseTimes times, int item) {
    DoubleStream known =
        IntStream.range(0, times.candidates())
            .filter(row -> times.isKnown(row, item))
            .mapToDouble(row -> times.seconds(row, item));
    OptionalDouble mean = known.average();
    return mean.isPresent()
        ? OptionalDouble.of(Math.min(SHARE * mean.getAsDouble(), LONGEST))
        : mean;
  }

  /**
   * Whether a known time is below the threshold of its item.
   *
   * @throws IllegalArgumentException if the time is negative, infinite or no number
   * @throws IndexOutOfBoundsException if there is no such item
   */
  public boolean isRapid(int item, double seconds) {
    requireTime(seconds);
    OptionalDouble threshold = thresholds.get(item);
    return threshold.isPresent() && seconds < threshold.getAsDouble();
  }

  /**
   * Response time effort (Wise and Kong 2005): the share of a candidate's known times that are not
   * rapid, from 0 to 1; empty without a time.
   *
   * @throws IllegalArgumentException if there are times on another number of items
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public OptionalDouble effort(ResponseTimes times, int row) {
    requireFits(times);
    return IntStream.range(0, times.items())
        .filter(item -> times.isKnown(row, item))
        .mapToDouble(item -> isRapid(item, times.seconds(row, item)) ? 0 : 1)
        .average();
  }

  void requireFits(ResponseTimes times) {
    if (times.items() != thresholds.size()) {
      throw new IllegalArgumentException(
          "times on %d items, thresholds of %d".formatted(times.items(), thresholds.size()));
    }
  }
}
