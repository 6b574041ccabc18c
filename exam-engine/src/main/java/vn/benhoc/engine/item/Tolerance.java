package vn.benhoc.engine.item;

import java.math.BigDecimal;

/**
 * How far a number may be from the key and still be right. Bounds belong to what is right; all
 * arithmetic is on exact decimals.
 *
 * @param basis what the margin is measured in
 * @param margin how far to either side, zero or more: in the unit of the key, or in percent of it
 */
public record Tolerance(Basis basis, BigDecimal margin) {

  private static final int PERCENT_PLACES = 2;

  /** What a margin is measured in. */
  public enum Basis {
    /** In the unit of the key. */
    ABSOLUTE("absolute"),
    /** In percent of the key's absolute value. */
    RELATIVE("relative");

    private final String code;

    Basis(String code) {
      this.code = code;
    }

    /** The stable lower-case code. */
    public String code() {
      return code;
    }
  }

  public Tolerance {
    Size.bounded(margin, "a tolerance");
    if (margin.signum() < 0) {
      throw new IllegalArgumentException("a tolerance is zero or more, was " + margin);
    }
  }

  /** The key itself, however it is written: {@code 2}, {@code 2,0}. */
  public static Tolerance none() {
    return new Tolerance(Basis.ABSOLUTE, BigDecimal.ZERO);
  }

  /**
   * A margin in the unit of the key.
   *
   * @throws IllegalArgumentException if the text is no decimal, negative or too long
   */
  public static Tolerance absolute(String margin) {
    return new Tolerance(Basis.ABSOLUTE, new BigDecimal(margin));
  }

  /**
   * A margin in percent of the key.
   *
   * @throws IllegalArgumentException if the text is no decimal, negative or too long
   */
  public static Tolerance percent(String percent) {
    return new Tolerance(Basis.RELATIVE, new BigDecimal(percent));
  }

  /** The lowest right number. */
  public BigDecimal lowest(BigDecimal key) {
    return key.subtract(around(key));
  }

  /** The highest right number. */
  public BigDecimal highest(BigDecimal key) {
    return key.add(around(key));
  }

  private BigDecimal around(BigDecimal key) {
    return basis == Basis.ABSOLUTE
        ? margin
        : key.abs().multiply(margin).movePointLeft(PERCENT_PLACES);
  }
}
