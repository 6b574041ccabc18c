package vn.benhoc.bank.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Which versions a paper uses, sealed. It never changes. */
@Entity
@Table(name = PaperUse.TABLE)
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
public class PaperUse {

  public static final String TABLE = "bank_paper_use";

  /** The column of the row's id. */
  public static final String ID = "paper_id";

  /** The sealed column. */
  public static final String VERSIONS = "versions";

  @Id
  @Column(name = ID)
  private UUID paperId;

  private String subject;

  @Column(name = "used_at")
  private Instant usedAt;

  @Column(name = VERSIONS)
  private String versions;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected PaperUse() {}

  /**
   * The uses of a paper.
   *
   * @param versions the list of its versions, sealed
   */
  public PaperUse(UUID paperId, String subject, Instant usedAt, String versions) {
    this.paperId = paperId;
    this.subject = subject;
    this.usedAt = usedAt;
    this.versions = versions;
  }

  public UUID paperId() {
    return paperId;
  }

  public Instant usedAt() {
    return usedAt;
  }

  /** Sealed. */
  public String versions() {
    return versions;
  }
}
