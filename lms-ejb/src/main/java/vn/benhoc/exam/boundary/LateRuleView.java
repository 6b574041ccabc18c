package vn.benhoc.exam.boundary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The rule of a sitting for late answers, and who set it.
 *
 * @param policy {@code refuse}, {@code hold} until somebody decides, or {@code accept}
 * @param minutes how long after the end they may arrive
 * @param byName who set it; null where it is the usual one
 * @param started whether somebody has begun: from then on the rule stays
 * @param mayChange whether the caller may set it while nobody has begun
 */
public record LateRuleView(
    String policy,
    int minutes,
    @Nullable String byName,
    @Nullable Instant at,
    boolean started,
    boolean mayChange) {}
