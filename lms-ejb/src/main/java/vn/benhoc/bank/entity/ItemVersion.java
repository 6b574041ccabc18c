package vn.benhoc.bank.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.item.Kind;

/** What a candidate reads of an item, as it stood once. It never changes and holds no key. */
@Entity
@Table(name = "bank_item_version")
public class ItemVersion {

  @Id private UUID id;

  @Column(name = "item_id")
  private UUID itemId;

  private int number;

  @Convert(converter = KindColumn.class)
  private Kind kind;

  private String content;

  @Column(name = "content_hash")
  private String contentHash;

  @Column(name = "stimulus_version_id")
  private @Nullable UUID stimulusVersionId;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "created_by")
  private UUID createdBy;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected ItemVersion() {}

  /**
   * The item's current version.
   *
   * @param content the document of stem, options or statements
   */
  public ItemVersion(
      Item item, String content, @Nullable UUID stimulusVersionId, Revision revision) {
    id = revision.versionId();
    itemId = item.id();
    number = item.currentNumber();
    kind = item.kind();
    this.content = content;
    contentHash = item.contentHash();
    this.stimulusVersionId = stimulusVersionId;
    createdAt = revision.at();
    createdBy = revision.by();
  }

  public UUID id() {
    return id;
  }

  public UUID itemId() {
    return itemId;
  }

  public int number() {
    return number;
  }

  public Kind kind() {
    return kind;
  }

  public String content() {
    return content;
  }

  public @Nullable UUID stimulusVersionId() {
    return stimulusVersionId;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public UUID createdBy() {
    return createdBy;
  }
}
