package vn.benhoc.exam.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.seating.Seat;

/**
 * A pupil on the list of a sitting, with the number, the seat and the form dealt to them. Listed →
 * seated in a room, once the sitting has rooms → at most once absent, which can be undone.
 */
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

  @Column(name = "larger_text")
  private boolean largerText;

  @Column(name = "allowance_reason")
  private @Nullable String allowanceReason;

  @Column(name = "birth_date")
  private @Nullable LocalDate birthDate;

  @Column(name = "room_id")
  private @Nullable UUID roomId;

  @Column(name = "seat_row")
  private @Nullable Integer seatRow;

  @Column(name = "seat_column")
  private @Nullable Integer seatColumn;

  @Column(name = "absent_at")
  private @Nullable Instant absentAt;

  @Column(name = "absent_by")
  private @Nullable UUID absentBy;

  @Column(name = "absence_undone_at")
  private @Nullable Instant absenceUndoneAt;

  @Column(name = "absence_undone_by")
  private @Nullable UUID absenceUndoneBy;

  private boolean promised;

  @Column(name = "admitted_at")
  private @Nullable Instant admittedAt;

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

  /** Gives another number. */
  public void number(String newSbd) {
    sbd = newSbd;
  }

  public void born(LocalDate on) {
    birthDate = on;
  }

  /** Deals another form. */
  public void deal(UUID newFormId, String newFormCode) {
    formId = newFormId;
    formCode = newFormCode;
  }

  public void seat(UUID room, Seat seat) {
    roomId = room;
    seatRow = seat.row();
    seatColumn = seat.column();
  }

  public void unseat() {
    roomId = null;
    seatRow = null;
    seatColumn = null;
  }

  /**
   * Sets what this candidate is allowed beyond the others.
   *
   * @param minutes more to write, 0 for none
   * @param reason why; null where nothing is allowed
   */
  public void allow(int minutes, boolean larger, @Nullable String reason) {
    extraMinutes = minutes;
    largerText = larger;
    allowanceReason = reason;
  }

  public void markAbsent(UUID by, Instant at) {
    absentAt = at;
    absentBy = by;
    absenceUndoneAt = null;
    absenceUndoneBy = null;
  }

  /** The candidate is here after all; who had said otherwise stays known. */
  public void undoAbsence(UUID by, Instant at) {
    absenceUndoneAt = at;
    absenceUndoneBy = by;
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

  public boolean hasLargerText() {
    return largerText;
  }

  public @Nullable String allowanceReason() {
    return allowanceReason;
  }

  public @Nullable LocalDate birthDate() {
    return birthDate;
  }

  public @Nullable UUID roomId() {
    return roomId;
  }

  /** Empty until the candidate is seated. */
  public Optional<Seat> seat() {
    return seatRow == null || seatColumn == null
        ? Optional.empty()
        : Optional.of(new Seat(seatRow, seatColumn));
  }

  public boolean isAbsent() {
    return absentAt != null && absenceUndoneAt == null;
  }

  public @Nullable Instant absentAt() {
    return absentAt;
  }

  public @Nullable UUID absentBy() {
    return absentBy;
  }

  public @Nullable Instant absenceUndoneAt() {
    return absenceUndoneAt;
  }

  public @Nullable UUID absenceUndoneBy() {
    return absenceUndoneBy;
  }

  /** Whether something was decided for them before they began. */
  public boolean isPromised() {
    return promised;
  }

  /** When an invigilator last let them in before they began; null where nobody did. */
  public @Nullable Instant admittedAt() {
    return admittedAt;
  }

  public int version() {
    return version;
  }
}
