package vn.benhoc.exam.boundary;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An incident.
 *
 * @param candidate name of whom it is about; null where it is about the room
 * @param by who noted it
 * @param mayTakeBack whether whoever reads it may
 */
public record IncidentView(
    UUID id,
    Instant at,
    @Nullable UUID roomId,
    @Nullable UUID candidateId,
    @Nullable String candidate,
    @Nullable String sbd,
    String note,
    String by,
    boolean mayTakeBack) {}
