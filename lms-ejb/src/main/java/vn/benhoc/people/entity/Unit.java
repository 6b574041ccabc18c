package vn.benhoc.people.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.people.boundary.UnitKind;
import vn.benhoc.people.boundary.UnitRef;

/** A node of the tree Sở → Phòng → school → class; a class lives for one school year. */
@Entity
@Table(name = "people_unit")
public class Unit {

  @Id private UUID id;

  @Column(nullable = false)
  private String kind;

  @Column(nullable = false)
  private String code;

  @Column(nullable = false)
  private String name;

  @Column(name = "parent_id")
  private @Nullable UUID parentId;

  @Column(nullable = false)
  private String path;

  @Column(name = "school_year")
  private @Nullable String schoolYear;

  @Nullable private Integer grade;

  @Version private int version;

  @SuppressWarnings("NullAway.Init") // JPA fills the fields
  protected Unit() {}

  private Unit(UUID id, UnitKind kind, String code, String name, @Nullable Unit parent) {
    this.id = id;
    this.kind = kind.code();
    this.code = code;
    this.name = name;
    this.parentId = parent == null ? null : parent.id;
    this.path = (parent == null ? "/" : parent.path) + id + "/";
  }

  public static Unit province(UUID id, String code, String name) {
    return new Unit(id, UnitKind.PROVINCE, code, name, null);
  }

  public Unit office(UUID newId, String newCode, String newName) {
    return new Unit(newId, UnitKind.OFFICE, newCode, newName, this);
  }

  public Unit school(UUID newId, String newCode, String newName) {
    return new Unit(newId, UnitKind.SCHOOL, newCode, newName, this);
  }

  /** A class of this school, named and coded alike, such as 12A1. */
  public Unit classOf(UUID newId, String newName, int newGrade, String year) {
    Unit made = new Unit(newId, UnitKind.CLASS, newName, newName, this);
    made.grade = newGrade;
    made.schoolYear = year;
    return made;
  }

  public UUID id() {
    return id;
  }

  public UnitKind kind() {
    return UnitKind.of(kind);
  }

  public String name() {
    return name;
  }

  public String path() {
    return path;
  }

  public UnitRef ref() {
    return new UnitRef(id, kind(), code, name, parentId, path, schoolYear, grade);
  }
}
