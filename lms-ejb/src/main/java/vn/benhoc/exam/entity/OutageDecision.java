package vn.benhoc.exam.entity;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * What was decided about an outage for the candidates of a sitting. Not given back → given back;
 * what was given is not taken away.
 */
@Entity
@Table(name = "exam_outage_decision")
public class OutageDecision {

  @EmbeddedId private OutageKey key;

  private boolean credited;
  private int candidates;

  @Column(name = "by_id")
  private UUID byId;

  private Instant at;
  private String reason;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected OutageDecision() {}

  /**
   * Who decided, when and why.
   *
   * @param reason in their words
   */
  public record Taken(UUID by, Instant at, String reason) {}

  /** The time is not given back. */
  public OutageDecision(UUID outageId, UUID sittingId, int candidates, Taken taken) {
    this.key = new OutageKey(outageId, sittingId);
    this.candidates = candidates;
    set(taken);
  }

  private void set(Taken taken) {
    byId = taken.by();
    at = taken.at();
    reason = taken.reason();
  }

  /**
   * The time is given back.
   *
   * @param count to how many it was
   */
  public void credit(int count, Taken taken) {
    credited = true;
    candidates = count;
    set(taken);
  }

  public UUID outageId() {
    return key.outageId();
  }

  public UUID sittingId() {
    return key.sittingId();
  }

  public boolean isCredited() {
    return credited;
  }

  /** How many got the time back, or would have. */
  public int candidates() {
    return candidates;
  }

  public UUID byId() {
    return byId;
  }

  public Instant at() {
    return at;
  }

  public String reason() {
    return reason;
  }
}
