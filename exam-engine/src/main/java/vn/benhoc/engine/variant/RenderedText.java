package vn.benhoc.engine.variant;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text of a variant beside what it was made of, so that two of them can be compared.
 *
 * @param text what candidates read
 * @param frame the written text around the placeholders
 * @param filled the values of the placeholders, in order
 * @param spelling the text in one spelling for texts that look alike: no spaces, one minus, every
 *     number a fraction
 * @param value what the author says the text is worth; empty if nothing is said
 */
record RenderedText(
    String text, String frame, List<Value> filled, String spelling, Optional<BigDecimal> value) {

  private static final Pattern TEX_FRACTION =
      Pattern.compile("\\\\[dt]?frac\\{(\\d{1,30})\\}\\{(\\d{1,30})\\}");
  private static final Pattern RATIO =
      Pattern.compile("(?<![\\d,/])(\\d{1,30}(?:,\\d{1,30})?)(?:/(\\d{1,30})(?![\\d,/]))?");

  private static final Pattern BLANK = Pattern.compile("[\\s\\u00A0$]+");

  RenderedText {
    filled = List.copyOf(filled);
  }

  static RenderedText of(String text, String frame, List<Value> filled) {
    return new RenderedText(text, frame, filled, spelling(text), Optional.empty());
  }

  RenderedText worth(BigDecimal worth) {
    return new RenderedText(text, frame, filled, spelling, Optional.of(worth));
  }

  /**
   * Whether a candidate could not tell both apart: the author gives them one value, the same text
   * is filled with the same values, or the texts are the same once numbers are written in one way
   * ({@code 1,50} and {@code 3/2} and {@code 1{,}5}).
   */
  boolean saysTheSameAs(RenderedText other) {
    return sameWorth(other) || sameFilling(other) || spelling.equals(other.spelling);
  }

  private boolean sameWorth(RenderedText other) {
    return value.isPresent()
        && other.value.isPresent()
        && Exactness.maySame(value.get(), other.value.get());
  }

  private boolean sameFilling(RenderedText other) {
    if (!frame.equals(other.frame) || filled.isEmpty() || filled.size() != other.filled.size()) {
      return false;
    }
    for (int index = 0; index < filled.size(); index++) {
      if (!sameValue(filled.get(index), other.filled.get(index))) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameValue(Value one, Value other) {
    return one instanceof Value.Decimal a && other instanceof Value.Decimal b
        ? Exactness.maySame(a.number(), b.number())
        : one.equals(other);
  }

  private static String spelling(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFC)
            .replace("{,}", ",")
            .replace('\u2212', '-')
            .replace('\u2013', '-')
            .replace("\\left", "")
            .replace("\\right", "");
    String closed = BLANK.matcher(plain).replaceAll("");
    String ratios = TEX_FRACTION.matcher(closed).replaceAll("$1/$2");
    return RATIO.matcher(ratios).replaceAll(RenderedText::reduced);
  }

  private static String reduced(MatchResult number) {
    BigDecimal decimal = new BigDecimal(number.group(1).replace(',', '.'));
    BigInteger top = decimal.unscaledValue();
    BigInteger bottom = BigInteger.TEN.pow(decimal.scale());
    if (number.group(2) != null) {
      bottom = bottom.multiply(new BigInteger(number.group(2)));
    }
    if (bottom.signum() == 0) {
      return number.group();
    }
    BigInteger divisor = top.gcd(bottom);
    return top.divide(divisor) + "/" + bottom.divide(divisor);
  }
}
