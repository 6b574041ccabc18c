package vn.benhoc.marking.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** What one run of the marking gave one attempt. Written once; only whether it counts changes. */
@SuppressWarnings("UnusedVariable") // the run and the instant are read by people
@Entity
@Table(name = "marking_mark")
public class Mark {

  @Id private UUID id;

  @Column(name = "attempt_id")
  private UUID attemptId;

  @Column(name = "sitting_id")
  private UUID sittingId;

  @Column(name = "person_id")
  private UUID personId;

  private int run;

  @Column(name = "is_current")
  private boolean current;

  private BigDecimal points;
  private BigDecimal maximum;
  private int pending;
  private String breakdown;

  @Column(name = "marked_at")
  private Instant markedAt;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected Mark() {}

  /** Whose attempt of which sitting. */
  public record Of(UUID attemptId, UUID sittingId, UUID personId) {}

  /**
   * What it got.
   *
   * @param pending essays that wait for a marker
   * @param breakdown the engine's breakdown as JSON
   */
  public record Given(BigDecimal points, BigDecimal maximum, int pending, String breakdown) {}

  public Mark(UUID id, Of of, int run, Given given, Instant markedAt) {
    this.id = id;
    this.attemptId = of.attemptId();
    this.sittingId = of.sittingId();
    this.personId = of.personId();
    this.run = run;
    this.current = true;
    this.points = given.points();
    this.maximum = given.maximum();
    this.pending = given.pending();
    this.breakdown = given.breakdown();
    this.markedAt = markedAt;
  }

  /** Whether it says the same. */
  public boolean isOf(Given given) {
    return points.compareTo(given.points()) == 0
        && maximum.compareTo(given.maximum()) == 0
        && pending == given.pending()
        && breakdown.equals(given.breakdown());
  }

  /** Whether it counts; a later run has taken the place of one that does not. */
  public boolean isCurrent() {
    return current;
  }

  public void retire() {
    current = false;
  }

  public UUID attemptId() {
    return attemptId;
  }

  public UUID sittingId() {
    return sittingId;
  }

  public int run() {
    return run;
  }

  public BigDecimal points() {
    return points;
  }

  public BigDecimal maximum() {
    return maximum;
  }

  public int pending() {
    return pending;
  }

  public String breakdown() {
    return breakdown;
  }

  /** The mark as people read it; null while an essay waits. */
  public @org.jspecify.annotations.Nullable String total() {
    return pending == 0 ? points.toPlainString() : null;
  }
}
