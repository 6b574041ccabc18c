package vn.benhoc.engine.attempt;

import java.time.Instant;

/**
 * An event in the log of an attempt.
 *
 * @param event what happened
 * @param at when the server took it
 */
public record LogEntry(AttemptEvent event, Instant at) {}
