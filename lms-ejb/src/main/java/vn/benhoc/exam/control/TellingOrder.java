package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * In which order an act is done where it is for many: first for those who write and hear of it at
 * once, then for those whose page asks, and last for whom nothing waits. Memory alone is asked.
 */
@ApplicationScoped
public class TellingOrder {

  @Inject private Presence presence;
  @Inject private AttemptMemory attempts;

  private enum Place {
    LISTENS,
    ASKS,
    NOT_HERE,
    CLOSED
  }

  private record Placed(Reached who, Place place) {}

  /** The same in the order of their turn; where that is the same, as they were. */
  public List<Reached> of(List<Reached> reached) {
    return reached.stream()
        .map(one -> new Placed(one, place(one.id())))
        .sorted(Comparator.comparing(Placed::place))
        .map(Placed::who)
        .toList();
  }

  private Place place(UUID candidate) {
    boolean closed =
        attempts.recall(candidate).filter(one -> one.facts().closed() != null).isPresent();
    if (closed) {
      return Place.CLOSED;
    }
    if (presence.listens(candidate)) {
      return Place.LISTENS;
    }
    return presence.isKnown(candidate) ? Place.ASKS : Place.NOT_HERE;
  }
}
