package vn.benhoc.exam.boundary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The last that was written on a matter, where it came late and was not written in time. It counts
 * for nothing; the log keeps it.
 *
 * @param slot the place on the form, such as {@code 1.12}; null for the choice of a block
 * @param writtenAt when its machine says that it was written; null where that is not believed
 * @param reason {@code after-end}, {@code in-pause}, {@code while-closed} between a hand-in and the
 *     opening after it, {@code before-start}, or {@code time-not-known}
 */
public record LeftOutEntry(@Nullable String slot, @Nullable Instant writtenAt, String reason) {}
