package vn.benhoc.exam.entity;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One line of an attempt's log: written once, never changed. */
@Entity
@Table(name = "exam_event")
public class EventRow {

  @EmbeddedId private EventKey key;
  private Instant at;
  private String kind;
  private String payload;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected EventRow() {}

  public EventRow(EventKey key, Instant at, String kind, String payload) {
    this.key = key;
    this.at = at;
    this.kind = kind;
    this.payload = payload;
  }

  public UUID attemptId() {
    return key.attemptId();
  }

  public int number() {
    return key.number();
  }

  public Instant at() {
    return at;
  }

  public String kind() {
    return kind;
  }

  public String payload() {
    return payload;
  }
}
