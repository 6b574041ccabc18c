package vn.benhoc.exam.boundary;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be noted for the minutes.
 *
 * @param requestId made by the page; sent again with the same one, it is noted once
 * @param candidateId whom it is about; null where it is about the room
 * @param note up to 1,000 letters
 */
public record IncidentPlan(
    @Nullable UUID requestId,
    @Nullable UUID roomId,
    @Nullable UUID candidateId,
    @Nullable String note) {}
