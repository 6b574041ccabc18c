package vn.benhoc.paper.control;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.InputStream;
import java.io.StringReader;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What all stored documents have in common. The provider is looked up once: {@code
 * jakarta.json.Json} does it at every call, which costs more than the document itself.
 */
final class JsonTexts {

  private static final JsonProvider PROVIDER = JsonProvider.provider();
  private static final JsonBuilderFactory BUILDERS = PROVIDER.createBuilderFactory(Map.of());

  private JsonTexts() {}

  static JsonObjectBuilder object() {
    return BUILDERS.createObjectBuilder();
  }

  static JsonArrayBuilder array() {
    return BUILDERS.createArrayBuilder();
  }

  static JsonArrayBuilder array(Collection<String> texts) {
    return BUILDERS.createArrayBuilder(texts);
  }

  static JsonObject read(String text) {
    try (JsonReader reader = PROVIDER.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  static JsonArray readArray(String text) {
    try (JsonReader reader = PROVIDER.createReader(new StringReader(text))) {
      return reader.readArray();
    }
  }

  static JsonObject read(InputStream text) {
    try (JsonReader reader = PROVIDER.createReader(text)) {
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
