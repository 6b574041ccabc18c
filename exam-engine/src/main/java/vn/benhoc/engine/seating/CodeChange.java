package vn.benhoc.engine.seating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.benhoc.engine.random.SeededRandom;

/** The code of one candidate who comes to a free seat of a room where others sit. */
public final class CodeChange {

  private CodeChange() {}

  /**
   * A code that no neighbour of the seat has: the candidate's own if that may stay, else one that
   * is used least in the room; the seed decides among those. Empty if the neighbours have them all.
   *
   * @param others the codes of the others in the room by their seats
   * @param seat where the candidate comes to sit
   * @param own the code the candidate has
   * @param codes all codes, in any order
   */
  public static Optional<String> codeAt(
      Map<Seat, String> others, Seat seat, String own, List<String> codes, long seed) {
    List<String> near =
        others.entrySet().stream()
            .filter(other -> other.getKey().isNextTo(seat))
            .map(Map.Entry::getValue)
            .toList();
    if (codes.contains(own) && !near.contains(own)) {
      return Optional.of(own);
    }
    List<String> free = new ArrayList<>(codes);
    free.removeAll(near);
    free.sort(Comparator.naturalOrder());
    SeededRandom.of(seed).fork(12).shuffle(free);
    return free.stream().min(Comparator.comparingLong(code -> used(others, code)));
  }

  private static long used(Map<Seat, String> others, String code) {
    return others.values().stream().filter(code::equals).count();
  }
}
