package vn.benhoc.paper.boundary;

import java.time.Instant;
import java.util.UUID;

/** A built paper in a list. */
public record PaperRow(
    UUID id,
    String title,
    String subject,
    String formatCode,
    int minutes,
    String mode,
    Instant createdAt,
    String createdByName,
    int itemCount,
    int formCount) {}
