package vn.benhoc.exam.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What lists and the clock need of an attempt, for reading. The truth is its log; this row is
 * written in the transaction that adds to the log, and its last number orders the writers.
 */
@Entity
@Table(name = "exam_attempt")
public class Attempt {

  @Id private UUID id;

  @Column(name = "candidate_id")
  private UUID candidateId;

  @Column(name = "sitting_id")
  private UUID sittingId;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "started_at")
  private Instant startedAt;

  private Instant deadline;

  @Column(name = "last_number")
  private int lastNumber;

  @Column(name = "last_saved_at")
  private @Nullable Instant lastSavedAt;

  private int answered;

  @Column(name = "handed_in_at")
  private @Nullable Instant handedInAt;

  @Column(name = "handed_in_by")
  private @Nullable String handedInBy;

  @Column(name = "receipt_code")
  private @Nullable String receiptCode;

  private @Nullable String device;

  private int noticed;

  private int leaves;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected Attempt() {}

  /** The row of an attempt that has just begun. */
  public Attempt(UUID id, Candidate candidate, Instant startedAt, Instant deadline) {
    this.id = id;
    this.candidateId = candidate.id();
    this.sittingId = candidate.sittingId();
    this.personId = candidate.personId();
    this.startedAt = startedAt;
    this.deadline = deadline;
  }

  public UUID id() {
    return id;
  }

  public UUID candidateId() {
    return candidateId;
  }

  public UUID sittingId() {
    return sittingId;
  }

  public UUID personId() {
    return personId;
  }

  public Instant startedAt() {
    return startedAt;
  }

  public Instant deadline() {
    return deadline;
  }

  public int lastNumber() {
    return lastNumber;
  }

  public @Nullable Instant lastSavedAt() {
    return lastSavedAt;
  }

  public int answered() {
    return answered;
  }

  public @Nullable Instant handedInAt() {
    return handedInAt;
  }

  public @Nullable String handedInBy() {
    return handedInBy;
  }

  public @Nullable String receiptCode() {
    return receiptCode;
  }

  /** The device that writes it; null before one has said so. */
  public @Nullable String device() {
    return device;
  }

  /** How many notices of the candidate's page the log has. */
  public int noticed() {
    return noticed;
  }

  /** How often the candidate left the window. */
  public int leaves() {
    return leaves;
  }
}
