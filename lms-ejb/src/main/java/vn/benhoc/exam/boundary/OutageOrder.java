package vn.benhoc.exam.boundary;

import org.jspecify.annotations.Nullable;

/**
 * Why the time of an outage is given back, or not.
 *
 * @param reason 1 to 500 letters; it stands in the audit trail
 */
public record OutageOrder(@Nullable String reason) {}
