package vn.benhoc.web.interop;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An import of candidates. */
public record CandidateImportBody(
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
    List<CellFindingBody> findings) {

  /**
   * One finding, said in the reader's language.
   *
   * @param row as spreadsheets number them; 0 for the file as a whole
   * @param column its letter; empty where the file has no such column
   * @param found what the cell holds
   * @param blocks whether the file can't be taken because of it
   */
  public record CellFindingBody(
      int row,
      String column,
      String header,
      String found,
      boolean blocks,
      String code,
      String message) {}
}
