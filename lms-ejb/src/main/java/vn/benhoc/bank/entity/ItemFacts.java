package vn.benhoc.bank.entity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.bank.boundary.ItemStatus;
import vn.benhoc.engine.item.Kind;

/** What a new version says about its item, apart from the text itself. */
public record ItemFacts(
    Kind kind,
    ItemStatus status,
    String subject,
    @Nullable Integer grade,
    @Nullable String topic,
    @Nullable String level,
    @Nullable String block,
    @Nullable UUID stimulusId,
    int stimulusPosition,
    boolean shuffle,
    boolean needsPicture,
    @Nullable Integer expectedSeconds,
    @Nullable String source,
    String contentHash,
    String fingerprint,
    String stemHtml,
    String folded) {}
