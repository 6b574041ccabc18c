package vn.benhoc.people.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.benhoc.people.boundary.SchoolYear;

/** A school year; one of them is the current one. */
@Entity
@Table(name = "people_school_year")
public class Year {

  @Id private String code;

  @Column(nullable = false)
  private String name;

  @Column(name = "is_current", nullable = false)
  private boolean current;

  @SuppressWarnings("NullAway.Init") // JPA fills the fields
  protected Year() {}

  public Year(String code, String name, boolean current) {
    this.code = code;
    this.name = name;
    this.current = current;
  }

  public String code() {
    return code;
  }

  public SchoolYear ref() {
    return new SchoolYear(code, name);
  }
}
