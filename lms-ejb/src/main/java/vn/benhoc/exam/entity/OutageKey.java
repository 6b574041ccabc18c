package vn.benhoc.exam.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which outage, in which sitting. */
@Embeddable
public class OutageKey implements Serializable {

  private static final long serialVersionUID = 1L;

  @Column(name = "outage_id")
  private UUID outageId;

  @Column(name = "sitting_id")
  private UUID sittingId;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected OutageKey() {}

  public OutageKey(UUID outageId, UUID sittingId) {
    this.outageId = outageId;
    this.sittingId = sittingId;
  }

  UUID outageId() {
    return outageId;
  }

  UUID sittingId() {
    return sittingId;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OutageKey key
        && outageId.equals(key.outageId)
        && sittingId.equals(key.sittingId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(outageId, sittingId);
  }
}
