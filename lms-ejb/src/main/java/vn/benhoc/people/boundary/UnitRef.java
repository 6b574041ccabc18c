package vn.benhoc.people.boundary;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit as other components hold it.
 *
 * @param path the ids from the province down to this unit, each between slashes: {@code /a/b/c/}; a
 *     unit lies within another if its path begins with the other's
 * @param schoolYear the code of the year a class exists in, such as {@code 2026-2027}; null for the
 *     lasting units
 * @param grade of a class, 1 to 12; null for the others
 */
public record UnitRef(
    UUID id,
    UnitKind kind,
    String code,
    String name,
    @Nullable UUID parentId,
    String path,
    @Nullable String schoolYear,
    @Nullable Integer grade) {}
