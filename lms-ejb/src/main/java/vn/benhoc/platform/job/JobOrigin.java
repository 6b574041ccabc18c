package vn.benhoc.platform.job;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When a job was asked for, and by whom; null for the system. */
record JobOrigin(Instant at, @Nullable UUID startedBy) {}
