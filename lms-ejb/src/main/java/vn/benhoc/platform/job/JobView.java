package vn.benhoc.platform.job;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people may see of a job.
 *
 * @param result what its handler left, JSON; null until done
 * @param failure the code of a refusal, {@code interrupted} or {@code unexpected}; null unless
 *     failed
 */
public record JobView(
    UUID id,
    String kind,
    UUID subject,
    JobState state,
    int done,
    int total,
    @Nullable String result,
    @Nullable String failure,
    Instant createdAt,
    @Nullable Instant finishedAt) {}
