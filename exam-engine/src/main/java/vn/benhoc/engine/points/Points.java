package vn.benhoc.engine.points;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Makes and adds points: decimals with exactly two places, in points of a paper. Points are zero or
 * more; only {@link #ofHundredths(long)} makes amounts below zero, for what wrong answers cost.
 */
public final class Points {

  /** Number of decimal places of every amount of points. */
  public static final int PLACES = 2;

  /** No points: 0.00. */
  public static final BigDecimal ZERO = new BigDecimal("0.00");

  private static final BigDecimal[] FREQUENT = new BigDecimal[2001];

  static {
    for (int hundredths = 0; hundredths < FREQUENT.length; hundredths++) {
      FREQUENT[hundredths] = BigDecimal.valueOf(hundredths, PLACES);
    }
  }

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

  /** So many hundredths of a point; below zero where points are lost. */
  public static BigDecimal ofHundredths(long hundredths) {
    return hundredths >= 0 && hundredths < FREQUENT.length
        ? FREQUENT[(int) hundredths]
        : BigDecimal.valueOf(hundredths, PLACES);
  }

  /**
   * How many hundredths of a point an amount is, which may be below zero.
   *
   * @throws ArithmeticException if it needs a third place or does not fit a long
   */
  public static long hundredths(BigDecimal amount) {
    return amount.movePointRight(PLACES).longValueExact();
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
