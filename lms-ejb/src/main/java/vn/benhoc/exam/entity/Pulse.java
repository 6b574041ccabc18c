package vn.benhoc.exam.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** When the exam was last known to run, on whichever node; one row for all of them. */
@Entity
@Table(name = "exam_pulse")
public class Pulse {

  /** The name of the only row. */
  public static final String EXAM = "exam";

  @Id private String name;
  private Instant at;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected Pulse() {}

  /** The first beat of all. */
  public Pulse(Instant at) {
    this.name = EXAM;
    this.at = at;
  }

  public Instant at() {
    return at;
  }

  public void beat(Instant now) {
    at = now;
  }
}
