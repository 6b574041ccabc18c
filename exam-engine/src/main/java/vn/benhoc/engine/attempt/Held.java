package vn.benhoc.engine.attempt;

import java.time.Instant;
import vn.benhoc.engine.attempt.AttemptEvent.ByCandidate;

/**
 * What came late and waits for a marker's decision.
 *
 * @param event what the candidate did
 * @param arrivedAt when the server took it
 */
public record Held(ByCandidate event, Instant arrivedAt) {}
