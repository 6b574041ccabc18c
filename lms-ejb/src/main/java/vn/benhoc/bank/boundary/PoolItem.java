package vn.benhoc.bank.boundary;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.item.Kind;

/**
 * One shared item as a paper is drawn from it: what it is about, never what it says.
 *
 * @param versionId the current version, the one a new paper uses
 * @param block code of the elective block (ICT, CS) of a cluster; null for all others
 * @param stimulusId the group it hangs on; items of one group stay together
 * @param stimulusPosition its place inside the group, from 1; 0 without a stimulus
 * @param expectedSeconds the author's estimate, where one was given
 * @param shuffle whether its options may be put into another order
 */
public record PoolItem(
    UUID itemId,
    UUID versionId,
    String code,
    String subject,
    @Nullable Integer grade,
    @Nullable String topic,
    @Nullable String level,
    Kind kind,
    @Nullable String block,
    @Nullable UUID stimulusId,
    int stimulusPosition,
    UUID authorId,
    @Nullable Integer expectedSeconds,
    boolean shuffle) {}
