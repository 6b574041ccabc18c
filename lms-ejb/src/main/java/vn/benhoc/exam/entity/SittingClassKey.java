package vn.benhoc.exam.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which class of which sitting. */
@Embeddable
public class SittingClassKey implements Serializable {

  private static final long serialVersionUID = 1L;

  @Column(name = "sitting_id")
  private UUID sittingId;

  @Column(name = "class_id")
  private UUID classId;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected SittingClassKey() {}

  public SittingClassKey(UUID sittingId, UUID classId) {
    this.sittingId = sittingId;
    this.classId = classId;
  }

  public UUID sittingId() {
    return sittingId;
  }

  public UUID classId() {
    return classId;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SittingClassKey key
        && sittingId.equals(key.sittingId)
        && classId.equals(key.classId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(sittingId, classId);
  }
}
