package vn.benhoc.engine.item;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with or without a unit, as a candidate writes one: {@code 75}, {@code -1,5 m/s}, {@code
 * 12 000 đồng}, {@code 6,02.10^23}.
 *
 * <p>How a number is read: one comma or one dot is the decimal mark ({@code 1.234} is a little more
 * than one, as in the box of a paper). Spaces, and a mark that comes more than once or before
 * another mark, part groups of three ({@code 1.234.567}, {@code 1.234,5}, {@code 1,234.5}). A power
 * of ten may follow, as {@code .10^5}, {@code ·10⁵}, {@code x 10^5} or {@code e5}, from -99 to 99.
 * Fractions and sums are no numbers.
 *
 * @param number the number, exact
 * @param unit the symbol of the unit as {@link Unit#normalised} gives it; empty if there is none
 */
public record Quantity(BigDecimal number, String unit) {

  /** Most characters (UTF-16 units) of a quantity. */
  public static final int LONGEST = 40;

  private static final String SIGN = "([+-]?) ?";
  private static final String DIGITS = "([0-9]+(?:[., ][0-9]+)*)";
  private static final String POWER = "10 ?\\^ ?[({]?([+-]?[0-9]{1,2})[)}]?";
  private static final String UNIT = " ?((?:\\(?[\\p{L}\\p{Sc}\\p{So}%\u2030'\"\u2032].*)?)";
  private static final Pattern PLAIN = Pattern.compile(SIGN + DIGITS + UNIT);
  private static final Pattern WITH_POWER =
      Pattern.compile(
          SIGN
              + DIGITS
              + "(?: ?[.*xX\u00d7\u00b7\u22c5\u2219] ?"
              + POWER
              + "|[eE]([+-]?[0-9]{1,2}))"
              + UNIT);

  /**
   * What would be a power of ten if it were written as one; taken for a unit it would be guessed.
   */
  private static final Pattern HALF_POWER = Pattern.compile("[xXeE] ?[+-]?[0-9].*|.*10 ?\\^.*");

  private static final Pattern BARE_POWER = Pattern.compile(SIGN + POWER + UNIT);
  private static final Pattern GROUPED =
      Pattern.compile("[0-9]{1,3}(?:([., ])[0-9]{3})(?:\\1[0-9]{3})*");
  private static final Pattern UNGROUPED = Pattern.compile("[0-9]+");
  private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern LIKE_MINUS = Pattern.compile("[\u2212\u2013]");

  /** Why a text is no quantity. */
  public enum Misfit {
    /** There is nothing in it. */
    EMPTY("empty"),
    /** It is longer than {@value Quantity#LONGEST} characters. */
    TOO_LONG("too-long"),
    /** It does not begin with a number that can be read. */
    NOT_A_NUMBER("not-a-number");

    private final String code;

    Misfit(String code) {
      this.code = code;
    }

    /** The stable lower-case code. */
    public String code() {
      return code;
    }
  }

  public Quantity {
    unit = Unit.normalised(unit);
  }

  /** The quantity in what was typed; empty if it is none, and {@link #misfit} tells why. */
  public static Optional<Quantity> read(String typed) {
    String text = tidied(typed);
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher power = WITH_POWER.matcher(text);
    if (power.matches()) {
      String exponent = power.group(3) == null ? power.group(4) : power.group(3);
      return number(power.group(2))
          .flatMap(digits -> of(power.group(1), digits, exponent, power.group(5)));
    }
    Matcher bare = BARE_POWER.matcher(text);
    if (bare.matches()) {
      return of(bare.group(1), BigDecimal.ONE, bare.group(2), bare.group(3));
    }
    Matcher plain = PLAIN.matcher(text);
    return plain.matches()
        ? number(plain.group(2)).flatMap(digits -> of(plain.group(1), digits, "0", plain.group(3)))
        : Optional.empty();
  }

  /** Why what was typed is no quantity; empty if it is one. */
  public static Optional<Misfit> misfit(String typed) {
    String text = tidied(typed);
    if (text.isEmpty()) {
      return Optional.of(Misfit.EMPTY);
    }
    if (text.length() > LONGEST) {
      return Optional.of(Misfit.TOO_LONG);
    }
    return read(text).isPresent() ? Optional.empty() : Optional.of(Misfit.NOT_A_NUMBER);
  }

  /**
   * What was typed, with single spaces, superscripts as {@code ^} and digits, one shape of minus,
   * and without full stops at the end. Applying it twice changes nothing more.
   */
  public static String tidied(String typed) {
    String text = Normalizer.normalize(Unit.plainPowers(typed), Normalizer.Form.NFC);
    text = GAP.matcher(LIKE_MINUS.matcher(text).replaceAll("-")).replaceAll(" ").strip();
    int end = text.length();
    while (end > 0 && ". ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  private static Optional<Quantity> of(
      String sign, BigDecimal digits, String exponent, String unit) {
    if (HALF_POWER.matcher(unit).matches()) {
      return Optional.empty();
    }
    BigDecimal size = digits.scaleByPowerOfTen(Integer.parseInt(exponent));
    return Optional.of(new Quantity(sign.equals("-") ? size.negate() : size, unit));
  }

  private static Optional<BigDecimal> number(String digits) {
    int mark = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
    boolean decimal = mark >= 0 && digits.indexOf(digits.charAt(mark)) == mark;
    String whole = decimal ? digits.substring(0, mark) : digits;
    String places = decimal ? digits.substring(mark + 1) : "";
    if (!GROUPED.matcher(whole).matches() && !UNGROUPED.matcher(whole).matches()) {
      return Optional.empty();
    }
    String plain = whole.replaceAll("[., ]", "") + (decimal ? "." + places : "");
    return decimal && !UNGROUPED.matcher(places).matches()
        ? Optional.empty()
        : Optional.of(new BigDecimal(plain));
  }
}
