package vn.benhoc.engine.variant;

import static vn.benhoc.engine.variant.Arithmetic.PI;
import static vn.benhoc.engine.variant.Arithmetic.requireDefined;
import static vn.benhoc.engine.variant.Exactness.requireExact;
import static vn.benhoc.engine.variant.Inexact.SMALL;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import vn.benhoc.engine.variant.Value.Decimal;

/**
 * Functions without an exact decimal value. They are computed by {@link StrictMath}, whose results
 * are the same on every machine, and rounded half even: angles' sines, cosines and tangents to 14
 * decimal places, everything else to 14 significant digits. The rounding removes the error of a
 * double, so that sin 30° is 0.5 and ln 1 is 0.
 *
 * <p>Every value carries its {@linkplain Decimal#error error}: a unit of its last digit, and what
 * the error of the argument can make of it, for which what a double leaves of the argument counts
 * too. Logarithms near 1 are taken of what is above 1, which a double holds to all its digits.
 */
final class Transcendental {

  private static final int DIGITS = 14;
  private static final MathContext ROUNDED = new MathContext(DIGITS, RoundingMode.HALF_EVEN);
  private static final BigDecimal FULL_TURN = BigDecimal.valueOf(360);
  private static final BigDecimal HALF_TURN = BigDecimal.valueOf(180);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** Angles from 10^30 on: too large for the digits of π, and perhaps rounded themselves. */
  private static final int LARGEST_ANGLE = 30;

  /** A unit of the fourteenth decimal place. */
  private static final double PLACE = 1e-14;

  /** More than a double's rounding and {@link StrictMath} change a value, as a share of it. */
  private static final double DOUBLE = 5e-16;

  private static final double LN_10 = StrictMath.log(10);
  private static final double DEGREES = 180 / Math.PI;

  private Transcendental() {}

  /** A number as a double, and how far that may be from the number meant. */
  private record Argument(double number, double error) {
    static Argument of(BigDecimal number, double error) {
      double nearest = number.doubleValue();
      double lost = number.subtract(new BigDecimal(nearest)).abs().doubleValue();
      return new Argument(nearest, error + lost);
    }

    static Argument of(Decimal number) {
      return of(number.number(), number.error());
    }
  }

  /** Of an angle in radians below 10^30. */
  static Decimal sine(Decimal radians) {
    Argument angle = reduced(radians);
    return Inexact.of(places(StrictMath.sin(angle.number())), PLACE + angle.error());
  }

  /** Of an angle in radians below 10^30. */
  static Decimal cosine(Decimal radians) {
    Argument angle = reduced(radians);
    return Inexact.of(places(StrictMath.cos(angle.number())), PLACE + angle.error());
  }

  /** Of an angle in radians below 10^30; undefined where the cosine is 0. */
  static Decimal tangent(Decimal radians) {
    requireDefined(cosine(radians).number().signum() != 0);
    Argument angle = reduced(radians);
    double tangent = StrictMath.tan(angle.number());
    requireExact(angle.error() * (1 + Math.abs(tangent)) < SMALL);
    double error = 2 * (1 + tangent * tangent) * angle.error() + Math.abs(tangent) * DOUBLE;
    return Inexact.of(places(tangent), PLACE + error);
  }

  /** An angle in radians from degrees below 10^30. */
  static Decimal radians(Decimal degrees) {
    requireAngle(degrees.number());
    BigDecimal radians =
        degrees.number().remainder(FULL_TURN).multiply(PI).divide(HALF_TURN, Limits.PRECISION);
    return Inexact.of(radians, (degrees.error() + tail(degrees.number())) / DEGREES);
  }

  /** In radians, from −π/2 to π/2. */
  static Decimal arcSine(Decimal ratio) {
    requireDefined(ratio.number().abs().compareTo(BigDecimal.ONE) <= 0);
    Argument sine = Argument.of(ratio);
    return digits(StrictMath.asin(sine.number()), arcError(sine));
  }

  /** In radians, from 0 to π. */
  static Decimal arcCosine(Decimal ratio) {
    requireDefined(ratio.number().abs().compareTo(BigDecimal.ONE) <= 0);
    Argument cosine = Argument.of(ratio);
    return digits(StrictMath.acos(cosine.number()), arcError(cosine));
  }

  /** In radians, between −π/2 and π/2. */
  static Decimal arcTangent(Decimal ratio) {
    Argument tangent = Argument.of(ratio);
    return digits(StrictMath.atan(tangent.number()), tangentError(tangent));
  }

  /** In degrees, from −90 to 90. */
  static Decimal arcSineDegrees(Decimal ratio) {
    requireDefined(ratio.number().abs().compareTo(BigDecimal.ONE) <= 0);
    Argument sine = Argument.of(ratio);
    return digits(StrictMath.toDegrees(StrictMath.asin(sine.number())), DEGREES * arcError(sine));
  }

  /** In degrees, from 0 to 180. */
  static Decimal arcCosineDegrees(Decimal ratio) {
    requireDefined(ratio.number().abs().compareTo(BigDecimal.ONE) <= 0);
    Argument cosine = Argument.of(ratio);
    double degrees = StrictMath.toDegrees(StrictMath.acos(cosine.number()));
    return digits(degrees, DEGREES * arcError(cosine));
  }

