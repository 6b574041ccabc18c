package vn.benhoc.curriculum.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import vn.benhoc.curriculum.boundary.TopicRef;

/** A chapter or lesson as it was loaded. */
@Entity
@Table(name = "curriculum_topic")
public class TopicRow {

  @Id private String code;

  @Column(nullable = false)
  private String subject;

  @Column(nullable = false)
  private int grade;

  @Nullable private String parent;

  @Column(nullable = false)
  private String title;

  @Column(name = "title_en")
  private @Nullable String titleEn;

  @Column(nullable = false)
  private int place;

  @SuppressWarnings("NullAway.Init") // JPA fills the fields
  protected TopicRow() {}

  public TopicRow(TopicRef topic, int place) {
    this.code = topic.code();
    this.subject = topic.subject();
    this.grade = topic.grade();
    this.parent = topic.parent();
    this.title = topic.title();
    this.titleEn = topic.titleEn();
    this.place = place;
  }

  public int place() {
    return place;
  }

  public TopicRef topic() {
    return new TopicRef(code, subject, grade, title, titleEn, parent);
  }
}
