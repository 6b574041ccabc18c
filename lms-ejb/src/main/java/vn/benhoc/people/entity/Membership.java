package vn.benhoc.people.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A pupil's place on a class list; the class carries the school year. */
@Entity
@Table(name = "people_membership")
public class Membership {

  @Id private UUID id;

  @Column(name = "person_id", nullable = false)
  private UUID personId;

  @Column(name = "class_id", nullable = false)
  private UUID classId;

  @Column(name = "list_number", nullable = false)
  private int listNumber;

  @Version private int version;

  @SuppressWarnings("NullAway.Init") // JPA fills the fields
  protected Membership() {}

  public Membership(UUID id, UUID personId, UUID classId, int listNumber) {
    this.id = id;
    this.personId = personId;
    this.classId = classId;
    this.listNumber = listNumber;
  }

  public UUID classId() {
    return classId;
  }

  public int listNumber() {
    return listNumber;
  }
}