  /** In degrees, between −90 and 90. */
  static Decimal arcTangentDegrees(Decimal ratio) {
    Argument tangent = Argument.of(ratio);
    double degrees = StrictMath.toDegrees(StrictMath.atan(tangent.number()));
    return digits(degrees, DEGREES * tangentError(tangent));
  }

  /** Near ±1, where the slope has no bound, arcs differ by less than 4 times the square root. */
  private static double arcError(Argument ratio) {
    double room = 1 - Math.abs(ratio.number());
    return room > 4 * ratio.error()
        ? 2 * ratio.error() / StrictMath.sqrt(room * (2 - room))
        : 4 * StrictMath.sqrt(ratio.error());
  }

  private static double tangentError(Argument ratio) {
    double size = Math.abs(ratio.number());
    return ratio.error() < size / 2 ? 4 * ratio.error() / (1 + size * size) : ratio.error();
  }

  static Decimal exponential(Decimal exponent) {
    Argument power = Argument.of(exponent);
    requireExact(power.error() < SMALL);
    double value = positive(StrictMath.exp(power.number()));
    return digits(value, 2 * value * power.error());
  }

  static Decimal naturalLogarithm(Decimal number) {
    requireDefined(number.number().signum() > 0);
    Argument logarithm = logarithm(number);
    return digits(logarithm.number(), logarithm.error());
  }

  /** Exact where the number is a power of ten. */
  static Decimal decimalLogarithm(Decimal number) {
    requireDefined(number.number().signum() > 0);
    Argument logarithm = logarithm(number);
    double value =
        isNearOne(number.number())
            ? logarithm.number() / LN_10
            : StrictMath.log10(number.number().doubleValue());
    return digits(value, logarithm.error());
  }

  /** The logarithm to a base above zero other than 1. */
  static Decimal logarithm(Decimal number, Decimal base) {
    requireDefined(number.number().signum() > 0);
    requireDefined(base.number().signum() > 0 && base.number().compareTo(BigDecimal.ONE) != 0);
    Argument top = logarithm(number);
    Argument bottom = logarithm(base);
    double size = Math.abs(bottom.number());
    requireExact(bottom.error() < size / 2);
    double value = top.number() / bottom.number();
    return digits(
        value, (top.error() + Math.abs(value) * bottom.error()) / (size - bottom.error()));
  }

  private static boolean isNearOne(BigDecimal number) {
    return number.compareTo(HALF) > 0 && number.compareTo(TWO) < 0;
  }

  /** The natural logarithm of a number above zero, with its error. */
  private static Argument logarithm(Decimal number) {
    boolean near = isNearOne(number.number());
    Argument argument =
        near
            ? Argument.of(number.number().subtract(BigDecimal.ONE), number.error())
            : Argument.of(number);
    double whole = near ? 1 + argument.number() : argument.number();
    requireExact(argument.error() < whole / 2);
    double value = near ? StrictMath.log1p(argument.number()) : StrictMath.log(whole);
    return new Argument(value, 2 * argument.error() / whole + Math.abs(value) * DOUBLE);
  }

  /** The power of a base above zero. */
  static Decimal power(Decimal base, Decimal exponent) {
    Argument root = Argument.of(base);
    Argument degree = Argument.of(exponent);
    double value = positive(StrictMath.pow(root.number(), degree.number()));
    double share =
        Math.abs(degree.number()) * root.error() / root.number()
            + Math.abs(StrictMath.log(root.number())) * degree.error();
    requireExact(share < SMALL);
    return digits(value, 2 * value * share);
  }

  /** A number above zero, unless it was too small for a double. */
  private static double positive(double number) {
    if (number == 0) {
      throw new RejectedException(Rejection.NUMBER_OUT_OF_RANGE);
    }
    return number;
  }

  private static void requireAngle(BigDecimal angle) {
    requireExact(angle.signum() == 0 || Arithmetic.exponent(angle) < LARGEST_ANGLE);
  }

  /** What rounding to 34 digits may have taken off; of a number without places nothing. */
  private static double tail(BigDecimal number) {
    boolean exact = number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
    return exact
        ? 0
        : BigDecimal.ONE.scaleByPowerOfTen((int) Arithmetic.exponent(number) - 30).doubleValue();
  }

  private static Argument reduced(Decimal radians) {
    requireAngle(radians.number());
    return Argument.of(
        radians.number().remainder(PI.add(PI)), radians.error() + tail(radians.number()));
  }

  private static BigDecimal places(double number) {
    return new BigDecimal(number).setScale(DIGITS, RoundingMode.HALF_EVEN);
  }

  /** A value to 14 digits, with a unit of the last added to its error. */
  private static Decimal digits(double number, double error) {
    if (!Double.isFinite(number)) {
      throw new RejectedException(Rejection.NUMBER_OUT_OF_RANGE);
    }
    BigDecimal rounded = Arithmetic.bounded(new BigDecimal(number).round(ROUNDED));
    double unit =
        rounded.signum() == 0
            ? 0
            : BigDecimal.ONE
                .scaleByPowerOfTen((int) Arithmetic.exponent(rounded) - DIGITS + 1)
                .doubleValue();
    return Inexact.of(rounded, unit + error);
  }
}
