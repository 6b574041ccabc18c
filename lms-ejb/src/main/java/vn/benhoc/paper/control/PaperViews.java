package vn.benhoc.paper.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.benhoc.paper.boundary.PaperRow;
import vn.benhoc.paper.boundary.PaperView;
import vn.benhoc.paper.entity.Paper;
import vn.benhoc.people.boundary.PersonName;
import vn.benhoc.people.boundary.Roster;

/** Shows papers. */
@ApplicationScoped
public class PaperViews {

  @Inject private PaperRows papers;
  @Inject private Roster roster;

  /**
   * A paper as its page shows it.
   *
   * @param seen what the caller may see of it
   */
  public PaperView view(Paper paper, Seen seen) {
    return new PaperView(
        paper.id(),
        paper.title(),
        paper.subject(),
        paper.formatCode(),
        paper.minutes(),
        paper.mode(),
        paper.createdAt(),
        name(paper.createdBy(), roster.names(List.of(paper.createdBy()))),
        paper.itemCount(),
        paper.overlap(),
        papers.formViews(paper.id(), seen.inside() && seen.keys()));
  }

  /**
   * What somebody may see of a paper.
   *
   * @param keys whether they may read keys
   * @param inside whether it is open for them
   */
  public record Seen(boolean keys, boolean inside) {}

  public List<PaperRow> rows(List<Paper> rows) {
    Map<UUID, PersonName> names =
        roster.names(rows.stream().map(Paper::createdBy).distinct().toList());
    return rows.stream()
        .map(
            paper ->
                new PaperRow(
                    paper.id(),
                    paper.title(),
                    paper.subject(),
                    paper.formatCode(),
                    paper.minutes(),
                    paper.mode(),
                    paper.createdAt(),
                    name(paper.createdBy(), names),
                    paper.itemCount(),
                    paper.formCount()))
        .toList();
  }

  static String name(UUID person, Map<UUID, PersonName> names) {
    PersonName known = names.get(person);
    return known == null ? "" : known.fullName();
  }
}
