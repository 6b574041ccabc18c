package vn.benhoc.paper.boundary;

import org.jspecify.annotations.Nullable;

/**
 * What to list, the latest first.
 *
 * @param subject null for all
 * @param text what titles contain; null or blank for all
 * @param cursor of an earlier page; null for the first
 * @param size how many rows at most; null for the usual number
 */
public record ListQuery(
    @Nullable String subject,
    @Nullable String text,
    @Nullable String cursor,
    @Nullable Integer size) {}
