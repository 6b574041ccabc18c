package vn.benhoc.paper.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.benhoc.paper.boundary.OpeningView;
import vn.benhoc.paper.entity.Opening;
import vn.benhoc.people.boundary.PersonName;
import vn.benhoc.people.boundary.Roster;

/** Shows openings. */
@ApplicationScoped
public class OpeningViews {

  @Inject private PaperRows papers;
  @Inject private Roster roster;

  /**
   * Who looks.
   *
   * @param mayWitness whether they may be a second person
   */
  public record Reader(UUID person, boolean mayWitness) {}

  public List<OpeningView> of(List<Opening> openings, Reader reader, Instant now) {
    Map<UUID, PersonName> names =
        roster.names(
            openings.stream()
                .flatMap(one -> Stream.of(one.askedBy(), one.agreedBy()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    return openings.stream().map(one -> view(one, names, reader, now)).toList();
  }

  private OpeningView view(Opening one, Map<UUID, PersonName> names, Reader reader, Instant now) {
    boolean own = one.askedBy().equals(reader.person());
    UUID second = one.agreedBy();
    return new OpeningView(
        one.id(),
        one.paperId(),
        papers.paper(one.paperId()).title(),
        state(one, now),
        one.reason(),
        PaperViews.name(one.askedBy(), names),
        one.askedAt(),
        second == null ? null : PaperViews.name(second, names),
        one.agreedAt(),
        one.endedAt(),
        own,
        reader.mayWitness() && !own && one.waits(now));
  }

  private static String state(Opening one, Instant now) {
    if (one.waits(now)) {
      return "waiting";
    }
    return one.isOpen(now) ? "open" : "over";
  }
}
