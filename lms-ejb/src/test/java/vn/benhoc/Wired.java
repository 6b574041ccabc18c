package vn.benhoc;

import java.lang.reflect.Field;
import java.util.stream.Stream;

/** Beans with their parts, as the container would wire them. */
public final class Wired {

  private Wired() {}

  /** The bean, with the first part that fits in each of its own fields; the others stay as made. */
  public static <T> T with(T bean, Object... parts) {
    for (Field field : bean.getClass().getDeclaredFields()) {
      Stream.of(parts)
          .filter(field.getType()::isInstance)
          .findFirst()
          .ifPresent(part -> set(bean, field, part));
    }
    return bean;
  }

  private static void set(Object bean, Field field, Object part) {
    try {
      field.setAccessible(true);
      field.set(bean, part);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
