package vn.benhoc.people.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Failed log-ins from one side: an account or an address. */
@Entity
@Table(name = "people_throttle")
public class Throttle {

  @Id private String side;

  @Column(nullable = false)
  private int failures;

  @Column(name = "last_failure_at", nullable = false)
  private Instant lastFailureAt;

  @Column(name = "blocked_until")
  private @Nullable Instant blockedUntil;

  @SuppressWarnings("NullAway.Init") // JPA fills the fields
  protected Throttle() {}

  public Throttle(String side, Instant now) {
    this.side = side;
    this.lastFailureAt = now;
  }

  /** Counts a failure; from the rule's limit on every further one blocks twice as long. */
  public void failed(ThrottleRule rule, Instant now) {
    if (lastFailureAt.plus(rule.memory()).isBefore(now)) {
      failures = 0;
    }
    failures++;
    lastFailureAt = now;
    if (failures >= rule.limit()) {
      blockedUntil = now.plus(rule.pause(failures));
    }
  }

  /** How long nobody may try any more from this side; zero if they may. */
  public Duration blockedFor(Instant now) {
    return blockedUntil == null || !blockedUntil.isAfter(now)
        ? Duration.ZERO
        : Duration.between(now, blockedUntil);
  }

  public String side() {
    return side;
  }
}
