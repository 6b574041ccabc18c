package vn.benhoc.exam.boundary;

import org.jspecify.annotations.Nullable;

/**
 * Why the time of an outage is given back, or not.
 *
 * @param reason up to 500 letters; may be left out where it is given back
 */
public record OutageOrder(@Nullable String reason) {}
