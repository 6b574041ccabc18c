package vn.benhoc.exam.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** An attempt to which answers came after its end, for reading; written with its log. */
@Entity
@Table(name = "exam_late_arrival")
public class LateArrival {

  @Id
  @Column(name = "attempt_id")
  private UUID attemptId;

  @Column(name = "sitting_id")
  @SuppressWarnings("UnusedVariable") // asked for by queries
  private UUID sittingId;

  private int waiting;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected LateArrival() {}

  public UUID attemptId() {
    return attemptId;
  }

  /** How many of its answers wait for a decision. */
  public int waiting() {
    return waiting;
  }
}
