package vn.benhoc.engine.variant;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A draw that found no variant, after {@link Limits#TRIES} random tries and a search of assignments
 * one after the other.
 *
 * @param cause whether there is none, or none was found
 * @param looks how many assignments were searched, each once; all of them if there is none
 * @param rejections how many of them were rejected for which reason; the counts add up to {@code
 *     looks}
 */
public record NoVariant(Cause cause, int looks, Map<Rejection, Integer> rejections)
    implements DrawResult {

  /** What is known about the variants of the template. */
  public enum Cause {
    /** All assignments were searched: the template has no variant at all. */
    NONE("none"),
    /** There are more than {@link Limits#SEARCHED} assignments: variants are too rare to be met. */
    TOO_RARE("too-rare");

    private final String code;

    Cause(String code) {
      this.code = code;
    }

    /** The stable lower-case code. */
    public String code() {
      return code;
    }
  }

  public NoVariant {
    EnumMap<Rejection, Integer> ordered = new EnumMap<>(Rejection.class);
    ordered.putAll(rejections);
    rejections = Collections.unmodifiableMap(ordered);
  }
}
