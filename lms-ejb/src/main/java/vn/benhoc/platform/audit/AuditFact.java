package vn.benhoc.platform.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an audit entry says; the part of it that the hash covers. */
record AuditFact(
    UUID id,
    Instant at,
    @Nullable UUID personId,
    String address,
    String action,
    String subjectKind,
    UUID subject,
    String detail) {}
