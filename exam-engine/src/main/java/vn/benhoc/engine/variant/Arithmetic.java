package vn.benhoc.engine.variant;

import static vn.benhoc.engine.variant.Limits.PRECISION;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Bounded decimal arithmetic with 34 digits. Whatever has no value ends the variant by a {@link
 * RejectedException}.
 */
final class Arithmetic {

  /** π to 60 digits (OEIS A000796), more than {@link Limits#PRECISION} so that reductions hold. */
  static final BigDecimal PI =
      new BigDecimal("3.14159265358979323846264338327950288419716939937510582097494");

  /** The most places of {@code round}. */
  private static final int MOST_PLACES = 30;

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

  /**
   * The remainder with the sign of the divisor: mod(−7, 3) = 2. Exact for whole numbers; of others
   * the divisor is taken as often as the quotient is whole.
   */
  static BigDecimal modulo(BigDecimal a, BigDecimal b) {
    requireDefined(b.signum() != 0);
    if (Exactness.areWhole(a, b)) {
      BigInteger divisor = b.toBigIntegerExact();
      BigInteger remainder = a.toBigIntegerExact().mod(divisor.abs());
      boolean below = divisor.signum() < 0 && remainder.signum() != 0;
      return new BigDecimal(below ? remainder.add(divisor) : remainder);
    }
    Exactness.requireShort(a, b);
    return subtract(a, multiply(b, floor(divide(a, b))));
  }

  /** Powers with whole exponents are exact up to 34 digits; others need a base above zero. */
  static BigDecimal power(BigDecimal base, BigDecimal exponent) {
    BigDecimal settled = Exactness.rounded(exponent);
    if (settled.abs().compareTo(BigDecimal.valueOf(Limits.EXPONENT)) > 0) {
      throw new RejectedException(Rejection.NUMBER_OUT_OF_RANGE);
    }
    if (base.signum() == 0) {
      requireDefined(settled.signum() > 0);
      return BigDecimal.ZERO;
    }
    if (!Exactness.isWhole(settled)) {
      requireDefined(base.signum() > 0);
      return Transcendental.power(base, exponent);
    }
    return bounded(base.pow(settled.intValueExact(), PRECISION));
  }

  static BigDecimal squareRoot(BigDecimal number) {
    requireDefined(number.signum() >= 0);
    return bounded(number.sqrt(PRECISION));
  }

  /** The root of this degree, a whole number from 1; odd roots of negative numbers are negative. */
  static BigDecimal root(BigDecimal number, BigDecimal degree) {
    int whole = whole(degree, 1, Limits.EXPONENT);
    requireDefined(number.signum() >= 0 || whole % 2 == 1);
    if (number.signum() == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal root =
        whole == 2
            ? squareRoot(number)
            : Transcendental.power(
                number.abs(), BigDecimal.ONE.divide(BigDecimal.valueOf(whole), PRECISION));
    return number.signum() < 0 ? root.negate() : root;
  }

  /** The number to this many decimal places, half up (half away from zero), as schools teach it. */
  static BigDecimal round(BigDecimal number, BigDecimal places) {
    int kept = whole(places, 0, MOST_PLACES);
    return bounded(Exactness.settled(number, kept).setScale(kept, RoundingMode.HALF_UP));
  }

  static BigDecimal floor(BigDecimal number) {
    return bounded(Exactness.settled(number, 0).setScale(0, RoundingMode.FLOOR));
  }

  static BigDecimal ceiling(BigDecimal number) {
    return bounded(Exactness.settled(number, 0).setScale(0, RoundingMode.CEILING));
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

  /** −1, 0 or 1; 0 if they are {@link Exactness#same}. */
  static int compare(BigDecimal a, BigDecimal b) {
    return Exactness.same(a, b) ? 0 : a.compareTo(b);
  }

  static void requireDefined(boolean defined) {
    if (!defined) {
      throw new RejectedException(Rejection.UNDEFINED_VALUE);
    }
  }

  private static int whole(BigDecimal number, int from, int to) {
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
