package vn.benhoc.exam.boundary;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A room as it is asked for.
 *
 * @param name such as {@code 012}; no two rooms of a sitting are named alike
 * @param schoolId the unit whose building it is in; null where that does not matter
 * @param rows 1 to 24
 * @param columns 1 to 24
 * @param gaps places without a seat; null for none. At most 24 seats are left
 */
public record RoomDraft(
    @Nullable String name,
    @Nullable UUID schoolId,
    @Nullable Integer rows,
    @Nullable Integer columns,
    @Nullable List<SeatPlace> gaps) {}
