package vn.benhoc.people.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody signed in: lives until signed out, not used for a while, or too old. Kept by the hash of
 * its token, so that whoever reads the table can't use it.
 */
@Entity
@Table(name = "people_session")
public class Session {

  /** How stale {@code seenAt} may be: a write at every request would cost more than it tells. */
  public static final Duration SEEN_STEP = Duration.ofMinutes(5);

  @Id
  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "person_id", nullable = false)
  private UUID personId;

  @Column(name = "csrf_token", nullable = false)
  private String csrfToken;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  @Column(name = "seen_at", nullable = false)
  private Instant seenAt;

  @SuppressWarnings("NullAway.Init") // JPA fills the fields
  protected Session() {}

  public Session(String tokenHash, UUID personId, String csrfToken, Instant now) {
    this.tokenHash = tokenHash;
    this.personId = personId;
    this.csrfToken = csrfToken;
    this.createdAt = now;
    this.seenAt = now;
  }

  public boolean isAlive(SessionLife life, Instant now) {
    return seenAt.plus(life.idle()).isAfter(now) && createdAt.plus(life.longest()).isAfter(now);
  }

  public boolean isSeenStale(Instant now) {
    return !seenAt.plus(SEEN_STEP).isAfter(now);
  }

  public void seen(Instant now) {
    seenAt = now;
  }

  public UUID personId() {
    return personId;
  }

  public String csrfToken() {
    return csrfToken;
  }

  public String tokenHash() {
    return tokenHash;
  }
}
