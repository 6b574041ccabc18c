package vn.benhoc.paper.boundary;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A blueprint in a list. */
public record BlueprintRow(
    UUID id,
    String title,
    String subject,
    String formatCode,
    @Nullable Integer grade,
    int version,
    Instant updatedAt,
    String ownerName) {}
