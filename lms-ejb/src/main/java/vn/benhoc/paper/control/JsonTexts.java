package vn.benhoc.paper.control;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/** What all stored documents have in common. */
final class JsonTexts {

  private JsonTexts() {}

  static JsonObject read(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  static @Nullable String textOrNull(JsonObject document, String name) {
    return isNull(document, name) ? null : document.getString(name);
  }

  static boolean isNull(JsonObject document, String name) {
    return document.getOrDefault(name, JsonValue.NULL) == JsonValue.NULL;
  }

  /** Leaves out what is null: in documents nobody but this component reads. */
  static JsonObjectBuilder addIfSet(
      JsonObjectBuilder document, String name, @Nullable String value) {
    return value == null ? document : document.add(name, value);
  }

  /** Says null: in documents that pages read. */
  static JsonObjectBuilder addOrNull(
      JsonObjectBuilder document, String name, @Nullable String value) {
    return value == null ? document.addNull(name) : document.add(name, value);
  }
}
