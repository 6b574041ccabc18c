package vn.benhoc.engine.variant;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A draw that found no variant.
 *
 * @param tries how many assignments were tried
 * @param rejections how many of them were rejected for which reason; the counts add up to {@code
 *     tries}
 */
public record NoVariant(int tries, Map<Rejection, Integer> rejections) implements DrawResult {

  public NoVariant {
    EnumMap<Rejection, Integer> ordered = new EnumMap<>(Rejection.class);
    ordered.putAll(rejections);
    rejections = Collections.unmodifiableMap(ordered);
  }
}
