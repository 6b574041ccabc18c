package vn.benhoc.exam.entity;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A class that sits, as it was when the sitting was made. */
@Entity
@Table(name = "exam_sitting_class")
public class SittingClassRow {

  @EmbeddedId private SittingClassKey key;
  private String name;
  private String path;

  @SuppressWarnings("UnusedVariable") // orders queries
  private int place;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected SittingClassRow() {}

  public SittingClassRow(SittingClassKey key, String name, String path, int place) {
    this.key = key;
    this.name = name;
    this.path = path;
    this.place = place;
  }

  public UUID sittingId() {
    return key.sittingId();
  }

  public UUID classId() {
    return key.classId();
  }

  public String name() {
    return name;
  }

  public String path() {
    return path;
  }
}
