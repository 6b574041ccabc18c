package vn.benhoc.web;

import java.lang.reflect.Field;
import java.util.Arrays;

/** Beans with their parts, as the container would wire them. */
public final class Wired {

  private Wired() {}

  /** The bean, with each part in the field of its own class that takes it. */
  public static <T> T with(T bean, Object... parts) {
    for (Object part : parts) {
      Field field =
          Arrays.stream(bean.getClass().getDeclaredFields())
              .filter(one -> one.getType().isInstance(part))
              .findFirst()
              .orElseThrow();
      field.setAccessible(true);
      try {
        field.set(bean, part);
      } catch (IllegalAccessException failure) {
        throw new AssertionError(failure);
      }
    }
    return bean;
  }
}
