package vn.benhoc.web.bank;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An import. */
public record ImportBody(
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
    List<FindingBody> findings,
    @Nullable String failure) {

  /** One finding, said in the reader's language. */
  public record FindingBody(
      int line, String severity, String code, String message, @Nullable String field) {}
}
