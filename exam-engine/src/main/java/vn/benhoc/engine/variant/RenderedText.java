package vn.benhoc.engine.variant;

import java.util.List;
import java.util.Optional;

/**
 * A text of a variant beside what it was made of, so that two of them can be compared.
 *
 * @param text what candidates read
 * @param frame the written text around the placeholders
 * @param filled the values of the placeholders, in order
 * @param spelling the text in one spelling for texts that look alike, see {@link Spelling}
 * @param value what the author says the text is worth; empty if nothing is said
 */
record RenderedText(
    String text, String frame, List<Value> filled, String spelling, Optional<Value.Decimal> value) {

  RenderedText {
    filled = List.copyOf(filled);
  }

  static RenderedText of(String text, String frame, List<Value> filled) {
    return new RenderedText(text, frame, filled, Spelling.of(text), Optional.empty());
  }

  /** Whether there is nothing to read in it. */
  boolean isBlank() {
    return spelling.isEmpty();
  }

  RenderedText worth(Value.Decimal worth) {
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
    if (one instanceof Value.Decimal a && other instanceof Value.Decimal b) {
      return Exactness.maySame(a, b);
    }
    return one.equals(other);
  }
}
