package vn.benhoc.engine.variant;

import static vn.benhoc.engine.variant.Arithmetic.requireDefined;
import static vn.benhoc.engine.variant.Exactness.requireExact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.BinaryOperator;
import vn.benhoc.engine.variant.Value.Decimal;

/**
 * Arithmetic that carries along how far a number may be from the one meant: the value is that of
 * {@link Arithmetic}, its error what the errors of the operands can make of it. Sums add errors; a
 * product ab has |a|·e(b) + |b|·e(a) + e(a)·e(b); what is not linear has twice its slope times the
 * error of the operand, as long as that is small enough for twice to be enough (N. J. Higham,
 * <i>Accuracy and Stability of Numerical Algorithms</i>, 2nd edition 2002, chapters 1 and 3). Where
 * an error grows beyond that the variant is rejected as {@link Rejection#NUMBER_TOO_LONG}. A result
 * that was rounded to 34 digits has a unit of the last one as error, which matters where a sum
 * cancels most of the digits (see {@link Exactness}).
 */
final class Inexact {

  /** The most places of {@code round}. */
  private static final int MOST_PLACES = 30;

  /** The largest error of a function's value, as a share of it, that twice its slope covers. */
  static final double SMALL = 0.25;

  private static final double LARGEST = 1e200;

  /** A power of {@link BigDecimal#pow(int, java.math.MathContext)} is within two units. */
  private static final int POWER_UNITS = 2;

  private Inexact() {}

  /** A number with an error that is bounded. */
  static Decimal of(BigDecimal number, double error) {
    requireExact(error <= LARGEST);
    return new Decimal(number, error);
  }

  /** A number with more than 34 digits, to 34. */
  static Decimal rounded(BigDecimal number) {
    BigDecimal rounded = Arithmetic.bounded(number);
    return new Decimal(rounded, rounding(rounded, false));
  }

  static Decimal negated(Decimal number) {
    return new Decimal(number.number().negate(), number.error());
  }

  static Decimal magnitude(Decimal number) {
    return new Decimal(number.number().abs(), number.error());
  }

  /** −1, 0 or 1; refused where the error, a millionth or more, hides which. */
  static Decimal sign(Decimal number) {
    int sign = Exactness.compare(number, new Decimal(BigDecimal.ZERO));
    return new Decimal(BigDecimal.valueOf(sign == 0 ? 0 : number.number().signum()));
  }

  /** Of what cancels except for rounding, 0, the rest is the error; see {@link Exactness#sum}. */
  static Decimal add(Decimal a, Decimal b) {
    BigDecimal sum = Arithmetic.add(a.number(), b.number());
    BigDecimal exact = a.number().add(b.number());
    double rounding =
        sum.signum() == 0 ? exact.abs().doubleValue() : rounding(sum, exact.compareTo(sum) == 0);
    return of(sum, a.error() + b.error() + rounding);
  }

  static Decimal subtract(Decimal a, Decimal b) {
    return add(a, negated(b));
  }

  static Decimal multiply(Decimal a, Decimal b) {
    double error = size(a) * b.error() + size(b) * a.error() + a.error() * b.error();
    BigDecimal product = Arithmetic.multiply(a.number(), b.number());
    boolean exact = a.number().multiply(b.number()).compareTo(product) == 0;
    return of(product, error + rounding(product, exact));
  }

  static Decimal divide(Decimal a, Decimal b) {
    BigDecimal quotient = Arithmetic.divide(a.number(), b.number());
    requireExact(b.error() == 0 || b.error() < size(b) / 2);
    double error = a.error() + Math.abs(quotient.doubleValue()) * b.error();
    boolean exact = quotient.multiply(b.number()).compareTo(a.number()) == 0;
    return of(quotient, error / (size(b) - b.error()) + rounding(quotient, exact));
  }

  /**
   * The remainder with the sign of the divisor: mod(−7, 3) = 2. Exact for whole numbers; of others
   * the divisor is taken as often as the quotient is whole.
   */
  static Decimal modulo(Decimal a, Decimal b) {
    requireDefined(b.number().signum() != 0);
    if (a.error() + b.error() == 0 && Exactness.areWhole(a.number(), b.number())) {
      return new Decimal(Arithmetic.remainder(a.number(), b.number()));
    }
    Exactness.requireShort(a.number(), b.number());
    return subtract(a, multiply(b, whole(divide(a, b), RoundingMode.FLOOR)));
  }

