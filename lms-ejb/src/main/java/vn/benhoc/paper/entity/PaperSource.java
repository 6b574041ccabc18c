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

  private String seed;
  private String blueprint;
  private String pool;
  private @Nullable String demands;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected PaperSource() {}

  public PaperSource(UUID paperId, long seed, Documents documents) {
    this(paperId, Long.toString(seed), documents);
  }

  private PaperSource(UUID paperId, String seed, Documents documents) {
    this.paperId = paperId;
    this.seed = seed;
    this.blueprint = documents.blueprint();
    this.pool = documents.pool();
    this.demands = documents.demands();
  }

  /**
   * What it was drawn from.
   *
   * @param demands who drew and under which constraints; null for a paper from before that was kept
   */
  public record Documents(String blueprint, String pool, @Nullable String demands) {}

  /** A copy with every text passed through, such as sealed or opened. */
  public PaperSource through(RowTexts texts) {
    RowTexts.Row row = texts.row("paper_source", paperId);
    return new PaperSource(
        paperId,
        row.text("seed", seed),
        new Documents(
            row.text("blueprint", blueprint),
            row.text("pool", pool),
            row.textOrNull("demands", demands)));
  }

  public long seed() {
    return Long.parseLong(seed);
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
