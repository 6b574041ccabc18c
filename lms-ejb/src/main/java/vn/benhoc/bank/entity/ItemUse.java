package vn.benhoc.bank.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a paper used a version. */
@Entity
@Table(name = "bank_item_use")
@IdClass(ItemUse.Key.class)
public class ItemUse {

  @Id
  @Column(name = "version_id")
  private UUID versionId;

  @Id
  @Column(name = "paper_id")
  private UUID paperId;

  @Column(name = "used_at")
  private Instant usedAt;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected ItemUse() {}

  public ItemUse(UUID versionId, UUID paperId, Instant usedAt) {
    this.versionId = versionId;
    this.paperId = paperId;
    this.usedAt = usedAt;
  }

  public UUID versionId() {
    return versionId;
  }

  public UUID paperId() {
    return paperId;
  }

  public Instant usedAt() {
    return usedAt;
  }

  /** Version and paper together. */
  public static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID versionId;
    private UUID paperId;

    @SuppressWarnings("NullAway.Init") // filled by the persistence provider
    protected Key() {}

    public Key(UUID versionId, UUID paperId) {
      this.versionId = versionId;
      this.paperId = paperId;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && versionId.equals(key.versionId)
          && paperId.equals(key.paperId);
    }

    @Override
    public int hashCode() {
      return 31 * versionId.hashCode() + paperId.hashCode();
    }
  }
}
