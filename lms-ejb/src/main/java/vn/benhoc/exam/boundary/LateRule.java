package vn.benhoc.exam.boundary;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of answers that were written in time on a machine that was cut off, and arrive after
 * the end.
 *
 * @param policy {@code refuse}, {@code hold} until a marker decides, or {@code accept}
 * @param minutes how long after the end they may arrive, 0 to 43200; meaningless with {@code
 *     refuse}
 */
public record LateRule(@Nullable String policy, @Nullable Integer minutes) {}
