package vn.benhoc.engine.item;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A unit of measure an answer may be written in, and how it converts into the unit of the key: a
 * number in this unit times {@code factor} over {@code divisor}. Both are exact, so 3.6 km/h is 1
 * m/s to the last digit. Scales with another zero (°C and K) are not convertible this way.
 *
 * @param symbol the normal form of its symbol as {@link #normalised(String)} gives it, not empty;
 *     case matters
 * @param factor above zero
 * @param divisor above zero
 */
public record Unit(String symbol, BigDecimal factor, BigDecimal divisor) {

  private static final Pattern SUPERSCRIPTS =
      Pattern.compile("[\u207a\u207b\u2070\u00b9\u00b2\u00b3\u2074-\u2079]+");
  private static final Pattern LIKE_DEGREE = Pattern.compile("[\u00ba\u02da]");
  private static final Pattern LIKE_MINUS = Pattern.compile("[\u2212\u2013]");
  private static final Pattern LIKE_TIMES = Pattern.compile("[.*\u22c5\u2219\u2022]");
  private static final Pattern FENCED_POWER = Pattern.compile("\\^\\s*[({]\\s*(-?[0-9]+)\\s*[)}]");
  private static final Pattern FENCED = Pattern.compile("\\(([^()]*)\\)");
  private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}^]+");

  public Unit {
    symbol = normalised(symbol);
    if (symbol.isEmpty()) {
      throw new IllegalArgumentException("a unit has a symbol");
    }
    Size.bounded(factor, "a factor");
    Size.bounded(divisor, "a divisor");
    if (factor.signum() <= 0 || divisor.signum() <= 0) {
      throw new IllegalArgumentException(
          "unit %s converts by amounts above zero".formatted(symbol));
    }
  }

  /** The unit the key is in, or another name of it. */
  public static Unit of(String symbol) {
    return new Unit(symbol, BigDecimal.ONE, BigDecimal.ONE);
  }

  /**
   * A unit that is so many of the key's: {@code km} is 1000 {@code m}.
   *
   * @throws IllegalArgumentException if the text is no decimal above zero or too long
   */
  public static Unit of(String symbol, String factor) {
    return new Unit(symbol, new BigDecimal(factor), BigDecimal.ONE);
  }

  /**
   * A unit whose number must be multiplied and divided: {@code km/h} into {@code m/s} by 1 over
   * 3.6.
   *
   * @throws IllegalArgumentException if a text is no decimal above zero or too long
   */
  public static Unit of(String symbol, String factor, String divisor) {
    return new Unit(symbol, new BigDecimal(factor), new BigDecimal(divisor));
  }

  /**
   * The symbol without white space, in Unicode form NFKC, powers as plain digits ({@code m²},
   * {@code m^2}, {@code m^{2}} and {@code m2} are one), every dot or star of a product as {@code
   * ·}, every shape of the degree, ohm, micro and minus sign as one.
   */
  public static String normalised(String symbol) {
    String form = LIKE_DEGREE.matcher(plainPowers(symbol)).replaceAll("\u00b0");
    form = Normalizer.normalize(form, Normalizer.Form.NFKC);
    form = LIKE_MINUS.matcher(form).replaceAll("-");
    form = LIKE_TIMES.matcher(form).replaceAll("\u00b7");
    form = FENCED_POWER.matcher(form).replaceAll("^$1").strip();
    Matcher fenced = FENCED.matcher(form);
    form = fenced.matches() ? fenced.group(1) : form;
    return UNSEEN.matcher(form).replaceAll("");
  }

  /** The text with superscript digits and signs written as {@code ^} and plain ones. */
  static String plainPowers(String text) {
    return SUPERSCRIPTS
        .matcher(text)
        .replaceAll(
            run ->
                "^"
                    + Normalizer.normalize(run.group(), Normalizer.Form.NFKC)
                        .replace('\u2212', '-'));
  }
}
