package vn.benhoc.exam.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A pupil on the list of a sitting, with the number and the form dealt to them. */
@Entity
@Table(name = "exam_candidate")
public class Candidate {

  @Id private UUID id;

  @Column(name = "sitting_id")
  private UUID sittingId;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "class_id")
  private UUID classId;

  @Column(name = "class_name")
  private String className;

  @Column(name = "full_name")
  private String fullName;

  private String sbd;
  private int place;

  @Column(name = "list_number")
  private int listNumber;

  @Column(name = "form_id")
  private UUID formId;

  @Column(name = "form_code")
  private String formCode;

  @Column(name = "extra_minutes")
  private int extraMinutes;

  @Version private int version;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected Candidate() {}

  /** Who the candidate is. */
  public record Pupil(
      UUID personId, String fullName, UUID classId, String className, int listNumber) {}

  /** What was dealt to them: number, place on the list of the sitting, form. */
  public record Deal(String sbd, int place, UUID formId, String formCode) {}

  public Candidate(UUID id, UUID sittingId, Pupil pupil, Deal deal) {
    this.id = id;
    this.sittingId = sittingId;
    this.personId = pupil.personId();
    this.fullName = pupil.fullName();
    this.classId = pupil.classId();
    this.className = pupil.className();
    this.listNumber = pupil.listNumber();
    this.sbd = deal.sbd();
    this.place = deal.place();
    this.formId = deal.formId();
    this.formCode = deal.formCode();
  }

  public UUID id() {
    return id;
  }

  public UUID sittingId() {
    return sittingId;
  }

  public UUID personId() {
    return personId;
  }

  public UUID classId() {
    return classId;
  }

  public String className() {
    return className;
  }

  public String fullName() {
    return fullName;
  }

  public String sbd() {
    return sbd;
  }

  /** Place on the list of the sitting, from 1. */
  public int place() {
    return place;
  }

  public int listNumber() {
    return listNumber;
  }

  public UUID formId() {
    return formId;
  }

  public String formCode() {
    return formCode;
  }

  /** Minutes this candidate has beyond the sitting's. */
  public int extraMinutes() {
    return extraMinutes;
  }

  public int version() {
    return version;
  }
}
