package vn.benhoc.paper.boundary;

import org.jspecify.annotations.Nullable;

/**
 * So many items of a topic at a level.
 *
 * @param topic its code, with everything below it; null for any
 * @param level its code; null for any
 * @param block the block it fills; null for common items
 * @param points points of each item in place of the part's scheme; null leaves the scheme
 */
public record BlueprintCell(
    @Nullable String topic,
    @Nullable String level,
    @Nullable String block,
    int count,
    @Nullable String points) {}
