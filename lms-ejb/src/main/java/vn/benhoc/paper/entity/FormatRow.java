package vn.benhoc.paper.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A format as it was loaded. */
@Entity
@Table(name = "paper_format")
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
public class FormatRow {

  @Id private String code;
  private String subject;
  private String definition;
  private int place;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected FormatRow() {}

  /**
   * A format.
   *
   * @param definition its document
   * @param place among all formats
   */
  public FormatRow(String code, String subject, String definition, int place) {
    this.code = code;
    this.subject = subject;
    this.definition = definition;
    this.place = place;
  }

  public String definition() {
    return definition;
  }
}
