package vn.benhoc.engine.points;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Makes and adds points: decimals with exactly two places, in points of a paper. Points are zero or
 * more; only {@link #ofHundredths(long)} makes amounts below zero, for what wrong answers cost. An
 * amount that is larger than {@link #MOST} or written with more than {@value #WRITTEN_PLACES}
 * places is refused before anything is computed with it.
 */
public final class Points {

  /** Number of decimal places of every amount of points. */
  public static final int PLACES = 2;

  /** No points: 0.00. */
  public static final BigDecimal ZERO = new BigDecimal("0.00");

  /** The largest amount, of whatever sign: a million million points. */
  public static final BigDecimal MOST = new BigDecimal("1000000000000.00");

  /** The most decimal places an amount may be written with, zeros at its end included. */
  private static final int WRITTEN_PLACES = 100;

  /** The longest text of an amount, in characters. */
  private static final int LENGTH = 200;

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
   * @throws IllegalArgumentException if it is no decimal, is negative, needs a third place or is
   *     beyond the bounds of an amount
   */
  public static BigDecimal of(String text) {
    if (text.length() > LENGTH) {
      throw new IllegalArgumentException(
          "points are written with at most %d characters, not %d".formatted(LENGTH, text.length()));
    }
    try {
      return exact(new BigDecimal(text));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("points must be a decimal, was '" + text + "'", e);
    }
  }

  /**
   * The same amount with exactly two places.
   *
   * @throws IllegalArgumentException if it is negative, needs a third place or is beyond the bounds
   *     of an amount
   */
  public static BigDecimal exact(BigDecimal amount) {
    requireBounded(amount);
    if (amount.signum() < 0) {
      throw new IllegalArgumentException("points must not be negative, were " + amount);
    }
    if (amount.stripTrailingZeros().scale() > PLACES) {
      throw new IllegalArgumentException("points have at most two places, were " + amount);
    }
    return amount.setScale(PLACES, RoundingMode.UNNECESSARY);
  }

  /**
   * Refuses an amount so large, or of so many places, that computing with it could take for ever.
   *
   * @throws IllegalArgumentException if it is beyond ±{@link #MOST} or is written with more than
   *     {@value #WRITTEN_PLACES} places
   */
  public static void requireBounded(BigDecimal amount) {
    if (amount.scale() > WRITTEN_PLACES || amount.abs().compareTo(MOST) > 0) {
      throw new IllegalArgumentException(
          "points are at most %s and of at most %d places, were %s"
              .formatted(MOST, WRITTEN_PLACES, amount));
    }
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

  /**
   * The sum, exact; of nothing 0.00.
   *
   * @throws IllegalArgumentException if it is negative or needs a third place, or if it or one of
   *     the amounts is beyond the bounds of an amount
   */
  public static BigDecimal sum(Iterable<BigDecimal> amounts) {
    BigDecimal sum = ZERO;
    for (BigDecimal amount : amounts) {
      requireBounded(amount);
      sum = sum.add(amount);
    }
    return exact(sum);
  }
}
