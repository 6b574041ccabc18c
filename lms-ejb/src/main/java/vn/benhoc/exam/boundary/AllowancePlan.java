package vn.benhoc.exam.boundary;

import org.jspecify.annotations.Nullable;

/**
 * What a candidate is allowed beyond the others.
 *
 * @param extraMinutes 0 to 300
 * @param reason why; needed where anything is allowed
 */
public record AllowancePlan(int extraMinutes, boolean largerText, @Nullable String reason) {}
