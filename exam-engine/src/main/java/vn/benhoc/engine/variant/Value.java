package vn.benhoc.engine.variant;

import java.math.BigDecimal;

/** What an expression of a template yields: a number, a text or a truth. Immutable. */
public sealed interface Value {

  /** The kinds of values. */
  enum Type {
    /** A decimal number. */
    NUMBER("number"),
    /** A text. */
    TEXT("text"),
    /** True or false. */
    TRUTH("truth");

    private final String code;

    Type(String code) {
      this.code = code;
    }

    /** The stable lower-case code used in diagnostics. */
    public String code() {
      return code;
    }
  }

  /** Which kind of value this is. */
  Type type();

  /**
   * A number.
   *
   * @param number the number, of at most 34 significant digits, trailing zeros dropped, so that
   *     equal numbers are equal records
   * @param error how far it may be from the number meant, zero or more: 0 unless rounding to 34
   *     digits or a function without exact values, which is good to 14 digits, had a part in it
   */
  record Decimal(BigDecimal number, double error) implements Value {
    public Decimal {
      number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    /** A number that is exact. */
    public Decimal(BigDecimal number) {
      this(number, 0);
    }

    @Override
    public Type type() {
      return Type.NUMBER;
    }
  }

  /**
   * A text.
   *
   * @param text any text
   */
  record Text(String text) implements Value {
    @Override
    public Type type() {
      return Type.TEXT;
    }
  }

  /**
   * A truth.
   *
   * @param truth true or false
   */
  record Truth(boolean truth) implements Value {
    @Override
    public Type type() {
      return Type.TRUTH;
    }
  }

  /** A number from its decimal text with a dot, such as {@code "-1.5"}. */
  static Value of(String decimal) {
    return new Decimal(new BigDecimal(decimal));
  }

  /** A number. */
  static Value of(BigDecimal number) {
    return new Decimal(number);
  }
}
