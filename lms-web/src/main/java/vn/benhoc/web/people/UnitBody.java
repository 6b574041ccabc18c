package vn.benhoc.web.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit on a list. */
public record UnitBody(
    UUID id,
    String kind,
    String code,
    String name,
    @Nullable UUID parentId,
    @Nullable String schoolYear,
    int pupilCount) {}
