package vn.benhoc.bank.boundary;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.curriculum.boundary.TopicRef;
import vn.benhoc.engine.item.Kind;

/** An item on a list. */
public record ItemRow(
    UUID id,
    String code,
    Kind kind,
    String subject,
    @Nullable Integer grade,
    @Nullable TopicRef topic,
    @Nullable String level,
    ItemStatus status,
    String stemHtml,
    boolean hasStimulus,
    int version,
    Instant updatedAt,
    @Nullable String authorName) {}
