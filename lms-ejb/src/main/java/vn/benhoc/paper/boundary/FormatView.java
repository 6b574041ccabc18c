package vn.benhoc.paper.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The format of an exam.
 *
 * @param validFrom the first day, {@code 2025-01-01}
 * @param validTo the last day; null while it is in force
 * @param confidence {@code A} read in two sources, {@code B} in one, {@code C} not confirmed
 * @param total the most points of a paper
 */
public record FormatView(
    String code,
    String subject,
    String name,
    String validFrom,
    @Nullable String validTo,
    int minutes,
    String source,
    String confidence,
    String total,
    List<FormatPartView> parts) {

  public FormatView {
    parts = List.copyOf(parts);
  }
}
