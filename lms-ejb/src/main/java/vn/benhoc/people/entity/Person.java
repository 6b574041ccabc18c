package vn.benhoc.people.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.people.boundary.PersonName;

/** A human being: as little as the work needs. */
@Entity
@Table(name = "people_person")
public class Person {

  @Id private UUID id;

  @Column(name = "full_name", nullable = false)
  private String fullName;

  /** Lower case without marks, so that "nguyen" finds Nguyễn. */
  @Column(name = "search_name", nullable = false)
  private String searchName;

  /** Folded, given name first: Nguyễn Văn An is listed under "an". */
  @Column(name = "sort_name", nullable = false)
  private String sortName;

  @Column(name = "sector_code")
  private @Nullable String sectorCode;

  @Version private int version;

  @SuppressWarnings("NullAway.Init") // JPA fills the fields
  protected Person() {}

  public Person(UUID id, String fullName, @Nullable String sectorCode) {
    this.id = id;
    this.fullName = fullName;
    this.searchName = FoldedText.of(fullName);
    this.sortName = sortNameOf(fullName);
    this.sectorCode = sectorCode;
  }

  public UUID id() {
    return id;
  }

  public String sortName() {
    return sortName;
  }

  public String fullName() {
    return fullName;
  }

  public String sectorCode() {
    return sectorCode == null ? "" : sectorCode;
  }

  public PersonName name() {
    return new PersonName(id, fullName, PersonName.initials(fullName), sectorCode());
  }

  /** What a name is listed under. */
  public static String sortNameOf(String fullName) {
    String folded = FoldedText.of(fullName);
    int space = folded.lastIndexOf(' ');
    return space < 0 ? folded : folded.substring(space + 1) + " " + folded.substring(0, space);
  }
}
