package vn.benhoc.bank.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import as people see it.
 *
 * @param state checking, checked, importing, done, failed or cancelled
 * @param done lines the running phase has read
 * @param findings the first ones, in the order of the file; empty in a list of imports
 * @param failure the code of a refusal, {@code unexpected} or {@code interrupted}; null unless
 *     failed
 */
public record ImportView(
    UUID id,
    String fileName,
    String state,
    int total,
    int done,
    int accepted,
    int refused,
    int duplicates,
    int warnings,
    Instant createdAt,
    @Nullable String createdByName,
    List<FindingRow> findings,
    @Nullable String failure) {

  public ImportView {
    findings = List.copyOf(findings);
  }

  /**
   * One finding.
   *
   * @param line from 1; 0 for the file as a whole
   * @param severity error or warning
   * @param code names the text {@code finding.<code>}
   */
  public record FindingRow(
      int line,
      String severity,
      String code,
      @Nullable String field,
      Map<String, String> parameters) {

    public FindingRow {
      parameters = Map.copyOf(parameters);
    }
  }
}
