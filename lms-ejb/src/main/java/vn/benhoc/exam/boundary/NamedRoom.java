package vn.benhoc.exam.boundary;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A room the caller is named for.
 *
 * @param schoolName whose building it is in; null where that is not said
 * @param candidates how many sit there
 */
public record NamedRoom(
    UUID roomId,
    String name,
    @Nullable String schoolName,
    UUID sittingId,
    String sitting,
    Instant opensAt,
    Instant closesAt,
    int minutes,
    int candidates) {}
