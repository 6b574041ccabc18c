package vn.benhoc.paper.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What a paper was drawn from: with its seed it makes every form again. */
@Entity
@Table(name = "paper_source")
@SuppressWarnings("UnusedVariable") // found by its id
public class PaperSource {

  @Id
  @Column(name = "paper_id")
  private UUID paperId;

  private String blueprint;
  private String pool;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected PaperSource() {}

  public PaperSource(UUID paperId, String blueprint, String pool) {
    this.paperId = paperId;
    this.blueprint = blueprint;
    this.pool = pool;
  }

  public String blueprint() {
    return blueprint;
  }

  public String pool() {
    return pool;
  }
}
