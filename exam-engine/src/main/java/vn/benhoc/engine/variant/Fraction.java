package vn.benhoc.engine.variant;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * A fraction in lowest terms. Immutable.
 *
 * @param top its sign is that of the fraction
 * @param bottom above zero
 */
record Fraction(BigInteger top, BigInteger bottom) {

  private static final BigInteger LARGEST_BOTTOM = BigInteger.valueOf(10_000);

  /** What rounding to 34 digits may leave, as a share of the number. */
  private static final BigDecimal RESIDUE = new BigDecimal("1e-30");

  /** How far it may be from a number with many digits before its mark. */
  private static final BigDecimal NEAREST = new BigDecimal("1e-20");

  /**
   * The fraction a number is, or was before it was rounded to 34 digits: the two differ by less
   * than 10^−30 of the number and by less than 10^−20. Empty if there is none with a denominator up
   * to 10,000; a number that is only near to a fraction is none.
   *
   * <p>Only convergents of the continued fraction come into question: a fraction so near to a
   * number is one of them (A. Khinchin, <i>Continued Fractions</i>, 1964, theorem 19).
   */
  static Optional<Fraction> of(BigDecimal number) {
    BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number;
    BigInteger dividend = plain.unscaledValue();
    BigInteger divisor = BigInteger.TEN.pow(plain.scale());
    Fraction before = new Fraction(BigInteger.ZERO, BigInteger.ONE);
    Fraction last = new Fraction(BigInteger.ONE, BigInteger.ZERO);
    while (divisor.signum() != 0) {
      BigInteger remainder = dividend.mod(divisor);
      BigInteger quotient = dividend.subtract(remainder).divide(divisor);
      Fraction next =
          new Fraction(
              quotient.multiply(last.top).add(before.top),
              quotient.multiply(last.bottom).add(before.bottom));
      if (next.bottom.compareTo(LARGEST_BOTTOM) > 0) {
        return Optional.empty();
      }
      if (next.is(plain)) {
        return Optional.of(next);
      }
      before = last;
      last = next;
      dividend = divisor;
      divisor = remainder;
    }
    throw new IllegalStateException("the last convergent of " + number + " is the number");
  }

  private boolean is(BigDecimal number) {
    BigDecimal wide = new BigDecimal(bottom);
    BigDecimal off = number.multiply(wide).subtract(new BigDecimal(top)).abs();
    return off.compareTo(number.abs().multiply(wide).multiply(RESIDUE)) <= 0
        && off.compareTo(NEAREST.multiply(wide)) <= 0;
  }
}
