package vn.benhoc.exam.boundary;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which rooms of the sittings under way are asked for.
 *
 * @param sitting null for those of all
 * @param school in whose building; null for any
 * @param text part of the room's, the school's or the sitting's name, with marks or without; null
 *     for any
 * @param troubled whether only those with trouble
 * @param first how many to leave out
 * @param size how many at most
 */
public record RoomsNowQuery(
    @Nullable UUID sitting,
    @Nullable UUID school,
    @Nullable String text,
    boolean troubled,
    int first,
    int size) {}
