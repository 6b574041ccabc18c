package vn.benhoc.platform.outbox;

import java.time.Instant;
import java.util.UUID;

/** A message that failed too often and waits for a person. */
public record ParkedMessage(
    UUID id, String topic, UUID subject, int tries, String fault, Instant createdAt) {}
