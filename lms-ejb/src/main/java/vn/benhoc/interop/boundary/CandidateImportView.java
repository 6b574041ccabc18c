package vn.benhoc.interop.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of candidates on its way into a sitting.
 *
 * @param state {@code checked} where it can be taken, {@code refused} where errors stand against
 *     it, {@code done}, {@code cancelled}
 * @param rows candidates in the file
 * @param errors findings that stand against it
 * @param added candidates who came new; 0 until it is done, as the next two
 * @param findings the first thousand
 */
public record CandidateImportView(
    UUID id,
    UUID sittingId,
    String fileName,
    String state,
    int rows,
    int errors,
    int warnings,
    int added,
    int updated,
    int roomsMade,
    Instant createdAt,
    @Nullable Instant finishedAt,
    List<CellFinding> findings) {

  public CandidateImportView {
    findings = List.copyOf(findings);
  }

  /**
   * What is to say about a cell.
   *
   * @param row as spreadsheets number them; 0 for the file as a whole
   * @param column its letter; empty where the file has no such column
   * @param header what the column is headed
   * @param found what the cell holds, shortened
   */
  public record CellFinding(
      int row,
      String column,
      String header,
      String found,
      boolean blocks,
      String code,
      Map<String, String> parameters) {

    public CellFinding {
      parameters = Map.copyOf(parameters);
    }
  }
}
