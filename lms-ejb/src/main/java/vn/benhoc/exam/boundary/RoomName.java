package vn.benhoc.exam.boundary;

import org.jspecify.annotations.Nullable;

/** What a room is to be called from now on; what is missing comes back as a finding. */
public record RoomName(@Nullable String name) {}
