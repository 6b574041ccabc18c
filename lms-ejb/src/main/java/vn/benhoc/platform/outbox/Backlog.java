package vn.benhoc.platform.outbox;

import java.time.Duration;

/**
 * How far the work behind the outbox, such as marking, is behind.
 *
 * @param waiting messages not handled yet
 * @param oldest since when the oldest of them waits; zero without any
 * @param parked messages that failed too often and wait for a person
 */
public record Backlog(long waiting, Duration oldest, long parked) {}
