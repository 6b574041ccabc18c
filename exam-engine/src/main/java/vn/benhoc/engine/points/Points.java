package vn.benhoc.engine.points;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Makes and adds points: non-negative decimals with exactly two places, in points of a paper. */
public final class Points {

  /** Number of decimal places of every amount of points. */
  public static final int PLACES = 2;

  /** No points: 0.00. */
  public static final BigDecimal ZERO = new BigDecimal("0.00");

  private Points() {}

  /**
   * Points from their decimal text, such as {@code "0.25"} or {@code "4"}.
   *
   * @throws IllegalArgumentException if it is no decimal, is negative or needs a third place
   */
  public static BigDecimal of(String text) {
    try {
      return exact(new BigDecimal(text));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("points must be a decimal, was '" + text + "'", e);
    }
  }

  /**
   * The same amount with exactly two places.
   *
   * @throws IllegalArgumentException if it is negative or needs a third place
   */
  public static BigDecimal exact(BigDecimal amount) {
    if (amount.signum() < 0) {
      throw new IllegalArgumentException("points must not be negative, were " + amount);
    }
    if (amount.stripTrailingZeros().scale() > PLACES) {
      throw new IllegalArgumentException("points have at most two places, were " + amount);
    }
    return amount.setScale(PLACES, RoundingMode.UNNECESSARY);
  }

  /** The sum, exact; of nothing 0.00. */
  public static BigDecimal sum(Iterable<BigDecimal> amounts) {
    BigDecimal sum = ZERO;
    for (BigDecimal amount : amounts) {
      sum = sum.add(amount);
    }
    return exact(sum);
  }
}
