package vn.benhoc.engine.item;

import java.math.BigDecimal;

/**
 * The bound of the numbers of numeric items: at most {@value #DIGITS} digits before the decimal
 * mark and {@value #DIGITS} behind it. A key like 1e400000000 is written in a moment, and adding a
 * margin to it would take all memory there is.
 */
final class Size {

  /** Most digits before the mark, and most behind it. */
  static final int DIGITS = 100;

  private Size() {}

  /**
   * The same number.
   *
   * @param what it is, for the message
   * @throws IllegalArgumentException if it has more digits
   */
  static BigDecimal bounded(BigDecimal number, String what) {
    long before = (long) number.precision() - number.scale();
    if (before > DIGITS || number.scale() > DIGITS) {
      throw new IllegalArgumentException(
          "%s has at most %d digits before the mark and behind it".formatted(what, DIGITS));
    }
    return number;
  }
}
