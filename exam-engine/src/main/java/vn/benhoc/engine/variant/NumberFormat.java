package vn.benhoc.engine.variant;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a placeholder prints a number, in the Vietnamese way: decimal comma, no separator between
 * thousands, no trailing zeros unless asked for. The words of a format are told in the package
 * description. Immutable.
 *
 * @param shape the digits
 * @param digits what the shape counts: decimal places, or significant digits
 * @param dress what stands around the digits
 * @param tex whether it is for a formula: {@code 1{,}5} and {@code -}; else {@code 1,5} and {@code
 *     −} (U+2212)
 * @param tail what follows the number of a term, such as {@code x^2}
 */
record NumberFormat(Shape shape, int digits, Dress dress, boolean tex, String tail) {

  /** The digits of a number. */
  enum Shape {
    /** All of them; a number of more than ten decimal places is not printable. */
    EXACT,
    /** Rounded half up to at most so many places. */
    ROUNDED,
    /** Rounded half up to exactly so many places. */
    FIXED,
    /** A mantissa of so many significant digits, half up, and a power of ten. */
    SCIENTIFIC,
    /** A reduced fraction with a denominator up to 10,000. */
    FRACTION
  }

  /** What stands around the digits of a number. */
  enum Dress {
    /** A minus before negative numbers. */
    BARE,
    /** A plus or minus and a space, to go on with a sum. */
    SIGNED,
    /** Parentheses around negative numbers. */
    PARENTHESES,
    /** 1 and −1 print as nothing and a minus, to stand before a letter. */
    COEFFICIENT,
    /** A coefficient with a letter; nothing at all if it is 0. */
    TERM,
    /** A term with the sign before it. */
    SIGNED_TERM,
    /** A coefficient with the sign before it. */
    SIGNED_COEFFICIENT
  }

  static final int MOST_PLACES = 10;

  /** The places that must be certain of a number printed as a fraction, as of its denominator. */
  private static final int FRACTION_PLACES = 4;

  private static final Pattern WORD = Pattern.compile("(fix|sci|)([0-9]{1,2})");
  private static final Pattern TERM = Pattern.compile("(|.*? )term( .*|)");

  /** All digits, bare. */
  static NumberFormat standard(boolean tex) {
    return new NumberFormat(Shape.EXACT, 0, Dress.BARE, tex, "");
  }

  /**
   * Reads the words after the bar of a placeholder.
   *
   * @param words separated by spaces; may be empty
   * @param signed whether the placeholder begins with ±
   * @param tex the default of the template
   * @throws TemplateFault {@code format-unknown}
   */
  static NumberFormat of(String words, boolean signed, boolean tex) {
    NumberFormat format = standard(tex);
    Matcher term = TERM.matcher(words);
    String rest = words;
    if (term.matches()) {
      format = new NumberFormat(Shape.EXACT, 0, Dress.TERM, tex, term.group(2).strip());
      rest = term.group(1);
    }
    for (String word : rest.strip().split("\\s+", -1)) {
      format = word.isEmpty() ? format : format.with(word);
    }
    return signed ? format.dressed("sign") : format;
  }

  private NumberFormat with(String word) {
    Matcher counted = WORD.matcher(word);
    if (counted.matches()) {
      return counted(counted.group(1), Integer.parseInt(counted.group(2)));
    }
    return switch (word) {
      case "frac" -> new NumberFormat(Shape.FRACTION, 0, dress, tex, tail);
      case "tex", "plain" -> new NumberFormat(shape, digits, dress, word.equals("tex"), tail);
      default -> dressed(word);
    };
  }

  private NumberFormat counted(String word, int count) {
    Shape counted =
        switch (word) {
          case "fix" -> Shape.FIXED;
          case "sci" -> Shape.SCIENTIFIC;
          default -> Shape.ROUNDED;
        };
    if (count > MOST_PLACES || (counted == Shape.SCIENTIFIC && count == 0)) {
      throw TemplateFault.of("format-unknown", "word", word + count);
    }
    return new NumberFormat(counted, count, dress, tex, tail);
  }

  private NumberFormat dressed(String word) {
    Dress dressed =
        switch (word + " " + dress) {
          case "sign BARE" -> Dress.SIGNED;
          case "sign COEFFICIENT", "coef SIGNED" -> Dress.SIGNED_COEFFICIENT;
          case "sign TERM" -> Dress.SIGNED_TERM;
          case "paren BARE" -> Dress.PARENTHESES;
          case "coef BARE" -> Dress.COEFFICIENT;
          default -> throw TemplateFault.of("format-unknown", "word", word);
        };
    return new NumberFormat(shape, digits, dressed, tex, tail);
  }

