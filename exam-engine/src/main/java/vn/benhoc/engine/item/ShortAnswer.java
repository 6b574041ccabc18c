package vn.benhoc.engine.item;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as it stands in the box of a short answer: at most four characters out of digits, one
 * comma and a leading minus, such as {@code 75}, {@code -1,5} or {@code 0,25}.
 *
 * <p>Source: the answer sheet of 2025 has four columns; pattern {@code ^(?=.{1,4}$)-?\d+(,\d+)?$}.
 *
 * @param text the characters of the box, with a comma as the decimal mark
 */
public record ShortAnswer(String text) {

  /** Number of characters the box holds. */
  public static final int BOX = 4;

  /** The pattern of everything that fits the box. */
  public static final String PATTERN = "^(?=.{1,4}$)-?\\d+(,\\d+)?$";

  /** Why a text does not fit the box. */
  public enum Misfit {
    /** There is nothing in it. */
    EMPTY("empty"),
    /** A character is no digit, comma or minus. */
    FOREIGN_CHARACTER("foreign-character"),
    /** Only box characters, but they form no number: a minus inside, two commas, a bare comma. */
    NOT_A_NUMBER("not-a-number"),
    /** A number of more than four characters. */
    TOO_LONG("too-long");

    private final String code;

    Misfit(String code) {
      this.code = code;
    }

    /** The stable lower-case code. */
    public String code() {
      return code;
    }
  }

  public ShortAnswer {
    Optional<Misfit> misfit = misfitOf(text);
    if (misfit.isPresent()) {
      throw new IllegalArgumentException(
          "'%s' does not fit the box: %s".formatted(text, misfit.get().code()));
    }
  }

  /**
   * Reads what was typed: see {@link #normalised(String)}.
   *
   * @throws IllegalArgumentException if it does not fit the box; {@link #misfit} tells why without
   *     throwing
   */
  public static ShortAnswer of(String typed) {
    return new ShortAnswer(normalised(typed));
  }

  /** What was typed, once normalised; empty if it does not fit the box. */
  public static Optional<ShortAnswer> read(String typed) {
    String text = normalised(typed);
    return misfitOf(text).isPresent() ? Optional.empty() : Optional.of(new ShortAnswer(text));
  }

  /** Why what was typed does not fit the box once normalised; empty if it fits. */
  public static Optional<Misfit> misfit(String typed) {
    return misfitOf(normalised(typed));
  }

  /**
   * What was typed without surrounding white space, a dot read as a comma and the typographic minus
   * signs U+2212 and U+2013 as a minus.
   */
  public static String normalised(String typed) {
    return typed.strip().replace('.', ',').replace('\u2212', '-').replace('\u2013', '-');
  }

  /** The number, exact. */
  public BigDecimal value() {
    return new BigDecimal(text.replace(',', '.'));
  }

  /** Whether both stand for one number: {@code 1,50} and {@code 1,5}; {@code -0} and {@code 0}. */
  public boolean isSameNumberAs(ShortAnswer other) {
    return value().compareTo(other.value()) == 0;
  }

  /** One pass by hand: whole provinces are marked through it. */
  private static Optional<Misfit> misfitOf(String text) {
    if (text.isEmpty()) {
      return Optional.of(Misfit.EMPTY);
    }
    boolean comma = false;
    boolean number = true;
    int digits = 0;
    for (int index = 0; index < text.length(); index++) {
      char c = text.charAt(index);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c == ',') {
        number &= digits > 0 && !comma;
        comma = true;
        digits = 0;
      } else if (c == '-') {
        number &= index == 0;
      } else {
        return Optional.of(Misfit.FOREIGN_CHARACTER);
      }
    }
    if (!number || digits == 0) {
      return Optional.of(Misfit.NOT_A_NUMBER);
    }
    return text.length() > BOX ? Optional.of(Misfit.TOO_LONG) : Optional.empty();
  }
}
