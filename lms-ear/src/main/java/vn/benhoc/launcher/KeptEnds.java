package vn.benhoc.launcher;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the audit trail ended, as the server wrote it into its data folder whenever it grew ({@code
 * audit-end}), and what a server did not find on the trail any more when it started ({@code
 * audit-end.missing-…}).
 */
final class KeptEnds {

  private static final String FILES = "audit-end{,.missing-*}";

  private KeptEnds() {}

  /**
   * Those of the folder; none where there is no folder, or an empty file after a power cut.
   *
   * @throws StartProblem if a file holds anything else
   */
  static List<AuditCheck.Kept> in(Path data) throws IOException {
    if (!Files.isDirectory(data)) {
      return List.of();
    }
    List<AuditCheck.Kept> kept = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(data, FILES)) {
      for (Path file : files) {
        kept.addAll(AuditCheck.Kept.allOf(Files.readString(file).strip()));
      }
    }
    return kept;
  }
}
