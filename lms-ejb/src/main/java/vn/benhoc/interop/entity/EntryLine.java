package vn.benhoc.interop.entity;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A candidate of a file as it was read, kept until the import is over. */
@Entity
@Table(name = "interop_candidate_entry")
public class EntryLine {

  @SuppressWarnings("UnusedVariable") // orders queries
  @EmbeddedId
  private ImportLineKey key;

  private String document;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected EntryLine() {}

  public EntryLine(ImportLineKey key, String document) {
    this.key = key;
    this.document = document;
  }

  public String document() {
    return document;
  }
}
