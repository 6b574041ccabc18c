package vn.benhoc.paper.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sealed paper opened before its time by two people together. Life: asked for → agreed to by
 * somebody else, open for both → over; or asked for → over, withdrawn or with nobody agreeing.
 */
@Entity
@Table(name = "paper_opening")
public class Opening {

  /** How long a second person has to agree: they are expected to stand beside the first. */
  public static final Duration TO_AGREE = Duration.ofMinutes(15);

  /** How long the paper is open for the two. */
  public static final Duration OPEN = Duration.ofMinutes(30);

  @Id private UUID id;

  @Column(name = "paper_id")
  private UUID paperId;

  private String reason;

  @Column(name = "asked_by")
  private UUID askedBy;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "agreed_by")
  private @Nullable UUID agreedBy;

  @Column(name = "agreed_at")
  private @Nullable Instant agreedAt;

  /** When it is over: of one that waits, its chance to be agreed to. */
  @Column(name = "ended_at")
  private Instant endedAt;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected Opening() {}

  /** Somebody asks. */
  public Opening(UUID id, UUID paperId, String reason, UUID askedBy, Instant now) {
    this.id = id;
    this.paperId = paperId;
    this.reason = reason;
    this.askedBy = askedBy;
    askedAt = now;
    endedAt = now.plus(TO_AGREE);
  }

  /** Whether it waits for a second person. */
  public boolean waits(Instant now) {
    return agreedBy == null && now.isBefore(endedAt);
  }

  /** Whether both may look. */
  public boolean isOpen(Instant now) {
    return agreedBy != null && now.isBefore(endedAt);
  }

  /** Whether this person may look at the paper now. */
  public boolean opensFor(UUID person, Instant now) {
    return isOpen(now) && (person.equals(askedBy) || person.equals(agreedBy));
  }

  /**
   * A second person agrees.
   *
   * @throws IllegalStateException if it does not wait, or if it is the same person
   */
  public void agree(UUID person, Instant now) {
    if (!waits(now) || person.equals(askedBy)) {
      throw new IllegalStateException("opening " + id + " can't be agreed to");
    }
    agreedBy = person;
    agreedAt = now;
    endedAt = now.plus(OPEN);
  }

  /** Ends it before its time; what is over stays so. */
  public void end(Instant now) {
    if (now.isBefore(endedAt)) {
      endedAt = now;
    }
  }

  public UUID id() {
    return id;
  }

  public UUID paperId() {
    return paperId;
  }

  public String reason() {
    return reason;
  }

  public UUID askedBy() {
    return askedBy;
  }

  public Instant askedAt() {
    return askedAt;
  }

  public @Nullable UUID agreedBy() {
    return agreedBy;
  }

  public @Nullable Instant agreedAt() {
    return agreedAt;
  }

  public Instant endedAt() {
    return endedAt;
  }
}
