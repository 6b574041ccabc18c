package vn.benhoc.paper.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A blueprint as its page shows it.
 *
 * @param grade the grade it is meant for; null for none in particular
 * @param version grows with every change; a change names the one it was read with
 */
public record BlueprintView(
    UUID id,
    String title,
    String subject,
    FormatView format,
    @Nullable Integer grade,
    int minutes,
    int version,
    Instant updatedAt,
    String ownerName,
    List<BlueprintPartView> parts) {

  public BlueprintView {
    parts = List.copyOf(parts);
  }
}