  /**
   * The number as text.
   *
   * @throws RejectedException {@link Rejection#NUMBER_NOT_PRINTABLE}, {@link
   *     Rejection#NUMBER_TOO_LONG} if a digit to print is not certain
   */
  String print(Value.Decimal number) {
    BigDecimal shown = shown(number);
    boolean isTerm = dress == Dress.TERM || dress == Dress.SIGNED_TERM;
    if (isTerm && shown.signum() == 0) {
      return "";
    }
    boolean negative = shown.signum() < 0;
    BigDecimal size = shape == Shape.FRACTION ? number.number() : shown;
    String digitsShown = mayOmitOne() && isOne(shown) ? "" : magnitude(size.abs());
    String sign =
        switch (dress) {
          case SIGNED, SIGNED_TERM, SIGNED_COEFFICIENT -> (negative ? minus() : "+") + " ";
          default -> negative ? minus() : "";
        };
    String printed = sign + digitsShown + tail;
    return dress == Dress.PARENTHESES && negative ? "(" + printed + ")" : printed;
  }

  private boolean mayOmitOne() {
    return switch (dress) {
      case COEFFICIENT, SIGNED_COEFFICIENT -> true;
      case TERM, SIGNED_TERM -> !tail.isEmpty();
      default -> false;
    };
  }

  private static boolean isOne(BigDecimal number) {
    return number.abs().compareTo(BigDecimal.ONE) == 0;
  }

  private String minus() {
    return tex ? "-" : "\u2212";
  }

  /** The number as it is printed; of a fraction it tells the sign and whether it is one. */
  private BigDecimal shown(Value.Decimal number) {
    return switch (shape) {
      case EXACT -> exact(number);
      case ROUNDED, FIXED -> Exactness.rounded(number, digits, RoundingMode.HALF_UP);
      case SCIENTIFIC -> Exactness.rounded(number, new MathContext(digits, RoundingMode.HALF_UP));
      case FRACTION -> Exactness.settled(Exactness.certain(number, FRACTION_PLACES), 0);
    };
  }

  private static BigDecimal exact(Value.Decimal number) {
    BigDecimal settled =
        requirePrintable(Exactness.settled(number.number(), MOST_PLACES).stripTrailingZeros());
    Exactness.certain(number, Math.max(settled.scale(), 0));
    return settled;
  }

  private static BigDecimal requirePrintable(BigDecimal number) {
    if (number.scale() > MOST_PLACES) {
      throw new RejectedException(Rejection.NUMBER_NOT_PRINTABLE);
    }
    return number;
  }

  private String magnitude(BigDecimal number) {
    return switch (shape) {
      case FIXED -> comma(number.toPlainString());
      case SCIENTIFIC -> scientific(number);
      case FRACTION -> fraction(number);
      default -> comma(plain(number));
    };
  }

  /** With a dot, without trailing zeros or a power of ten. */
  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private String comma(String decimal) {
    return decimal.replace(".", tex ? "{,}" : ",");
  }

  private String scientific(BigDecimal number) {
    long exponent = number.signum() == 0 ? 0 : Arithmetic.exponent(number);
    BigDecimal mantissa = number.scaleByPowerOfTen((int) -exponent).setScale(digits - 1);
    String printed = comma(mantissa.toPlainString());
    if (exponent == 0) {
      return printed;
    }
    return tex
        ? printed + " \\cdot 10^{" + exponent + "}"
        : printed + "·10" + raised(Long.toString(exponent));
  }

  private static String raised(String exponent) {
    StringBuilder raised = new StringBuilder();
    exponent
        .chars()
        .forEach(digit -> raised.append("⁰¹²³⁴⁵⁶⁷⁸⁹⁻".charAt("0123456789-".indexOf(digit))));
    return raised.toString();
  }

  private String fraction(BigDecimal number) {
    Fraction fraction =
        Fraction.of(number)
            .orElseThrow(() -> new RejectedException(Rejection.NUMBER_NOT_PRINTABLE));
    return fraction(fraction.top().toString(), fraction.bottom().toString());
  }

  private String fraction(String top, String bottom) {
    if (bottom.equals("1")) {
      return top;
    }
    return tex ? "\\frac{" + top + "}{" + bottom + "}" : top + "/" + bottom;
  }
}
