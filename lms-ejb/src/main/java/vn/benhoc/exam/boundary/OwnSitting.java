package vn.benhoc.exam.boundary;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.paper.boundary.SubjectName;

/**
 * A sitting as its candidate sees it in a list.
 *
 * @param state {@code upcoming}, {@code open}, {@code writing}, {@code handed_in}, {@code missed} or
 *     {@code released}
 * @param deadline end of writing; null before the start
 */
public record OwnSitting(
    UUID id,
    String title,
    SubjectName subject,
    Instant opensAt,
    Instant closesAt,
    int minutes,
    String state,
    @Nullable UUID attemptId,
    @Nullable Instant deadline,
    @Nullable Instant handedInAt,
    @Nullable Instant releasedAt,
    String sbd,
    String className) {}
