package vn.benhoc.exam.entity;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A candidate number of a session and whose it is, whatever sittings they sit. */
@Entity
@Table(name = "exam_number")
public class NumberRow {

  @EmbeddedId private NumberKey key;

  @Column(name = "person_id")
  private UUID personId;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected NumberRow() {}

  public NumberRow(NumberKey key, UUID personId) {
    this.key = key;
    this.personId = personId;
  }

  public String sbd() {
    return key.sbd();
  }

  public UUID personId() {
    return personId;
  }
}
