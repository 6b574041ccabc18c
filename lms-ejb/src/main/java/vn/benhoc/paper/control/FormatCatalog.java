package vn.benhoc.paper.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.benhoc.paper.boundary.PaperRefusal;
import vn.benhoc.paper.entity.FormatRow;
import vn.benhoc.platform.problem.RefusedException;

/**
 * The formats in memory: they change only when a new version of the application brings others, so
 * they are read once.
 */
@ApplicationScoped
public class FormatCatalog {

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  private volatile @Nullable List<ExamFormat> read;

  public List<ExamFormat> all() {
    List<ExamFormat> known = read;
    if (known == null) {
      known = load();
      read = known;
    }
    return known;
  }

  public Optional<ExamFormat> find(String code) {
    return all().stream().filter(format -> format.code().equals(code)).findFirst();
  }

  /**
   * The format of that code.
   *
   * @throws RefusedException {@code format-not-found}
   */
  public ExamFormat require(String code) {
    return find(code).orElseThrow(() -> RefusedException.of(PaperRefusal.FORMAT_NOT_FOUND));
  }

  private List<ExamFormat> load() {
    return entities
        .createQuery("select f from FormatRow f order by f.place", FormatRow.class)
        .getResultStream()
        .map(row -> FormatFile.format(JsonTexts.read(row.definition())))
        .toList();
  }
}
