package vn.benhoc.paper.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A built paper as its page shows it.
 *
 * @param seed what its forms were drawn with; null while it is sealed for the caller
 * @param itemCount items of one form
 * @param overlap the most items two forms share; null where all forms have the same items
 */
public record PaperView(
    UUID id,
    String title,
    String subject,
    String formatCode,
    int minutes,
    @Nullable Long seed,
    String mode,
    Instant createdAt,
    String createdByName,
    int itemCount,
    @Nullable Integer overlap,
    List<PaperFormView> forms) {

  public PaperView {
    forms = List.copyOf(forms);
  }
}
