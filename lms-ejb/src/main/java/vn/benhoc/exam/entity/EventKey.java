package vn.benhoc.exam.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which event of which attempt; numbers rise from 1. */
@Embeddable
public class EventKey implements Serializable {

  private static final long serialVersionUID = 1L;

  @Column(name = "attempt_id")
  private UUID attemptId;

  private int number;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected EventKey() {}

  public EventKey(UUID attemptId, int number) {
    this.attemptId = attemptId;
    this.number = number;
  }

  public UUID attemptId() {
    return attemptId;
  }

  public int number() {
    return number;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EventKey key && attemptId.equals(key.attemptId) && number == key.number;
  }

  @Override
  public int hashCode() {
    return Objects.hash(attemptId, number);
  }
}
