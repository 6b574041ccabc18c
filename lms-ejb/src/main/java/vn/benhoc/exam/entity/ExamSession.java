package vn.benhoc.exam.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Sittings that one unit organises together in a school year, such as the mock exam of May. */
@Entity
@Table(name = "exam_session")
public class ExamSession {

  @Id private UUID id;
  private String name;

  @Column(name = "unit_id")
  private UUID unitId;

  @Column(name = "unit_name")
  private String unitName;

  private String path;

  @Column(name = "school_year")
  private String schoolYear;

  @Column(name = "created_by")
  private UUID createdBy;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private int version;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected ExamSession() {}

  /** Which unit organises it, with its place in the tree. */
  public record Organiser(UUID unitId, String unitName, String path) {}

  public ExamSession(
      UUID id, String name, Organiser organiser, String schoolYear, SessionMaker maker) {
    this.id = id;
    this.name = name;
    this.unitId = organiser.unitId();
    this.unitName = organiser.unitName();
    this.path = organiser.path();
    this.schoolYear = schoolYear;
    this.createdBy = maker.by();
    this.createdAt = maker.at();
  }

  /** Who made it, and when. */
  public record SessionMaker(UUID by, Instant at) {}

  public UUID id() {
    return id;
  }

  public String name() {
    return name;
  }

  public UUID unitId() {
    return unitId;
  }

  public String unitName() {
    return unitName;
  }

  public String path() {
    return path;
  }

  public String schoolYear() {
    return schoolYear;
  }

  public UUID createdBy() {
    return createdBy;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public int version() {
    return version;
  }
}
