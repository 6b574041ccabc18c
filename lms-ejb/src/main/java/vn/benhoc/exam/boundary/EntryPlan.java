package vn.benhoc.exam.boundary;

import org.jspecify.annotations.Nullable;

/**
 * How candidates get in.
 *
 * @param entry {@code open}, {@code code} or {@code admission}
 */
public record EntryPlan(@Nullable String entry) {}
