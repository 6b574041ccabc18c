package vn.benhoc.platform.outbox;

/** Told when a transaction that added messages has committed. */
public record OutboxFilled() {}
