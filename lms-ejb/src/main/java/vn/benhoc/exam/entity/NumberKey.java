package vn.benhoc.exam.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which candidate number of which session. */
@Embeddable
public class NumberKey implements Serializable {

  private static final long serialVersionUID = 1L;

  @Column(name = "session_id")
  private UUID sessionId;

  private String sbd;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected NumberKey() {}

  public NumberKey(UUID sessionId, String sbd) {
    this.sessionId = sessionId;
    this.sbd = sbd;
  }

  public String sbd() {
    return sbd;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NumberKey key && sessionId.equals(key.sessionId) && sbd.equals(key.sbd);
  }

  @Override
  public int hashCode() {
    return Objects.hash(sessionId, sbd);
  }
}
