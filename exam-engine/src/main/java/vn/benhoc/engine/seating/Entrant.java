package vn.benhoc.engine.seating;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import vn.benhoc.engine.random.SeededRandom;

/**
 * Somebody who is to be seated.
 *
 * @param id tells entrants apart; never two alike in one list
 * @param name the full name, family name first
 */
public record Entrant(String id, String name) {

  /**
   * The entrants in the order of their names; those of the same name in the order of their ids, so
   * that the order they came in does not matter.
   */
  public static List<Entrant> byName(Collection<Entrant> entrants) {
    return entrants.stream()
        .sorted(
            Comparator.comparing(Entrant::name, VietnameseNameOrder.comparator())
                .thenComparing(Entrant::id))
        .toList();
  }

  /** The entrants in a chance order that depends on who they are and on the seed alone. */
  public static List<Entrant> atRandom(Collection<Entrant> entrants, long seed) {
    List<Entrant> drawn = new ArrayList<>(entrants);
    drawn.sort(Comparator.comparing(Entrant::id));
    SeededRandom.of(seed).fork(11).shuffle(drawn);
    return List.copyOf(drawn);
  }
}
