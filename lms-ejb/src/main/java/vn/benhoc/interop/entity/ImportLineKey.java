package vn.benhoc.interop.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which line of which import; numbers rise from 1. */
@Embeddable
public class ImportLineKey implements Serializable {

  private static final long serialVersionUID = 1L;

  @Column(name = "import_id")
  private UUID importId;

  private int number;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected ImportLineKey() {}

  public ImportLineKey(UUID importId, int number) {
    this.importId = importId;
    this.number = number;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ImportLineKey key
        && importId.equals(key.importId)
        && number == key.number;
  }

  @Override
  public int hashCode() {
    return Objects.hash(importId, number);
  }
}
