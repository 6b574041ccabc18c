package vn.benhoc.web.http;

import jakarta.json.bind.annotation.JsonbSubtype;
import jakarta.json.bind.annotation.JsonbTypeInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The records a sealed type can be, by the name that says which. */
record Variants(String key, Map<String, Class<?>> types) {

  static Variants of(Class<?> sealed) {
    JsonbTypeInfo info = sealed.getAnnotation(JsonbTypeInfo.class);
    if (info == null) {
      throw new IllegalStateException(sealed + " lacks @JsonbTypeInfo");
    }
    Map<String, Class<?>> types = new LinkedHashMap<>();
    for (JsonbSubtype subtype : info.value()) {
      types.put(subtype.alias(), subtype.type());
    }
    return new Variants(info.key(), types);
  }

  @Nullable Class<?> find(String name) {
    return types.get(name);
  }

  String names() {
    return String.join(", ", types.keySet());
  }
}
