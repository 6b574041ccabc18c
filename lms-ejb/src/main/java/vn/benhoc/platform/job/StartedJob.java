package vn.benhoc.platform.job;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A job this node has just begun. */
public record StartedJob(UUID id, String kind, UUID subject, int done, @Nullable UUID startedBy) {}
