package vn.benhoc.engine.variant;

import static vn.benhoc.engine.variant.Limits.PRECISION;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * What may be said of a number of 34 digits although its last ones may come from rounding, or all
 * behind the fourteenth from a function without exact values: what it is exactly, whether it is
 * whole, whether two are one. What cannot be said is refused with {@link
 * Rejection#NUMBER_TOO_LONG}, so that no digit is made up.
 *
 * <p>A number with an {@linkplain Value.Decimal#error error} stands for all numbers that near.
 * Where it is rounded, all of them must come to the same. One case is left to trust: a number
 * written just where rounding turns, with an error below a millionth of the last place asked for,
 * is taken as it is written, so that the cube root of 27 is 3 and sin 30° rounds up. An error of
 * less than 10^−30 of the number, as rounding to 34 digits leaves it, counts as none.
 *
 * <p>Of the others, a number that is written without decimal places and has at most {@value
 * Limits#WHOLE_DIGITS} digits is exact: sums, products and powers of whole numbers below that are
 * not rounded, and what rounding leaves behind a division still shows as decimal places.
 */
final class Exactness {

  /** Numbers that differ by less than this share of the larger one are one number. */
  private static final BigDecimal TOLERANCE = new BigDecimal("1e-12");

  /** What is left of a sum by rounding alone: less than this share of its larger term. */
  private static final BigDecimal RESIDUE = new BigDecimal("1e-30");

  /** The share of a number that an error must have to matter. */
  private static final double NEGLIGIBLE = 1e-30;

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
   * The number, if its error is below a millionth of the last of so many decimal places.
   *
   * @throws RejectedException {@link Rejection#NUMBER_TOO_LONG}
   */
  static BigDecimal certain(Value.Decimal number, int places) {
    requireExact(isCertain(error(number), places));
    return number.number();
  }

  /**
   * Whether an error is no more than rounding to 34 digits leaves of some operations: less than
   * 10^−30 of the number. A number is then taken to 30 digits, as if it had no error.
   */
  private static boolean isNegligible(double error, double size) {
    return error < size * NEGLIGIBLE;
  }

  /** The error of a number where it matters, 0 where it is negligible. */
  private static double error(Value.Decimal number) {
    return isNegligible(number.error(), Inexact.size(number)) ? 0 : number.error();
  }

  private static boolean isCertain(double error, int places) {
    return error == 0
        || new BigDecimal(error).compareTo(BigDecimal.ONE.movePointLeft(places + MILLIONTH)) < 0;
  }

  /**
   * The number rounded to this many decimal places.
   *
   * @throws RejectedException {@link Rejection#NUMBER_TOO_LONG} if it is not certain
   */
  static BigDecimal rounded(Value.Decimal number, int places, RoundingMode mode) {
    BigDecimal rounded = settled(number.number(), places).setScale(places, mode);
    boolean turning = number.number().scale() <= places + 1 && isCertain(error(number), places);
    requireExact(
        error(number) == 0
            || turning
            || (isOne(lowest(number).setScale(places, mode), rounded)
                && isOne(highest(number).setScale(places, mode), rounded)));
    return rounded;
  }

  /**
   * The number rounded to significant digits.
   *
   * @throws RejectedException {@link Rejection#NUMBER_TOO_LONG} if they are not certain
   */
  static BigDecimal rounded(Value.Decimal number, MathContext digits) {
    BigDecimal rounded = rounded(number.number()).round(digits);
    long first = rounded.signum() == 0 ? 0 : Arithmetic.exponent(rounded);
    boolean turning =
        number.number().precision() <= digits.getPrecision() + 1
            && isCertain(error(number), (int) (digits.getPrecision() - 1 - first));
    requireExact(
        error(number) == 0
            || turning
            || (isOne(lowest(number).round(digits), rounded)
                && isOne(highest(number).round(digits), rounded)));
    return rounded;
  }

  private static BigDecimal lowest(Value.Decimal number) {
    return number.number().subtract(new BigDecimal(error(number)));
  }

  private static BigDecimal highest(Value.Decimal number) {
    return number.number().add(new BigDecimal(error(number)));
  }

  private static boolean isOne(BigDecimal a, BigDecimal b) {
    return a.compareTo(b) == 0;
  }

  /**
   * Whether it is a whole number, see {@link #isWhole(BigDecimal)}.
   *
   * @throws RejectedException {@link Rejection#NUMBER_TOO_LONG} if one may be as near as its error
   */
  static boolean isWhole(Value.Decimal number) {
    boolean written = isCertain(error(number), 0) && isWhole(number.number());
    return written || (error(number) != 0 && isNearWhole(number));
  }

  /** False if no whole number is within the error; else nobody knows. */
  private static boolean isNearWhole(Value.Decimal number) {
    BigDecimal below = highest(number).setScale(0, RoundingMode.FLOOR);
    requireExact(below.compareTo(lowest(number)) < 0);
    return false;
  }

  /**
   * Whether both stand for one number: whole numbers if they are equal, others if they differ by
   * less than 10^−12 of the larger one, so that √2/2 and sin 45° are one.
   *
   * @throws RejectedException {@link Rejection#NUMBER_TOO_LONG} if they are as near as that, and
   *     too long to tell whether they are whole, or if they differ by no more than their errors and
   *     these are a millionth or more
   */
  static boolean same(Value.Decimal one, Value.Decimal other) {
    BigDecimal a = one.number();
    BigDecimal b = other.number();
    double error = error(one) + error(other);
    if (!areNear(a, b)) {
      requireExact(isCertain(error, 0) || a.subtract(b).abs().compareTo(new BigDecimal(error)) > 0);
      return false;
    }
    requireShort(a, b);
    return (isOne(a, b) && isCertain(error, 0))
        || hasPlaces(one)
        || hasPlaces(other)
        || settled(a, 0).compareTo(settled(b, 0)) == 0;
  }

  /** Whether it is written with decimal places, or cannot be whole by its error. */
  private static boolean hasPlaces(Value.Decimal number) {
    return isCertain(error(number), 0) ? !isWhole(number.number()) : !isNearWhole(number);
  }

  /** Whether both are one number, or so long that they could be. */
  static boolean maySame(Value.Decimal a, Value.Decimal b) {
    try {
      return same(a, b);
    } catch (RejectedException e) {
      return true;
    }
  }

  /** −1, 0 or 1; 0 if they are {@link #same}. */
  static int compare(Value.Decimal a, Value.Decimal b) {
    return same(a, b) ? 0 : a.number().compareTo(b.number());
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

  /** Refuses what is not exact enough. */
  static void requireExact(boolean exact) {
    if (!exact) {
      throw new RejectedException(Rejection.NUMBER_TOO_LONG);
    }
  }
}
