package vn.benhoc.bank.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The content document of a version with its formulas set; derived, and made anew at will. */
@Entity
@Table(name = "bank_typeset")
public class TypesetText {

  @Id
  @Column(name = "version_id")
  private UUID versionId;

  private String revision;
  private String content;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected TypesetText() {}

  public UUID versionId() {
    return versionId;
  }

  public String revision() {
    return revision;
  }

  public String content() {
    return content;
  }
}
