package vn.benhoc.exam.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.benhoc.engine.attempt.TimeSpan;

/** A span in which no node could write while candidates were at work. Never changes. */
@Entity
@Table(name = "exam_outage")
public class Outage {

  @Id private UUID id;

  @Column(name = "began_at")
  private Instant beganAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected Outage() {}

  public Outage(UUID id, TimeSpan span) {
    this.id = id;
    this.beganAt = span.startInclusive();
    this.endedAt = span.endExclusive();
  }

  public UUID id() {
    return id;
  }

  public TimeSpan span() {
    return TimeSpan.of(beganAt, endedAt);
  }
}
