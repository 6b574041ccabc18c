package vn.benhoc.exam.control;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * JSON with members in the order of their names and nothing between them, as ECMAScript writes
 * texts: what is signed must read the same everywhere. Numbers are whole.
 */
final class CanonicalJson {

  private static final int FIRST_PLAIN = 0x20;

  private CanonicalJson() {}

  /**
   * The text.
   *
   * @throws ArithmeticException if a number is not whole or too large
   */
  static String of(JsonValue value) {
    return switch (value.getValueType()) {
      case OBJECT -> object(value.asJsonObject());
      case ARRAY -> array(value.asJsonArray());
      case STRING -> text(((JsonString) value).getString());
      case NUMBER -> Long.toString(((JsonNumber) value).longValueExact());
      case TRUE, FALSE, NULL -> value.toString();
    };
  }

  /** Names are compared by their UTF-16 units, as both languages do. */
  private static String object(JsonObject object) {
    return new TreeMap<>(object)
        .entrySet().stream()
            .map(member -> text(member.getKey()) + ":" + of(member.getValue()))
            .collect(Collectors.joining(",", "{", "}"));
  }

  private static String array(JsonArray array) {
    return array.stream().map(CanonicalJson::of).collect(Collectors.joining(",", "[", "]"));
  }

  private static String text(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      quote(text, i, quoted);
    }
    return quoted.append('"').toString();
  }

  private static void quote(String text, int at, StringBuilder quoted) {
    char letter = text.charAt(at);
    switch (letter) {
      case '"' -> quoted.append("\\\"");
      case '\\' -> quoted.append("\\\\");
      case '\b' -> quoted.append("\\b");
      case '\f' -> quoted.append("\\f");
      case '\n' -> quoted.append("\\n");
      case '\r' -> quoted.append("\\r");
      case '\t' -> quoted.append("\\t");
      default -> {
        if (letter < FIRST_PLAIN || isAlone(text, at)) {
          quoted.append("\\u%04x".formatted((int) letter));
        } else {
          quoted.append(letter);
        }
      }
    }
  }

  /** Half of a pair without its other half. */
  private static boolean isAlone(String text, int at) {
    char letter = text.charAt(at);
    if (Character.isHighSurrogate(letter)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(letter)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
