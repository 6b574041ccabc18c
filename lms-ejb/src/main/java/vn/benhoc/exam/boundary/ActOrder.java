package vn.benhoc.exam.boundary;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an invigilator wants done. Without a room and a candidate it is for the whole sitting, as
 * far as it is the caller's.
 *
 * @param requestId made by the page; sent again with the same one, it is done once
 * @param kind as in {@link DeskActKind}
 * @param minutes 1 to 300 for more time; for a pause how long at most; else 0 or nothing
 * @param reason why, or what is said to the candidates, up to 500 letters
 */
public record ActOrder(
    @Nullable UUID requestId,
    @Nullable String kind,
    @Nullable UUID roomId,
    @Nullable UUID candidateId,
    @Nullable Integer minutes,
    @Nullable String reason) {}
