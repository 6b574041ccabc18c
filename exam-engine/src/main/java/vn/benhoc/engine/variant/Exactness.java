package vn.benhoc.engine.variant;

import static vn.benhoc.engine.variant.Limits.PRECISION;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * What may be said of a number of 34 digits although its last ones may come from rounding: what it
 * is exactly, whether it is whole, whether two are one. What cannot be said is refused with {@link
 * Rejection#NUMBER_TOO_LONG}, so that no digit is ever made up.
 *
 * <p>A number that is written without decimal places and has at most {@value Limits#WHOLE_DIGITS}
 * digits is exact: sums, products and powers of whole numbers below that are not rounded, and what
 * rounding leaves behind a division still shows as decimal places.
 */
final class Exactness {

  /** Numbers that differ by less than this share of the larger one are one number. */
  private static final BigDecimal TOLERANCE = new BigDecimal("1e-12");

  /** What is left of a sum by rounding alone: less than this share of its larger term. */
  private static final BigDecimal RESIDUE = new BigDecimal("1e-30");

  /** From here on what rounding leaves of a sum can be as large as a unit. */
  private static final BigDecimal LARGE = BigDecimal.TEN.pow(30);

  private static final MathContext SETTLED = new MathContext(30, RoundingMode.HALF_EVEN);

  /** Rounding may change a millionth of the last place that matters, not more. */
  private static final int MILLIONTH = 6;

  private Exactness() {}

  /** Whether a whole number of this size could have been rounded. */
  static boolean isLong(BigDecimal number) {
    return number.signum() != 0 && Arithmetic.exponent(number) >= Limits.WHOLE_DIGITS;
  }

  private static boolean isWritten(BigDecimal number) {
    return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
  }

  /** The number to 30 digits, without the last four, where earlier rounding shows. */
  static BigDecimal rounded(BigDecimal number) {
    return number.round(SETTLED);
  }

  /**
   * The number without what earlier rounding left, exact to this many decimal places.
   *
   * @throws RejectedException {@link Rejection#NUMBER_TOO_LONG}
   */
  static BigDecimal settled(BigDecimal number, int places) {
    requireExact(!isLong(number));
    if (isWritten(number)) {
      return number;
    }
    BigDecimal settled = rounded(number);
    BigDecimal margin = BigDecimal.ONE.movePointLeft(places + MILLIONTH);
    requireExact(number.subtract(settled).abs().compareTo(margin) < 0);
    return settled;
  }

  /**
   * Whether nothing stands behind the decimal mark, rounding of the last digits apart.
   *
   * @throws RejectedException {@link Rejection#NUMBER_TOO_LONG}
   */
  static boolean isWhole(BigDecimal number) {
    requireExact(!isLong(number));
    return isWritten(rounded(number)) && isWritten(settled(number, 0));
  }

  /** Whether both are whole and neither could have been rounded. */
  static boolean areWhole(BigDecimal a, BigDecimal b) {
    return !isLong(a) && !isLong(b) && isWritten(a) && isWritten(b);
  }

  /**
   * The sum; zero where the terms cancel except for earlier rounding, as in 1/3 + 1/3 + 1/3 − 1.
   *
   * @throws RejectedException {@link Rejection#NUMBER_TOO_LONG} if terms beyond {@link
   *     Limits#WHOLE_DIGITS} digits cancel: nobody knows what of the rest is rounding
   */
  static BigDecimal sum(BigDecimal a, BigDecimal b) {
    if (areWhole(a, b)) {
      return a.add(b);
    }
    BigDecimal sum = a.add(b, PRECISION);
    BigDecimal larger = a.abs().max(b.abs());
    requireExact(!isLong(larger) || isLong(sum));
    if (sum.abs().compareTo(larger.multiply(RESIDUE)) >= 0) {
      return sum;
    }
    requireExact(sum.signum() == 0 || larger.compareTo(LARGE) < 0);
    return BigDecimal.ZERO;
  }

  /**
   * Whether both stand for one number: whole numbers if they are equal, others if they differ by
   * less than 10^−12 of the larger one, so that √2/2 and sin 45° are one.
   *
   * @throws RejectedException {@link Rejection#NUMBER_TOO_LONG} if they are as near as that, and
   *     too long to tell whether they are whole
   */
  static boolean same(BigDecimal a, BigDecimal b) {
    if (!areNear(a, b)) {
      return false;
    }
    requireShort(a, b);
    return a.compareTo(b) == 0
        || !isWhole(a)
        || !isWhole(b)
        || settled(a, 0).compareTo(settled(b, 0)) == 0;
  }

  /** Whether both are one number, or so long that they could be. */
  static boolean maySame(BigDecimal a, BigDecimal b) {
    try {
      return same(a, b);
    } catch (RejectedException e) {
      return true;
    }
  }

  private static boolean areNear(BigDecimal a, BigDecimal b) {
    return a.compareTo(b) == 0
        || a.subtract(b).abs().compareTo(a.abs().max(b.abs()).multiply(TOLERANCE)) < 0;
  }

  /**
   * Refuses numbers of which the last digits could come from rounding.
   *
   * @throws RejectedException {@link Rejection#NUMBER_TOO_LONG}
   */
  static void requireShort(BigDecimal a, BigDecimal b) {
    requireExact(!isLong(a) && !isLong(b));
  }

  private static void requireExact(boolean exact) {
    if (!exact) {
      throw new RejectedException(Rejection.NUMBER_TOO_LONG);
    }
  }
}
