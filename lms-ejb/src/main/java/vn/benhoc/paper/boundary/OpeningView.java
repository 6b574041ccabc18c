package vn.benhoc.paper.boundary;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An opening of a sealed paper before its time.
 *
 * @param state {@code waiting} for a second person, {@code open}, or {@code over}
 * @param endsAt when a second person can't agree any more, or both can't look any more
 * @param own whether the caller asked for it
 * @param mayAgree whether the caller may be the second person
 */
public record OpeningView(
    UUID id,
    UUID paperId,
    String paperTitle,
    String state,
    String reason,
    String askedByName,
    Instant askedAt,
    @Nullable String agreedByName,
    @Nullable Instant agreedAt,
    Instant endsAt,
    boolean own,
    boolean mayAgree) {}
