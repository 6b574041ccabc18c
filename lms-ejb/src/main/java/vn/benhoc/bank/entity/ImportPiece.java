package vn.benhoc.bank.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** A piece of a file, small enough for one packet to the database. */
@Entity
@Table(name = "bank_import_piece")
@IdClass(ImportPart.class)
public class ImportPiece {

  @Id
  @Column(name = "import_id")
  private UUID importId;

  @Id private int number;
  private byte[] body;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected ImportPiece() {}

  public ImportPiece(UUID importId, int number, byte[] body) {
    this.importId = importId;
    this.number = number;
    this.body = body.clone();
  }

  public UUID importId() {
    return importId;
  }

  public int number() {
    return number;
  }

  public byte[] body() {
    return body.clone();
  }
}
