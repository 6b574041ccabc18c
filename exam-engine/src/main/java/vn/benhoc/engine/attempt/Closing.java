package vn.benhoc.engine.attempt;

import java.time.Instant;

/**
 * A hand-in.
 *
 * @param at when, at the latest the deadline
 * @param by who did it
 */
public record Closing(Instant at, HandInBy by) {}