  /** Powers with whole exponents are exact up to 34 digits; others need a base above zero. */
  static Decimal power(Decimal base, Decimal exponent) {
    BigDecimal settled = Exactness.rounded(exponent.number());
    if (settled.abs().compareTo(BigDecimal.valueOf(Limits.EXPONENT)) > 0) {
      throw new RejectedException(Rejection.NUMBER_OUT_OF_RANGE);
    }
    if (base.number().signum() == 0) {
      requireDefined(settled.signum() > 0);
      return new Decimal(BigDecimal.ZERO, StrictMath.pow(base.error(), settled.doubleValue()));
    }
    if (!Exactness.isWhole(new Decimal(settled, exponent.error()))) {
      requireDefined(base.number().signum() > 0);
      return Transcendental.power(base, exponent);
    }
    BigDecimal power =
        Arithmetic.bounded(base.number().pow(settled.intValueExact(), Limits.PRECISION));
    double share = Math.abs(settled.doubleValue()) * base.error() / size(base);
    requireExact(share < SMALL);
    boolean exact = power.precision() < Limits.PRECISION.getPrecision();
    double error = 2 * share * Math.abs(power.doubleValue());
    return of(power, error + POWER_UNITS * rounding(power, exact));
  }

  static Decimal squareRoot(Decimal number) {
    BigDecimal root = Arithmetic.squareRoot(number.number());
    double error = number.error();
    boolean exact = root.multiply(root).compareTo(number.number()) == 0;
    return of(
        root,
        (error < size(number) / 2 ? error / root.doubleValue() : StrictMath.sqrt(2 * error))
            + rounding(root, exact));
  }

  /** The root of this degree, a whole number from 1; odd roots of negative numbers are negative. */
  static Decimal root(Decimal number, Decimal degree) {
    int whole = Arithmetic.whole(Exactness.certain(degree, 0), 1, Limits.EXPONENT);
    requireDefined(number.number().signum() >= 0 || whole % 2 == 1);
    if (number.number().signum() == 0) {
      return new Decimal(BigDecimal.ZERO, StrictMath.pow(number.error(), 1.0 / whole));
    }
    if (whole == 2) {
      return squareRoot(number);
    }
    BigDecimal share = BigDecimal.ONE.divide(BigDecimal.valueOf(whole), Limits.PRECISION);
    Decimal root = Transcendental.power(magnitude(number), new Decimal(share));
    return number.number().signum() < 0 ? negated(root) : root;
  }

  /** The number to this many decimal places, half up (half away from zero), as schools teach it. */
  static Decimal round(Decimal number, Decimal places) {
    int kept = Arithmetic.whole(Exactness.certain(places, 0), 0, MOST_PLACES);
    return new Decimal(Arithmetic.bounded(Exactness.rounded(number, kept, RoundingMode.HALF_UP)));
  }

  /** The number to no decimal places. */
  static Decimal whole(Decimal number, RoundingMode mode) {
    return new Decimal(Arithmetic.bounded(Exactness.rounded(number, 0, mode)));
  }

  /** The one of two that was chosen by size; the other may have been meant. */
  static Decimal chosen(Decimal a, Decimal b, BigDecimal number) {
    return new Decimal(number, Math.max(a.error(), b.error()));
  }

  /** n! for a whole n from 0 to 60. */
  static Decimal factorial(Decimal number) {
    return new Decimal(Arithmetic.factorial(Exactness.certain(number, 0)));
  }

  /** An operation on whole numbers for numbers that are certain to be whole. */
  static BinaryOperator<Decimal> ofWhole(BinaryOperator<BigDecimal> body) {
    return (a, b) -> new Decimal(body.apply(Exactness.certain(a, 0), Exactness.certain(b, 0)));
  }

  /** What rounding to 34 digits may have changed: a unit of the last digit, or nothing. */
  private static double rounding(BigDecimal number, boolean exact) {
    return exact || number.signum() == 0
        ? 0
        : BigDecimal.ONE
            .scaleByPowerOfTen(
                (int) Arithmetic.exponent(number) - Limits.PRECISION.getPrecision() + 1)
            .doubleValue();
  }

  static double size(Decimal number) {
    return Math.abs(number.number().doubleValue());
  }
}
