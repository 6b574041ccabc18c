package vn.benhoc.exam.boundary;

import org.jspecify.annotations.Nullable;

/**
 * Which sittings are listed.
 *
 * @param state a code of {@link SittingState}; null for all
 * @param text part of the title; null for all
 * @param first how many are passed over
 * @param size 1 to 200
 */
public record SittingQuery(@Nullable String state, @Nullable String text, int first, int size) {}
