package vn.benhoc.paper.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A built paper as its page shows it: never its seed, which is told with a form and its key, where
 * the look is recorded ({@link FormPreview}).
 *
 * @param itemCount items of one form
 * @param overlap the most items two forms share; null where all forms have the same items
 */
public record PaperView(
    UUID id,
    String title,
    String subject,
    String formatCode,
    int minutes,
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
