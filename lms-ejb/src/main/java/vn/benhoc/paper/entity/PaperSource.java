package vn.benhoc.paper.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
  private @Nullable String demands;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected PaperSource() {}

  public PaperSource(UUID paperId, String blueprint, String pool, @Nullable String demands) {
    this.paperId = paperId;
    this.blueprint = blueprint;
    this.pool = pool;
    this.demands = demands;
  }

  public String blueprint() {
    return blueprint;
  }

  public String pool() {
    return pool;
  }

  /** Who drew and under which constraints; null for a paper from before that was kept. */
  public @Nullable String demands() {
    return demands;
  }
}
