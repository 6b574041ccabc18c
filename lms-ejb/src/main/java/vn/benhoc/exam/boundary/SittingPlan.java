package vn.benhoc.exam.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for when a sitting is made; what is missing comes back as a finding.
 *
 * @param opensAt first moment of admission
 * @param closesAt last moment of admission; whoever starts then still has all the minutes
 * @param minutes writing time, 1 to 300
 */
public record SittingPlan(
    @Nullable String title,
    @Nullable UUID paperId,
    @Nullable List<UUID> classIds,
    @Nullable Instant opensAt,
    @Nullable Instant closesAt,
    @Nullable Integer minutes) {}
