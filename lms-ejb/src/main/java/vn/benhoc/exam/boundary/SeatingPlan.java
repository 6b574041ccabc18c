package vn.benhoc.exam.boundary;

import org.jspecify.annotations.Nullable;

/**
 * How candidates are seated.
 *
 * @param order {@code name} or {@code random}
 * @param filling {@code evenly} or {@code full}
 * @param withinSchool whether everybody sits in a room of their own school
 * @param number of the chance, a whole number; null draws one, the answer tells it, and with it the
 *     same seating is made again
 */
public record SeatingPlan(
    @Nullable String order,
    @Nullable String filling,
    @Nullable Boolean withinSchool,
    @Nullable String number) {}
