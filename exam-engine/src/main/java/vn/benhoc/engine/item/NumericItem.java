package vn.benhoc.engine.item;

import java.math.BigDecimal;

/**
 * An item answered by a quantity.
 *
 * @param ref which item version this is
 * @param key the right number, exact, in the unit of the key; at most 100 digits before the decimal
 *     mark and 100 behind it, like every number of a numeric item
 * @param tolerance how far an answer may be from it
 * @param units which units it may have
 */
public record NumericItem(ItemRef ref, BigDecimal key, Tolerance tolerance, UnitRule units)
    implements Item {

  public NumericItem {
    Size.bounded(key, "a key");
  }

  /**
   * An item with this key, a decimal with a dot.
   *
   * @throws IllegalArgumentException if the key is no decimal or has too many digits
   */
  public static NumericItem of(ItemRef ref, String key, Tolerance tolerance, UnitRule units) {
    return new NumericItem(ref, new BigDecimal(key), tolerance, units);
  }

  /** The lowest right number, in the unit of the key. */
  public BigDecimal lowest() {
    return tolerance.lowest(key);
  }

  /** The highest right number, in the unit of the key. */
  public BigDecimal highest() {
    return tolerance.highest(key);
  }

  /**
   * Whether a number in this unit is right, bounds included. Exact: the number times the unit's
   * factor is compared with the bounds times its divisor.
   */
  public boolean accepts(BigDecimal number, Unit unit) {
    BigDecimal scaled = number.multiply(unit.factor());
    return scaled.compareTo(lowest().multiply(unit.divisor())) >= 0
        && scaled.compareTo(highest().multiply(unit.divisor())) <= 0;
  }

  @Override
  public Kind kind() {
    return Kind.NUMERIC;
  }
}
