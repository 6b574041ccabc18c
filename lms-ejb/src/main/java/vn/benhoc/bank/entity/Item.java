package vn.benhoc.bank.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.bank.boundary.ItemStatus;
import vn.benhoc.engine.item.Kind;

/**
 * One item through all its versions. The row repeats what lists and draws need of the current
 * version, so that neither reads a document.
 */
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
@Entity
@Table(name = "bank_item")
public class Item {

  @Id private UUID id;
  private String code;

  @Convert(converter = KindColumn.class)
  private Kind kind;

  @Convert(converter = ItemStatusColumn.class)
  private ItemStatus status;

  private String subject;
  private @Nullable Integer grade;
  private @Nullable String topic;
  private @Nullable String level;
  private @Nullable String block;

  @Column(name = "owner_unit")
  private UUID ownerUnit;

  @Column(name = "author_id")
  private UUID authorId;

  @Column(name = "stimulus_id")
  private @Nullable UUID stimulusId;

  @Column(name = "stimulus_position")
  private int stimulusPosition;

  private boolean shuffle;

  @Column(name = "needs_picture")
  private boolean needsPicture;

  @Column(name = "expected_seconds")
  private @Nullable Integer expectedSeconds;

  private @Nullable String source;

  @Column(name = "current_version_id")
  private UUID currentVersionId;

  @Column(name = "current_number")
  private int currentNumber;

  @Column(name = "content_hash")
  private String contentHash;

  private String fingerprint;

  @Column(name = "stem")
  private String stemHtml;

  private String folded;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Version
  @Column(name = "lock_version")
  private int lockVersion;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected Item() {}

  @SuppressWarnings("NullAway.Init") // the first revision fills the rest
  private Item(UUID id, String code, UUID ownerUnit, UUID authorId) {
    this.id = id;
    this.code = code;
    this.ownerUnit = ownerUnit;
    this.authorId = authorId;
  }

  /** A new item with its first version. */
  public static Item create(UUID id, String code, UUID ownerUnit, ItemFacts facts, Revision first) {
    Item item = new Item(id, code, ownerUnit, first.by());
    item.createdAt = first.at();
    item.revise(facts, first);
    return item;
  }

  /** Makes the version current. The version itself is stored beside. */
  public final void revise(ItemFacts facts, Revision revision) {
    kind = facts.kind();
    status = facts.status();
    subject = facts.subject();
    grade = facts.grade();
    topic = facts.topic();
    level = facts.level();
    block = facts.block();
    stimulusId = facts.stimulusId();
    stimulusPosition = facts.stimulusPosition();
    shuffle = facts.shuffle();
    needsPicture = facts.needsPicture();
    expectedSeconds = facts.expectedSeconds();
    source = facts.source();
    contentHash = facts.contentHash();
    fingerprint = facts.fingerprint();
    stemHtml = facts.stemHtml();
    folded = facts.folded();
    follow(revision);
  }

  /** Moves to a version that differs in its stimulus alone. */
  public final void follow(Revision revision) {
    currentVersionId = revision.versionId();
    currentNumber++;
    updatedAt = revision.at();
  }

  public UUID id() {
    return id;
  }

  public String code() {
    return code;
  }

  public Kind kind() {
    return kind;
  }

  public ItemStatus status() {
    return status;
  }

  public String subject() {
    return subject;
  }

  public @Nullable Integer grade() {
    return grade;
  }

  public @Nullable String topic() {
    return topic;
  }

  public @Nullable String level() {
    return level;
  }

  public @Nullable String block() {
    return block;
  }

  public UUID ownerUnit() {
    return ownerUnit;
  }

  public UUID authorId() {
    return authorId;
  }

  public @Nullable UUID stimulusId() {
    return stimulusId;
  }

  public int stimulusPosition() {
    return stimulusPosition;
  }

  public boolean shuffle() {
    return shuffle;
  }

  public boolean needsPicture() {
    return needsPicture;
  }

  public @Nullable Integer expectedSeconds() {
    return expectedSeconds;
  }

  public @Nullable String source() {
    return source;
  }

  public UUID currentVersionId() {
    return currentVersionId;
  }

  public int currentNumber() {
    return currentNumber;
  }

  public String contentHash() {
    return contentHash;
  }

  /** Equal for equal lines of an import. */
  public String fingerprint() {
    return fingerprint;
  }

  public String stemHtml() {
    return stemHtml;
  }

  public Instant updatedAt() {
    return updatedAt;
  }
}
