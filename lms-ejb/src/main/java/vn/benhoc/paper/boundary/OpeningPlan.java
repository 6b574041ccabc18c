package vn.benhoc.paper.boundary;

import org.jspecify.annotations.Nullable;

/**
 * Why a sealed paper is to be opened before its time.
 *
 * @param reason up to 500 letters, not blank
 */
public record OpeningPlan(@Nullable String reason) {}
