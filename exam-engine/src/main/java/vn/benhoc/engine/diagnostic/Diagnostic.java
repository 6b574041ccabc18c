package vn.benhoc.engine.diagnostic;

import java.util.Map;

/**
 * One located finding about input.
 *
 * @param path where: slash-separated names and zero-based indexes such as {@code /parts/1/cells/0};
 *     empty for the input as a whole
 * @param code what, in lower case with hyphens, such as {@code part-count-differs}
 * @param parameters values for the sentence, by name
 */
public record Diagnostic(String path, String code, Map<String, String> parameters) {

  public Diagnostic {
    if (code.isEmpty()) {
      throw new IllegalArgumentException("code must not be empty");
    }
    parameters = Map.copyOf(parameters);
  }

  /** A finding without parameters. */
  public static Diagnostic of(String path, String code) {
    return new Diagnostic(path, code, Map.of());
  }

  /** A finding with parameters. */
  public static Diagnostic of(String path, String code, Map<String, String> parameters) {
    return new Diagnostic(path, code, parameters);
  }
}
