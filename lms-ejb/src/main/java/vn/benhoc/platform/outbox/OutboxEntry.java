package vn.benhoc.platform.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message on its way: waiting → claimed → gone when handled; after a failure waiting again, and
 * parked for a person to see after {@link #MOST_TRIES} failures.
 */
@Entity
@Table(name = "platform_outbox")
public class OutboxEntry {

  static final int MOST_TRIES = 8;
  static final Duration CLAIM = Duration.ofMinutes(5);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
  private static final int FAULT_LENGTH = 2000;

  @Id private UUID id;

  @Column(nullable = false)
  private String topic;

  @Column(nullable = false)
  private UUID subject;

  @Column(nullable = false)
  private String payload;

  @Column(nullable = false)
  private boolean parked;

  @Column(nullable = false)
  private int tries;

  @Column(name = "due_at", nullable = false)
  private Instant dueAt;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  @Column(name = "claimed_by")
  private @Nullable String claimedBy;

  @Nullable private String fault;

  @Version private int version;

  @SuppressWarnings("NullAway.Init") // JPA fills the fields
  protected OutboxEntry() {}

  OutboxEntry(UUID id, String topic, UUID subject, String payload, Instant now) {
    this.id = id;
    this.topic = topic;
    this.subject = subject;
    this.payload = payload;
    this.dueAt = now;
    this.createdAt = now;
  }

  boolean isDue(Instant now) {
    return !parked && !dueAt.isAfter(now);
  }

  /**
   * Hides the entry from other dispatchers. A claim runs out, so that a node that died with it and
   * does not come back delays the message but never loses it.
   *
   * @param claimant the boot of a node that handles it
   */
  OutboxMessage claim(String claimant, Instant now) {
    OutboxMessage message = new OutboxMessage(id, topic, subject, payload, tries);
    tries++;
    claimedBy = claimant;
    dueAt = now.plus(CLAIM);
    return message;
  }

  /**
   * Frees it from a boot that has ended. After {@link #MOST_TRIES} it waits until its claim runs
   * out: it may be what ended the server.
   */
  void release(Instant now) {
    if (tries < MOST_TRIES) {
      claimedBy = null;
      dueAt = now;
    }
  }

  /**
   * Waits twice as long after each failure: 2 s, 4 s … 4 min; then parks. Where the claim ran out
   * and somebody else has it now, what comes of it is theirs to say.
   */
  void failed(String claimant, Instant now, String reason) {
    if (!claimant.equals(claimedBy)) {
      return;
    }
    claimedBy = null;
    fault = reason.length() > FAULT_LENGTH ? reason.substring(0, FAULT_LENGTH) : reason;
    if (tries >= MOST_TRIES) {
      parked = true;
    } else {
      dueAt = now.plus(FIRST_PAUSE.multipliedBy(1L << (tries - 1)));
    }
  }

  boolean isParked() {
    return parked;
  }

  /** Gives a parked message all its tries again. */
  void unpark(Instant now) {
    parked = false;
    tries = 0;
    dueAt = now;
  }

  ParkedMessage parkedMessage() {
    return new ParkedMessage(id, topic, subject, tries, fault == null ? "" : fault, createdAt);
  }

  UUID id() {
    return id;
  }

  /** The boot of a node that handles it, or handled it when it ended; null for nobody. */
  @Nullable String claimedBy() {
    return claimedBy;
  }

  Instant dueAt() {
    return dueAt;
  }
}
