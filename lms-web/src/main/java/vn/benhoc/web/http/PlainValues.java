package vn.benhoc.web.http;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;

/** Values without parts. What JSON has as text stays text: "1" is no number and 1 no text. */
final class PlainValues {

  private PlainValues() {}

  /**
   * Makes a value of that type.
   *
   * @throws IllegalArgumentException if the JSON is something else
   */
  static Object of(JsonValue json, Class<?> type) {
    if (type == JsonValue.class) {
      return json;
    }
    return switch (json.getValueType()) {
      case STRING -> ofText(((JsonString) json).getString(), type);
      case NUMBER -> ofNumber(((JsonNumber) json).bigDecimalValue(), type);
      case TRUE -> ofTruth(true, type);
      case FALSE -> ofTruth(false, type);
      default -> throw mismatch(type);
    };
  }

  /** What is expected, in words a caller of the interface knows. */
  static String name(Class<?> type) {
    if (type == UUID.class) {
      return "uuid";
    }
    if (type == Instant.class || type == LocalDate.class) {
      return type == Instant.class ? "instant" : "date";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "boolean";
    }
    if (isWhole(type)) {
      return "integer";
    }
    return type == String.class || type.isEnum() ? "string" : "number";
  }

  private static Object ofText(String text, Class<?> type) {
    try {
      if (type == String.class) {
        return text;
      }
      if (type == UUID.class) {
        return UUID.fromString(text);
      }
      if (type == Instant.class) {
        return Instant.parse(text);
      }
      if (type == LocalDate.class) {
        return LocalDate.parse(text);
      }
      return constant(text, type);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Object constant(String text, Class<?> type) {
    Object[] constants = type.getEnumConstants();
    if (constants != null) {
      for (Object constant : constants) {
        if (((Enum<?>) constant).name().equals(text)) {
          return constant;
        }
      }
    }
    throw mismatch(type);
  }

  private static Object ofNumber(BigDecimal number, Class<?> type) {
    try {
      if (type == int.class || type == Integer.class) {
        return number.intValueExact();
      }
      if (type == long.class || type == Long.class) {
        return number.longValueExact();
      }
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(e);
    }
    if (type == double.class || type == Double.class) {
      return number.doubleValue();
    }
    if (type == BigDecimal.class) {
      return number;
    }
    throw mismatch(type);
  }

  private static Object ofTruth(boolean truth, Class<?> type) {
    if (type == boolean.class || type == Boolean.class) {
      return truth;
    }
    throw mismatch(type);
  }

  private static boolean isWhole(Class<?> type) {
    return type == int.class || type == Integer.class || type == long.class || type == Long.class;
  }

  private static IllegalArgumentException mismatch(Class<?> type) {
    return new IllegalArgumentException("not a " + name(type));
  }
}
