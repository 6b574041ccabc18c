package vn.benhoc.exam.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which candidate was reached by which act. */
@Embeddable
public class ReachedKey implements Serializable {

  private static final long serialVersionUID = 1L;

  @Column(name = "candidate_id")
  private UUID candidateId;

  @Column(name = "act_id")
  private UUID actId;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected ReachedKey() {}

  public ReachedKey(UUID candidateId, UUID actId) {
    this.candidateId = candidateId;
    this.actId = actId;
  }

  public UUID actId() {
    return actId;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ReachedKey key
        && candidateId.equals(key.candidateId)
        && actId.equals(key.actId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(candidateId, actId);
  }
}
