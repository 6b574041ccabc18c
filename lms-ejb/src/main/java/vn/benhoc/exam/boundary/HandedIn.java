package vn.benhoc.exam.boundary;

import java.time.Instant;

/**
 * What was handed in.
 *
 * @param by {@code candidate}, {@code clock} or {@code invigilator}
 * @param answered items with an answer, of {@code total}
 */
public record HandedIn(
    Instant handedInAt, String by, String receiptCode, int answered, int total) {}
