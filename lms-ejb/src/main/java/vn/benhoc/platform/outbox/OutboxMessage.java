package vn.benhoc.platform.outbox;

import java.util.UUID;

/**
 * One piece of work to be done after a commit.
 *
 * @param id the same at every try, so that a handler can tell a repetition
 * @param tries how often it was tried before, 0 at first
 */
public record OutboxMessage(UUID id, String topic, UUID subject, String payload, int tries) {}
