package vn.benhoc.engine.variant;

import static vn.benhoc.engine.variant.Arithmetic.PI;
import static vn.benhoc.engine.variant.Arithmetic.requireDefined;
import static vn.benhoc.engine.variant.Limits.PRECISION;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.DoubleUnaryOperator;

/**
 * Functions without an exact decimal value. They are computed by {@link StrictMath}, whose results
 * are the same on every machine, and rounded half even: angles' sines, cosines and tangents to 14
 * decimal places, everything else to 14 significant digits. The rounding removes the error of a
 * double, so that sin 30° is 0.5 and ln 1 is 0.
 */
final class Transcendental {

  private static final int DIGITS = 14;
  private static final MathContext ROUNDED = new MathContext(DIGITS, RoundingMode.HALF_EVEN);
  private static final BigDecimal FULL_TURN = BigDecimal.valueOf(360);
  private static final BigDecimal HALF_TURN = BigDecimal.valueOf(180);

  private Transcendental() {}

  static BigDecimal sine(BigDecimal radians) {
    return places(StrictMath.sin(reduced(radians)));
  }

  static BigDecimal cosine(BigDecimal radians) {
    return places(StrictMath.cos(reduced(radians)));
  }

  /** Undefined where the cosine is 0. */
  static BigDecimal tangent(BigDecimal radians) {
    requireDefined(cosine(radians).signum() != 0);
    return places(StrictMath.tan(reduced(radians)));
  }

  /** An angle in radians from degrees. */
  static BigDecimal radians(BigDecimal degrees) {
    return degrees.remainder(FULL_TURN).multiply(PI).divide(HALF_TURN, PRECISION);
  }

  /** In radians, from −π/2 to π/2. */
  static BigDecimal arcSine(BigDecimal ratio) {
    requireDefined(ratio.abs().compareTo(BigDecimal.ONE) <= 0);
    return of(StrictMath::asin, ratio);
  }

  /** In radians, from 0 to π. */
  static BigDecimal arcCosine(BigDecimal ratio) {
    requireDefined(ratio.abs().compareTo(BigDecimal.ONE) <= 0);
    return of(StrictMath::acos, ratio);
  }

  /** In radians, between −π/2 and π/2. */
  static BigDecimal arcTangent(BigDecimal ratio) {
    return of(StrictMath::atan, ratio);
  }

  /** In degrees, from −90 to 90. */
  static BigDecimal arcSineDegrees(BigDecimal ratio) {
    requireDefined(ratio.abs().compareTo(BigDecimal.ONE) <= 0);
    return of(value -> StrictMath.toDegrees(StrictMath.asin(value)), ratio);
  }

  /** In degrees, from 0 to 180. */
  static BigDecimal arcCosineDegrees(BigDecimal ratio) {
    requireDefined(ratio.abs().compareTo(BigDecimal.ONE) <= 0);
    return of(value -> StrictMath.toDegrees(StrictMath.acos(value)), ratio);
  }

  /** In degrees, between −90 and 90. */
  static BigDecimal arcTangentDegrees(BigDecimal ratio) {
    return of(value -> StrictMath.toDegrees(StrictMath.atan(value)), ratio);
  }

  static BigDecimal exponential(BigDecimal exponent) {
    return positive(StrictMath.exp(exponent.doubleValue()));
  }

  static BigDecimal naturalLogarithm(BigDecimal number) {
    requireDefined(number.signum() > 0);
    return of(StrictMath::log, number);
  }

  /** Exact where the number is a power of ten. */
  static BigDecimal decimalLogarithm(BigDecimal number) {
    requireDefined(number.signum() > 0);
    return of(StrictMath::log10, number);
  }

  /** The logarithm to a base above zero other than 1. */
  static BigDecimal logarithm(BigDecimal number, BigDecimal base) {
    requireDefined(number.signum() > 0 && base.signum() > 0 && base.compareTo(BigDecimal.ONE) != 0);
    return digits(StrictMath.log(number.doubleValue()) / StrictMath.log(base.doubleValue()));
  }

  /** The power of a base above zero. */
  static BigDecimal power(BigDecimal base, BigDecimal exponent) {
    return positive(StrictMath.pow(base.doubleValue(), exponent.doubleValue()));
  }

  /** A number above zero, unless it was too small for a double. */
  private static BigDecimal positive(double number) {
    if (number == 0) {
      throw new RejectedException(Rejection.NUMBER_OUT_OF_RANGE);
    }
    return digits(number);
  }

  private static BigDecimal of(DoubleUnaryOperator function, BigDecimal argument) {
    return digits(function.applyAsDouble(argument.doubleValue()));
  }

  private static double reduced(BigDecimal radians) {
    return radians.remainder(PI.add(PI)).doubleValue();
  }

  private static BigDecimal places(double number) {
    return new BigDecimal(number).setScale(DIGITS, RoundingMode.HALF_EVEN);
  }

  private static BigDecimal digits(double number) {
    if (!Double.isFinite(number)) {
      throw new RejectedException(Rejection.NUMBER_OUT_OF_RANGE);
    }
    return Arithmetic.bounded(new BigDecimal(number).round(ROUNDED));
  }
}
