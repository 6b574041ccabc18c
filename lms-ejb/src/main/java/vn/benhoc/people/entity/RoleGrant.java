package vn.benhoc.people.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.people.boundary.Role;

/** A role of a person in a unit, for a school year or (null) until it is taken back. */
@Entity
@Table(name = "people_grant")
public class RoleGrant {

  @Id private UUID id;

  @Column(name = "person_id", nullable = false)
  private UUID personId;

  @Column(nullable = false)
  private String role;

  @Column(name = "unit_id", nullable = false)
  private UUID unitId;

  @Column(name = "school_year")
  private @Nullable String schoolYear;

  @Version private int version;

  @SuppressWarnings("NullAway.Init") // JPA fills the fields
  protected RoleGrant() {}

  public RoleGrant(UUID id, UUID personId, Role role, UUID unitId, @Nullable String schoolYear) {
    this.id = id;
    this.personId = personId;
    this.role = role.code();
    this.unitId = unitId;
    this.schoolYear = schoolYear;
  }

  public Role role() {
    return Role.of(role);
  }

  public UUID unitId() {
    return unitId;
  }

  public UUID personId() {
    return personId;
  }
}
