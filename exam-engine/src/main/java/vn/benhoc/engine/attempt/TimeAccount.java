package vn.benhoc.engine.attempt;

import java.time.Duration;
import java.time.Instant;

/**
 * How a deadline comes about, for a page that explains the clock: the deadline is {@code from} plus
 * all the times. What falls into a pause and an outage is told as pause, what falls into an outage
 * and a closure as outage. Immutable and thread-safe.
 *
 * @param from the instant the clock runs from: the start of the attempt, or the opening of the
 *     sitting where everybody ends together
 * @param writing the time everybody has
 * @param allowance the extra time by right
 * @param granted the time granted during the sitting
 * @param paused how long the clock stood in pauses, that under way counted until now or, if its end
 *     is planned, until its end
 * @param outage how long it stood in outages
 * @param closed how long the attempt was handed in before it was opened again
 * @param deadline when the time to write ends
 */
public record TimeAccount(
    Instant from,
    Duration writing,
    Duration allowance,
    Duration granted,
    Duration paused,
    Duration outage,
    Duration closed,
    Instant deadline) {}
