package vn.benhoc.web.http;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.benhoc.platform.problem.Finding;
import vn.benhoc.platform.problem.PlatformRefusal;
import vn.benhoc.platform.problem.RefusedException;

/**
 * Makes records of JSON and finds everything that does not fit, each with its path. One use.
 *
 * <p>Knows records, sealed types ({@code @JsonbTypeInfo}), lists, string-keyed maps, and the plain
 * values of {@link PlainValues}.
 */
final class JsonBinder {

  private final List<Finding> findings = new ArrayList<>();

  /**
   * Makes a value of that type.
   *
   * @throws RefusedException {@code input-not-valid} with all findings
   */
  Object bind(JsonValue json, Type type) {
    Object bound = value(json, type, "");
    if (!findings.isEmpty() || bound == null) {
      throw RefusedException.located(PlatformRefusal.INPUT_NOT_VALID, findings);
    }
    return bound;
  }

  private @Nullable Object value(JsonValue json, Type type, String path) {
    if (type instanceof ParameterizedType generic) {
      return container(json, generic, path);
    }
    Class<?> raw = (Class<?>) type;
    if (raw.isRecord()) {
      return object(json, path) ? record(json.asJsonObject(), raw, path) : null;
    }
    if (raw.isSealed()) {
      return object(json, path) ? variant(json.asJsonObject(), raw, path) : null;
    }
    return plain(json, raw, path);
  }

  private @Nullable Object plain(JsonValue json, Class<?> type, String path) {
    try {
      return PlainValues.of(json, type);
    } catch (IllegalArgumentException e) {
      found(path, "field-type", Map.of("expected", PlainValues.name(type)));
      return null;
    }
  }

  private boolean object(JsonValue json, String path) {
    if (json.getValueType() == JsonValue.ValueType.OBJECT) {
      return true;
    }
    found(path, "field-type", Map.of("expected", "object"));
    return false;
  }

  private @Nullable Object container(JsonValue json, ParameterizedType type, String path) {
    Type[] arguments = type.getActualTypeArguments();
    if (type.getRawType() == Map.class) {
      return object(json, path) ? map(json.asJsonObject(), arguments[1], path) : null;
    }
    if (json.getValueType() != JsonValue.ValueType.ARRAY) {
      found(path, "field-type", Map.of("expected", "array"));
      return null;
    }
    return list(json.asJsonArray(), arguments[0], path);
  }

  private List<Object> list(JsonArray array, Type element, String path) {
    List<Object> list = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      Object bound = present(array.get(i), element, path + "/" + i);
      if (bound != null) {
        list.add(bound);
      }
    }
    return List.copyOf(list);
  }

  private Map<String, Object> map(JsonObject object, Type element, String path) {
    Map<String, Object> map = new LinkedHashMap<>();
    object.forEach(
        (key, json) -> {
          Object bound = present(json, element, path + "/" + escaped(key));
          if (bound != null) {
            map.put(key, bound);
          }
        });
    return map;
  }

  private @Nullable Object variant(JsonObject object, Class<?> type, String path) {
    Variants variants = Variants.of(type);
    JsonValue named = object.get(variants.key());
    Class<?> chosen = named instanceof JsonString text ? variants.find(text.getString()) : null;
    if (chosen == null) {
      found(path + "/" + variants.key(), "field-choice", Map.of("expected", variants.names()));
      return null;
    }
    Map<String, JsonValue> rest = new LinkedHashMap<>(object);
    rest.remove(variants.key());
    return record(rest, chosen, path);
  }

  private @Nullable Object record(Map<String, JsonValue> object, Class<?> type, String path) {
    RecordShape shape = RecordShape.of(type);
    int before = findings.size();
    object.keySet().stream()
        .filter(name -> !shape.has(name))
        .forEach(name -> found(path + "/" + escaped(name), "field-unknown", Map.of()));
    List<@Nullable Object> arguments = new ArrayList<>();
    for (RecordShape.Part part : shape.parts()) {
      arguments.add(argument(object.get(part.name()), part, path + "/" + part.name()));
    }
    return findings.size() > before ? null : made(shape, arguments, path);
  }

  private @Nullable Object argument(@Nullable JsonValue json, RecordShape.Part part, String path) {
    if (json == null || json == JsonValue.NULL) {
      if (!part.nullable()) {
        found(path, "field-missing", Map.of());
      }
      return null;
    }
    return value(json, part.type(), path);
  }

  private @Nullable Object present(JsonValue json, Type type, String path) {
    if (json == JsonValue.NULL) {
      found(path, "field-missing", Map.of());
      return null;
    }
    return value(json, type, path);
  }

  /** A record may refuse what it is given; then it is the whole of it that does not fit. */
  private @Nullable Object made(RecordShape shape, List<@Nullable Object> arguments, String path) {
    try {
      return shape.make(arguments);
    } catch (IllegalArgumentException e) {
      found(path, "field-not-valid", Map.of());
      return null;
    }
  }

  private void found(String path, String code, Map<String, String> parameters) {
    findings.add(Finding.at(path, code, parameters));
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
