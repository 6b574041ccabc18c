package vn.benhoc.interop.entity;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A finding of an import. */
@Entity
@Table(name = "interop_candidate_finding")
public class FindingLine {

  @SuppressWarnings("UnusedVariable") // orders queries
  @EmbeddedId
  private ImportLineKey key;

  @Column(name = "file_row")
  private int fileRow;

  @Column(name = "file_column")
  private String fileColumn;

  private String header;
  private String found;
  private boolean blocks;
  private String code;
  private String parameters;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected FindingLine() {}

  /** Where it is in the file, and what is there. */
  public record Place(int row, String column, String header, String found) {}

  public FindingLine(
      ImportLineKey key, Place place, boolean blocks, String code, String parameters) {
    this.key = key;
    this.fileRow = place.row();
    this.fileColumn = place.column();
    this.header = place.header();
    this.found = place.found();
    this.blocks = blocks;
    this.code = code;
    this.parameters = parameters;
  }

  public Place place() {
    return new Place(fileRow, fileColumn, header, found);
  }

  public boolean blocks() {
    return blocks;
  }

  public String code() {
    return code;
  }

  /** A JSON object of texts. */
  public String parameters() {
    return parameters;
  }
}
