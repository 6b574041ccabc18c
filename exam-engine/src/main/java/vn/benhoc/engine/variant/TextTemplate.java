package vn.benhoc.engine.variant;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A text with placeholders that was read and can be rendered. Immutable.
 *
 * @param pieces the text, in order
 */
record TextTemplate(List<Piece> pieces) {

  /** Stands for a placeholder where texts are compared; no author can write it. */
  private static final String PLACE = "\u0000";

  private static final String OPEN = "{{";
  private static final String CLOSE = "}}";

  /** A piece of a text: as it is written, or to be filled in. */
  sealed interface Piece {}

  /** Written text. */
  record Literal(String text) implements Piece {}

  /** A value to be filled in. */
  record Placeholder(CompiledExpression expression, NumberFormat format, boolean formatted)
      implements Piece {}

  /**
   * Reads a text.
   *
   * @param tex whether numbers are printed for formulas unless a placeholder says otherwise
   * @throws TemplateFault {@code text-too-long}, {@code placeholders-too-many}, {@code
   *     placeholder-not-closed}, or what reading an expression or a format finds
   */
  static TextTemplate of(String text, boolean tex) {
    if (text.length() > Limits.TEXT_LENGTH) {
      throw new TemplateFault("text-too-long");
    }
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (int open = opening(text, 0); open >= 0; open = opening(text, from)) {
      int close = text.indexOf(CLOSE, open);
      if (close < 0) {
        throw new TemplateFault("placeholder-not-closed");
      }
      if (pieces.size() == 2 * Limits.PLACEHOLDERS) {
        throw new TemplateFault("placeholders-too-many");
      }
      pieces.add(new Literal(text.substring(from, open)));
      pieces.add(placeholder(text.substring(open + OPEN.length(), close), tex));
      from = close + CLOSE.length();
    }
    pieces.add(new Literal(text.substring(from)));
    return new TextTemplate(List.copyOf(pieces));
  }

  /** Of a run of braces the last two open: formulas put a brace before a placeholder. */
  private static int opening(String text, int from) {
    int open = text.indexOf(OPEN, from);
    while (open >= 0 && text.startsWith(OPEN, open + 1)) {
      open++;
    }
    return open;
  }

  private static Placeholder placeholder(String inside, boolean tex) {
    int bar = bar(inside);
    String expression = (bar < 0 ? inside : inside.substring(0, bar)).strip();
    String words = bar < 0 ? "" : inside.substring(bar + 1);
    boolean signed = expression.startsWith("±");
    return new Placeholder(
        CompiledExpression.of(signed ? expression.substring(1).strip() : expression),
        NumberFormat.of(words, signed, tex),
        signed || !words.isBlank());
  }

  /** The bar before the format: one that is no half of an "or", outside of quotes. */
  private static int bar(String inside) {
    boolean quoted = false;
    for (int index = 0; index < inside.length(); index++) {
      if (inside.charAt(index) == '"') {
        quoted = !quoted;
      } else if (!quoted && inside.startsWith("||", index)) {
        index++;
      } else if (!quoted && inside.charAt(index) == '|') {
        return index;
      }
    }
    return -1;
  }

  /** The expressions of its placeholders, in order. */
  List<CompiledExpression> expressions() {
    return placeholders().stream().map(Placeholder::expression).toList();
  }

  /**
   * Checks that every placeholder has something to print.
   *
   * @throws TemplateFault {@code types-do-not-fit}, {@code placeholder-is-truth}, {@code
   *     format-for-text}
   */
  void check(Map<String, Value.Type> types) {
    for (Placeholder placeholder : placeholders()) {
      Value.Type type = placeholder.expression().type(types);
      if (type == Value.Type.TRUTH) {
        throw new TemplateFault("placeholder-is-truth");
      }
      if (type == Value.Type.TEXT && placeholder.formatted()) {
        throw new TemplateFault("format-for-text");
      }
    }
  }

  /**
   * The text for these values.
   *
   * @throws RejectedException if a placeholder has no value or cannot be printed
   */
  String text(Map<String, Value> values) {
    return text(filled(values));
  }

  /**
   * The text for these values beside what it is made of.
   *
   * @throws RejectedException if a placeholder has no value or cannot be printed
   */
  RenderedText render(Map<String, Value> values) {
    List<Value> filled = filled(values);
    return RenderedText.of(text(filled), frame(), filled);
  }

  private List<Value> filled(Map<String, Value> values) {
    return expressions().stream().map(expression -> expression.evaluate(values)).toList();
  }

  private String text(List<Value> filled) {
    StringBuilder text = new StringBuilder();
    Iterator<Value> next = filled.iterator();
    for (Piece piece : pieces) {
      text.append(
          piece instanceof Placeholder placeholder
              ? print(next.next(), placeholder.format())
              : ((Literal) piece).text());
    }
    return text.toString();
  }

  private String frame() {
    return pieces.stream()
        .map(piece -> piece instanceof Literal literal ? literal.text() : PLACE)
        .collect(Collectors.joining());
  }

  private static String print(Value value, NumberFormat format) {
    return value instanceof Value.Decimal decimal
        ? format.print(decimal)
        : ((Value.Text) value).text();
  }

  private List<Placeholder> placeholders() {
    return pieces.stream()
        .filter(Placeholder.class::isInstance)
        .map(Placeholder.class::cast)
        .toList();
  }
}
