package vn.benhoc.platform.problem;

import java.util.Map;

/**
 * One located fault of an input.
 *
 * @param path where it is: a JSON pointer, or {@code line 12} of a file
 * @param code names the text {@code finding.<code>}
 * @param parameters fill the text's {@code {name}} places
 */
public record Finding(String path, String code, Map<String, String> parameters) {

  public Finding {
    parameters = Map.copyOf(parameters);
  }

  public static Finding at(String path, String code) {
    return new Finding(path, code, Map.of());
  }

  public static Finding at(String path, String code, Map<String, String> parameters) {
    return new Finding(path, code, parameters);
  }
}
