package vn.benhoc.platform.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded.
 *
 * @param personId who did it; null where the server itself did
 * @param detail a JSON object
 */
public record AuditLine(Instant at, @Nullable UUID personId, String action, String detail) {}
