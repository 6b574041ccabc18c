package vn.benhoc.engine.statistics.classical;

import java.math.BigInteger;
import java.util.OptionalDouble;

/**
 * Sums and squares over the complete rows, as exact whole numbers of hundredths, so that "does not
 * vary" is certain and the order of the rows means nothing. Mutable while it reads, then constant.
 */
final class TotalVariances {

  private final CountedScores scores;
  private final Sums total = new Sums();
  private final Sums[] items;
  private final Sums[] rests;
  private int rows;
  private boolean allOrNothing = true;

  TotalVariances(CountedScores scores) {
    this.scores = scores;
    this.items = new Sums[scores.items()];
    this.rests = new Sums[scores.items()];
    for (int item = 0; item < items.length; item++) {
      items[item] = new Sums();
      rests[item] = new Sums();
      allOrNothing &= scores.max(item) == scores.max(0);
    }
    for (int candidate = 0; candidate < scores.candidates(); candidate++) {
      if (scores.isComplete(candidate)) {
        read(candidate);
      }
    }
  }

  private void read(int candidate) {
    rows++;
    long sum = scores.earned(candidate);
    total.add(sum);
    for (int item = 0; item < items.length; item++) {
      int points = scores.points(candidate, item);
      items[item].add(points);
      rests[item].add(sum - points);
      allOrNothing &= points == 0 || points == scores.max(item);
    }
  }

  /**
   * A sum and a sum of squares. A sum is one of at most 2³¹ cells below 2³¹ and fits a long;
   * squares need not, and are taken over into a number of any length before they would not.
   */
  private static final class Sums {

    private static final long SMALL = 1L << 30;
    private static final long FULL = 1L << 61;

    private long sum;
    private long squares;
    private BigInteger taken = BigInteger.ZERO;

    void add(long value) {
      sum = Math.addExact(sum, value);
      if (Math.abs(value) <= SMALL) {
        squares += value * value;
      } else {
        taken = taken.add(BigInteger.valueOf(value).pow(2));
      }
      if (squares >= FULL) {
        taken = taken.add(BigInteger.valueOf(squares));
        squares = 0;
      }
    }

    /** n Σx² − (Σx)², exactly: the variance times n². */
    BigInteger spread(int rows) {
      return taken
          .add(BigInteger.valueOf(squares))
          .multiply(BigInteger.valueOf(rows))
          .subtract(BigInteger.valueOf(sum).pow(2));
    }
  }

  Reliability reliability() {
    OptionalDouble alpha = alpha(items.length, spreadOfItems(), total.spread(rows));
    OptionalDouble deviation = standardDeviation();
    return new Reliability(
        rows,
        rows == 0 ? OptionalDouble.empty() : OptionalDouble.of(total.sum / (100.0 * rows)),
        deviation,
        alpha,
        allOrNothing ? alpha : OptionalDouble.empty(),
        alpha.isPresent()
            ? OptionalDouble.of(deviation.getAsDouble() * Math.sqrt(1 - alpha.getAsDouble()))
            : OptionalDouble.empty());
  }

  private OptionalDouble standardDeviation() {
    if (rows < 2) {
      return OptionalDouble.empty();
    }
    double spread = total.spread(rows).doubleValue();
    return OptionalDouble.of(Math.sqrt(spread / rows / (rows - 1)) / 100);
  }

  private BigInteger spreadOfItems() {
    BigInteger sum = BigInteger.ZERO;
    for (Sums item : items) {
      sum = sum.add(item.spread(rows));
    }
    return sum;
  }

  /** α of the test without an item. */
  OptionalDouble alphaWithout(int item) {
    return alpha(
        items.length - 1,
        spreadOfItems().subtract(items[item].spread(rows)),
        rests[item].spread(rows));
  }

  private static OptionalDouble alpha(int items, BigInteger ofItems, BigInteger ofTotal) {
    if (items < 2 || ofTotal.signum() == 0) {
      return OptionalDouble.empty();
    }
    BigInteger part = ofTotal.subtract(ofItems).multiply(BigInteger.valueOf(items));
    BigInteger whole = ofTotal.multiply(BigInteger.valueOf(items - 1L));
    // exact before it is rounded, so that it is never above 1 and its error never imaginary
    return OptionalDouble.of(part.doubleValue() / whole.doubleValue());
  }
}
