package vn.benhoc.engine.variant;

import java.math.MathContext;

/**
 * The bounds of templates and of what their expressions may compute. They keep every draw short:
 * whatever an author writes, evaluating one expression takes at most as many operations as it has
 * characters, each on numbers of at most 34 digits.
 */
public final class Limits {

  /** Decimal arithmetic: 34 significant digits, half even (IEEE 754 decimal128). */
  public static final MathContext PRECISION = MathContext.DECIMAL128;

  /** The longest expression, in characters. */
  public static final int EXPRESSION_LENGTH = 500;

  /** How deep operations and functions may be nested. */
  public static final int EXPRESSION_DEPTH = 64;

  /**
   * A number other than zero has a magnitude from 10^−100 to below 10^100; a number beyond is
   * {@link Rejection#NUMBER_OUT_OF_RANGE}.
   */
  public static final int MAGNITUDE = 100;

  /**
   * The most digits of a whole number that is certain to be exact: from 10^33 on the last digit may
   * have been rounded. Where that matters (remainders, divisors, multiples, rounding, {@code
   * isint}, equality, printing all digits) longer numbers are {@link Rejection#NUMBER_TOO_LONG}; to
   * be multiplied, divided or printed as a power of ten they are taken as they are.
   */
  public static final int WHOLE_DIGITS = 33;

  /** The largest exponent of a power and the largest degree of a root. */
  public static final int EXPONENT = 1000;

  /** The largest number that a factorial, a permutation or a combination is taken of. */
  public static final int FACTORIAL = 60;

  /** How many variables and derived values a template has together at most, and constraints. */
  public static final int NAMES = 60;

  /** How many values a range takes at most. */
  public static final int VALUES = 1_000_000;

  /** How many values a list of numbers or texts has at most. */
  public static final int LISTED = 1_000;

  /** The longest text a variable takes, in characters. */
  public static final int VALUE_LENGTH = 1_000;

  /** How many segments a template has at most. */
  public static final int SEGMENTS = 50;

  /** How many accepted texts an answer has at most. */
  public static final int ACCEPTED = 100;

  /** How many placeholders one text has at most. */
  public static final int PLACEHOLDERS = 200;

  /**
   * The longest that all texts of a variant are together, in characters; beyond it is {@link
   * Rejection#TEXTS_TOO_LONG}.
   */
  public static final int RENDERED_LENGTH = 100_000;

  /** The longest text of a segment, option or statement, in characters. */
  public static final int TEXT_LENGTH = 50_000;

  /** How many random assignments a draw tries before it searches them in order. */
  public static final int TRIES = 1_000;

  /** How many assignments a draw then searches before it gives up. */
  public static final int SEARCHED = 20_000;

  private Limits() {}
}
