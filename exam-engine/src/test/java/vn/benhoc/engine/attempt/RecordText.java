package vn.benhoc.engine.attempt;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes records as lines of text and reads them back, field by field, as a store would. */
final class RecordText {

  private RecordText() {}

  /**
   * A copy that has been text in between and shares nothing with the original. While classes are
   * mutated it is the original: Java 17 falls over reflecting on records that were redefined.
   */
  static Object reloaded(Object record) {
    if (Boolean.getBoolean("mutating")) {
      return record;
    }
    List<String> lines = new ArrayList<>();
    write(record, lines);
    Iterator<String> text = List.copyOf(String.join("\n", lines).lines().toList()).iterator();
    Object copy = read(text);
    if (copy == null || copy == record || text.hasNext()) {
      throw new IllegalStateException("not all of the text was read");
    }
    return copy;
  }

  private static void write(@Nullable Object value, List<String> lines) {
    if (value instanceof Record) {
      lines.add("record " + value.getClass().getName());
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        write(component(value, component), lines);
      }
    } else if (value instanceof Map<?, ?> map) {
      lines.add("map " + map.size());
      map.forEach(
          (key, held) -> {
            write(key, lines);
            write(held, lines);
          });
    } else if (value instanceof Collection<?> many) {
      lines.add((many instanceof Set ? "set " : "list ") + many.size());
      many.forEach(one -> write(one, lines));
    } else if (value instanceof Enum<?> constant) {
      lines.add("enum " + constant.getDeclaringClass().getName() + "#" + constant.name());
    } else {
      lines.add(
          value == null ? "null -" : "value " + value.getClass().getSimpleName() + "#" + value);
    }
  }

  private static @Nullable Object component(Object value, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable Object read(Iterator<String> lines) {
    String[] line = lines.next().split(" ", 2);
    return switch (line[0]) {
      case "null" -> null;
      case "record" -> record(line[1], lines);
      case "list" -> new ArrayList<>(many(line[1], lines));
      case "set" -> new HashSet<>(many(line[1], lines));
      case "map" -> map(Integer.parseInt(line[1]), lines);
      case "enum" -> constant(line[1].split("#", 2));
      default -> value(line[1].split("#", 2));
    };
  }

  private static Object record(String name, Iterator<String> lines) {
    try {
      Class<?> type = Class.forName(name);
      RecordComponent[] components = type.getRecordComponents();
      Object[] values = new Object[components.length];
      for (int index = 0; index < values.length; index++) {
        Array.set(values, index, read(lines));
      }
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(name, e);
    }
  }

  private static List<@Nullable Object> many(String size, Iterator<String> lines) {
    List<@Nullable Object> many = new ArrayList<>();
    for (int left = Integer.parseInt(size); left > 0; left--) {
      many.add(read(lines));
    }
    return many;
  }

  private static Map<@Nullable Object, @Nullable Object> map(int size, Iterator<String> lines) {
    Map<@Nullable Object, @Nullable Object> map = new HashMap<>();
    for (int left = size; left > 0; left--) {
      map.put(read(lines), read(lines));
    }
    return map;
  }

  private static Object constant(String[] named) {
    try {
      return Arrays.stream(Class.forName(named[0]).getEnumConstants())
          .filter(constant -> ((Enum<?>) constant).name().equals(named[1]))
          .findFirst()
          .orElseThrow();
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object value(String[] typed) {
    return switch (typed[0]) {
      case "String" -> typed[1];
      case "Integer" -> Integer.valueOf(typed[1]);
      case "Long" -> Long.valueOf(typed[1]);
      case "Boolean" -> Boolean.valueOf(typed[1]);
      case "Instant" -> Instant.parse(typed[1]);
      case "Duration" -> Duration.parse(typed[1]);
      default -> throw new IllegalStateException("nobody stores a " + typed[0]);
    };
  }
}
