package vn.benhoc.curriculum.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collections;
import java.util.stream.IntStream;
import vn.benhoc.curriculum.boundary.Subject;

/** A subject as it was loaded. */
@Entity
@Table(name = "curriculum_subject")
public class SubjectRow {

  @Id private String code;

  @Column(nullable = false)
  private String name;

  @Column(name = "name_en", nullable = false)
  private String nameEn;

  @Column(name = "first_grade", nullable = false)
  private int firstGrade;

  @Column(name = "last_grade", nullable = false)
  private int lastGrade;

  @Column(name = "comment_only", nullable = false)
  private boolean commentOnly;

  @Column(nullable = false)
  private int place;

  @SuppressWarnings("NullAway.Init") // JPA fills the fields
  protected SubjectRow() {}

  public SubjectRow(Subject subject, int place) {
    this.code = subject.code();
    this.name = subject.name();
    this.nameEn = subject.nameEn();
    this.firstGrade = Collections.min(subject.grades());
    this.lastGrade = Collections.max(subject.grades());
    this.commentOnly = subject.commentOnly();
    this.place = place;
  }

  public int place() {
    return place;
  }

  public Subject subject() {
    return new Subject(
        code,
        name,
        nameEn,
        IntStream.rangeClosed(firstGrade, lastGrade).boxed().toList(),
        commentOnly);
  }
}
