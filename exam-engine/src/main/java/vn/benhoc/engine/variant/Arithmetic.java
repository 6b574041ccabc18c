package vn.benhoc.engine.variant;

import static vn.benhoc.engine.variant.Limits.PRECISION;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Bounded decimal arithmetic with 34 digits on numbers that are exact but for that; {@link Inexact}
 * knows of others. Whatever has no value ends the variant by a {@link RejectedException}.
 */
final class Arithmetic {

  /** π to 60 digits (OEIS A000796), more than {@link Limits#PRECISION} so that reductions hold. */
  static final BigDecimal PI =
      new BigDecimal("3.14159265358979323846264338327950288419716939937510582097494");

  private Arithmetic() {}

  /**
   * The number rounded to 34 digits.
   *
   * @throws RejectedException if its magnitude is out of range
   */
  static BigDecimal bounded(BigDecimal number) {
    BigDecimal rounded = number.round(PRECISION);
    if (rounded.signum() == 0) {
      return BigDecimal.ZERO;
    }
    long exponent = exponent(rounded);
    if (exponent >= Limits.MAGNITUDE || exponent < -Limits.MAGNITUDE) {
      throw new RejectedException(Rejection.NUMBER_OUT_OF_RANGE);
    }
    return rounded;
  }

  /** Whether a number is computed with as it is: of at most 34 digits and in range. */
  static boolean isExact(BigDecimal number) {
    try {
      return bounded(number).compareTo(number) == 0;
    } catch (RejectedException e) {
      return false;
    }
  }

  /** The power of ten of the first digit of a number other than zero. */
  static long exponent(BigDecimal number) {
    return (long) number.precision() - number.scale() - 1;
  }

  /** The sum, see {@link Exactness#sum}. */
  static BigDecimal add(BigDecimal a, BigDecimal b) {
    return bounded(Exactness.sum(a, b));
  }

  static BigDecimal subtract(BigDecimal a, BigDecimal b) {
    return add(a, b.negate());
  }

  static BigDecimal multiply(BigDecimal a, BigDecimal b) {
    return bounded(a.multiply(b, PRECISION));
  }

  static BigDecimal divide(BigDecimal a, BigDecimal b) {
    requireDefined(b.signum() != 0);
    return bounded(a.divide(b, PRECISION));
  }

  /** The remainder of whole numbers with the sign of the divisor, which is not zero. */
  static BigDecimal remainder(BigDecimal a, BigDecimal b) {
    BigInteger divisor = b.toBigIntegerExact();
    BigInteger remainder = a.toBigIntegerExact().mod(divisor.abs());
    boolean below = divisor.signum() < 0 && remainder.signum() != 0;
    return new BigDecimal(below ? remainder.add(divisor) : remainder);
  }

  static BigDecimal squareRoot(BigDecimal number) {
    requireDefined(number.signum() >= 0);
    return bounded(number.sqrt(PRECISION));
  }

  /** The greatest common divisor of whole numbers, at least 0. */
  static BigDecimal greatestCommonDivisor(BigDecimal a, BigDecimal b) {
    return new BigDecimal(big(a).gcd(big(b)));
  }

  /** The least common multiple of whole numbers, at least 0. */
  static BigDecimal leastCommonMultiple(BigDecimal a, BigDecimal b) {
    BigInteger divisor = big(a).gcd(big(b));
    return divisor.signum() == 0
        ? BigDecimal.ZERO
        : bounded(new BigDecimal(big(a).divide(divisor).multiply(big(b)).abs()));
  }

  /** n! for a whole n from 0 to 60. */
  static BigDecimal factorial(BigDecimal number) {
    return bounded(product(1, whole(number, 0, Limits.FACTORIAL)));
  }

  /** Arrangements of k out of n: n! / (n − k)!; none if k is above n. */
  static BigDecimal permutations(BigDecimal n, BigDecimal k) {
    int all = whole(n, 0, Limits.FACTORIAL);
    return bounded(product(all - whole(k, 0, Limits.FACTORIAL) + 1, all));
  }

  /** Choices of k out of n: n! / (k! (n − k)!); none if k is above n. */
  static BigDecimal combinations(BigDecimal n, BigDecimal k) {
    int all = whole(n, 0, Limits.FACTORIAL);
    int chosen = whole(k, 0, Limits.FACTORIAL);
    return bounded(product(all - chosen + 1, all).divide(product(1, chosen)));
  }

  private static BigDecimal product(int from, int to) {
    BigDecimal product = BigDecimal.ONE;
    for (int factor = from; factor <= to; factor++) {
      product = product.multiply(BigDecimal.valueOf(Math.max(factor, 0)));
    }
    return product;
  }

  static void requireDefined(boolean defined) {
    if (!defined) {
      throw new RejectedException(Rejection.UNDEFINED_VALUE);
    }
  }

  /** A whole number between bounds, as an operation asks for. */
  static int whole(BigDecimal number, int from, int to) {
    requireDefined(Exactness.isWhole(number));
    BigDecimal settled = Exactness.settled(number, 0);
    if (settled.compareTo(BigDecimal.valueOf(from)) < 0) {
      throw new RejectedException(Rejection.UNDEFINED_VALUE);
    }
    if (settled.compareTo(BigDecimal.valueOf(to)) > 0) {
      throw new RejectedException(Rejection.NUMBER_OUT_OF_RANGE);
    }
    return settled.intValueExact();
  }

  private static BigInteger big(BigDecimal number) {
    requireDefined(Exactness.isWhole(number));
    return Exactness.settled(number, 0).toBigIntegerExact();
  }
}
