package vn.benhoc.bank.control;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the fields of a line and says what is wrong with each. An empty answer to something
 * required means that the fault has been told. For use by one thread.
 */
final class LineFields {

  /** Longest text of one field, in characters. */
  static final int LONGEST_TEXT = 40_000;

  private final JsonObject object;
  private final LineFindings findings;
  private final String prefix;

  LineFields(JsonObject object, LineFindings findings) {
    this(object, findings, "");
  }

  private LineFields(JsonObject object, LineFindings findings, String prefix) {
    this.object = object;
    this.findings = findings;
    this.prefix = prefix;
  }

  LineFields inside(JsonObject element, String path) {
    return new LineFields(element, findings, prefix + path + "/");
  }

  LineFindings findings() {
    return findings;
  }

  JsonObject object() {
    return object;
  }

  String path(String name) {
    return prefix + name;
  }

  boolean has(String name) {
    JsonValue value = object.get(name);
    return value != null && value.getValueType() != JsonValue.ValueType.NULL;
  }

  /** A text that must be there and not blank. */
  Optional<String> text(String name) {
    return text(name, LONGEST_TEXT);
  }

  Optional<String> text(String name, int longest) {
    if (!has(name)) {
      findings.error(path(name), "field-missing", Map.of("field", path(name)));
      return Optional.empty();
    }
    Optional<String> text = optionalText(name, longest);
    if (text.isPresent() && text.get().isBlank()) {
      findings.error(path(name), "field-empty", Map.of("field", path(name)));
      return Optional.empty();
    }
    return text;
  }

  /** A text that may be missing, null or blank. */
  Optional<String> optionalText(String name, int longest) {
    if (!has(name)) {
      return Optional.empty();
    }
    if (!(object.get(name) instanceof JsonString string)) {
      wrongType(name, "text");
      return Optional.empty();
    }
    if (string.getString().length() > longest) {
      findings.error(path(name), "text-too-long", Map.of("limit", Integer.toString(longest)));
      return Optional.empty();
    }
    return Optional.of(string.getString());
  }

  Optional<Integer> optionalWhole(String name, int lowest, int highest) {
    if (!has(name)) {
      return Optional.empty();
    }
    if (!(object.get(name) instanceof JsonNumber number) || !number.isIntegral()) {
      wrongType(name, "whole-number");
      return Optional.empty();
    }
    boolean fits = number.bigIntegerValue().bitLength() < Integer.SIZE;
    int value = fits ? number.intValue() : Integer.MIN_VALUE;
    if (value < lowest || value > highest) {
      findings.error(
          path(name),
          "number-out-of-range",
          Map.of("lowest", Integer.toString(lowest), "highest", Integer.toString(highest)));
      return Optional.empty();
    }
    return Optional.of(value);
  }

  Optional<Boolean> optionalFlag(String name) {
    if (!has(name)) {
      return Optional.empty();
    }
    JsonValue value = object.get(name);
    if (JsonValue.TRUE.equals(value) || JsonValue.FALSE.equals(value)) {
      return Optional.of(JsonValue.TRUE.equals(value));
    }
    wrongType(name, "true-or-false");
    return Optional.empty();
  }

  Optional<JsonArray> array(String name) {
    if (!has(name)) {
      findings.error(path(name), "field-missing", Map.of("field", path(name)));
      return Optional.empty();
    }
    if (object.get(name) instanceof JsonArray array) {
      return Optional.of(array);
    }
    wrongType(name, "list");
    return Optional.empty();
  }

  /** A code out of a closed set. */
  Optional<String> oneOf(String name, Set<String> known, String codeIfUnknown) {
    Optional<String> text = text(name, 40);
    if (text.isPresent() && !known.contains(text.get())) {
      findings.error(path(name), codeIfUnknown, Map.of("value", TextFault.shortened(text.get())));
      return Optional.empty();
    }
    return text;
  }

  /** Tells of fields that nobody will read: most often a slip of the pen. */
  void warnOfUnknown(Set<String> known) {
    for (String name : object.keySet()) {
      if (!known.contains(name)) {
        findings.warning(path(name), "field-unknown", Map.of("field", TextFault.shortened(name)));
      }
    }
  }

  void wrongType(String name, String expected) {
    findings.error(path(name), "field-not-" + expected, Map.of("field", path(name)));
  }

  /** Passes the faults of a marked-up text on; foreign texts are only warned of. */
  String told(String name, MarkedText text, Severity severity) {
    for (TextFault fault : text.faults()) {
      if (severity == Severity.ERROR) {
        findings.error(path(name), fault.code(), fault.parameters());
      } else {
        findings.warning(path(name), fault.code(), fault.parameters());
      }
    }
    return text.html();
  }

  /** The elements of a list that must all be texts. */
  static Optional<List<String>> texts(JsonArray array) {
    boolean all = array.stream().allMatch(JsonString.class::isInstance);
    return all
        ? Optional.of(
            array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList())
        : Optional.empty();
  }
}
