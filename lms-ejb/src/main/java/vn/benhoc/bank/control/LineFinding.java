package vn.benhoc.bank.control;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found on one line of an import file.
 *
 * @param line from 1; 0 for the file as a whole
 * @param code names the text {@code finding.<code>}
 * @param field where on the line, such as {@code options/2}; null for the whole line
 */
public record LineFinding(
    int line,
    Severity severity,
    String code,
    @Nullable String field,
    Map<String, String> parameters) {

  public LineFinding {
    parameters = Map.copyOf(parameters);
  }
}
