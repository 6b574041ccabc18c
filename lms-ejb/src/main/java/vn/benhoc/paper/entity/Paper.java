package vn.benhoc.paper.entity;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A built paper. It never changes. */
@Entity
@Cacheable
@Table(name = "paper_paper")
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
public class Paper {

  @Id private UUID id;

  @Column(name = "blueprint_id")
  private UUID blueprintId;

  private String title;
  private String folded;
  private String subject;

  @Column(name = "format_code")
  private String formatCode;

  private int minutes;

  @Column(name = "owner_unit")
  private UUID ownerUnit;

  private String mode;

  @Column(name = "form_count")
  private int formCount;

  @Column(name = "item_count")
  private int itemCount;

  private @Nullable Integer overlap;

  @Column(name = "statement_shuffle")
  private boolean statementShuffle;

  private String algorithm;
  private String parts;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "created_by")
  private UUID createdBy;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected Paper() {}

  /** A paper of a blueprint, with what was asked for and what came of it. */
  public Paper(UUID id, StoredBlueprint blueprint, Order order, Outcome outcome, Built built) {
    this.id = id;
    blueprintId = blueprint.id();
    subject = blueprint.subject();
    formatCode = blueprint.formatCode();
    ownerUnit = blueprint.ownerUnit();
    title = order.title().text();
    folded = order.title().folded();
    mode = order.mode();
    formCount = order.forms();
    statementShuffle = order.statementShuffle();
    minutes = outcome.minutes();
    parts = outcome.parts();
    itemCount = outcome.itemCount();
    overlap = outcome.overlap();
    algorithm = built.algorithm();
    createdAt = built.at();
    createdBy = built.by();
  }

  /** What was asked for. */
  public record Order(TitleText title, String mode, int forms, boolean statementShuffle) {}

  /**
   * What came of it.
   *
   * @param parts the document of the parts with their titles, as the format had them
   * @param overlap the most items two forms share; null where all forms have the same items
   */
  public record Outcome(int minutes, String parts, int itemCount, @Nullable Integer overlap) {}

  /**
   * By whom, when and how.
   *
   * @param algorithm the version of drawing and shuffling
   */
  public record Built(String algorithm, Instant at, UUID by) {}

  public UUID id() {
    return id;
  }

  public UUID blueprintId() {
    return blueprintId;
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

  public int minutes() {
    return minutes;
  }

  public UUID ownerUnit() {
    return ownerUnit;
  }

  public String mode() {
    return mode;
  }

  public int formCount() {
    return formCount;
  }

  public int itemCount() {
    return itemCount;
  }

  public @Nullable Integer overlap() {
    return overlap;
  }

  public boolean statementShuffle() {
    return statementShuffle;
  }

  /** The version of drawing and shuffling that made it. */
  public String algorithm() {
    return algorithm;
  }

  public String parts() {
    return parts;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public UUID createdBy() {
    return createdBy;
  }
}
