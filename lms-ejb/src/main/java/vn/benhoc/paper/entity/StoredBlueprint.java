package vn.benhoc.paper.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A blueprint as its owner left it. Deleting only hides it: it can be restored, and papers built
 * from it stay.
 */
@Entity
@Table(name = "paper_blueprint")
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
public class StoredBlueprint {

  @Id private UUID id;
  private String title;
  private String folded;
  private String subject;

  @Column(name = "format_code")
  private String formatCode;

  private @Nullable Integer grade;

  @Column(name = "owner_id")
  private UUID ownerId;

  @Column(name = "owner_unit")
  private UUID ownerUnit;

  private String cells;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Column(name = "deleted_at")
  private @Nullable Instant deletedAt;

  @Version
  @Column(name = "lock_version")
  private int lockVersion;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected StoredBlueprint() {}

  @SuppressWarnings("NullAway.Init") // the factory fills the rest
  private StoredBlueprint(UUID id, Ownership ownership, Instant now) {
    this.id = id;
    ownerId = ownership.person();
    ownerUnit = ownership.unit();
    createdAt = now;
  }

  /** Whose it is. */
  public record Ownership(UUID person, UUID unit) {}

  /** The format it keeps to for good. */
  public record Kept(String formatCode, String subject) {}

  /**
   * What its owner may change.
   *
   * @param cells the document of its cells, part by part
   */
  public record Content(TitleText title, @Nullable Integer grade, String cells) {}

  /** A new blueprint. */
  public static StoredBlueprint create(
      UUID id, Ownership ownership, Kept kept, Content content, Instant now) {
    StoredBlueprint blueprint = new StoredBlueprint(id, ownership, now);
    blueprint.formatCode = kept.formatCode();
    blueprint.subject = kept.subject();
    blueprint.change(content, now);
    return blueprint;
  }

  public final void change(Content content, Instant now) {
    title = content.title().text();
    folded = content.title().folded();
    grade = content.grade();
    cells = content.cells();
    updatedAt = now;
  }

  public void delete(Instant now) {
    deletedAt = now;
  }

  public void restore() {
    deletedAt = null;
  }

  public boolean isDeleted() {
    return deletedAt != null;
  }

  public UUID id() {
    return id;
  }

  public String title() {
    return title;
  }

  public String subject() {
    return subject;
  }

  public String formatCode() {
    return formatCode;
  }

  public @Nullable Integer grade() {
    return grade;
  }

  public UUID ownerId() {
    return ownerId;
  }

  public UUID ownerUnit() {
    return ownerUnit;
  }

  public String cells() {
    return cells;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  public int version() {
    return lockVersion;
  }
}
