package vn.benhoc.engine.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Finds by trying which constraints stand in the way. */
final class Obstacles {

  private Obstacles() {}

  /**
   * A smallest set of hard constraints without which forms are found, the first in the order of the
   * list; all hard ones if none is.
   *
   * @param asked all constraints
   * @param possible whether forms are found under the constraints that are left
   */
  static List<Constraint> smallest(List<Constraint> asked, Predicate<List<Constraint>> possible) {
    List<Constraint> hard = asked.stream().filter(one -> one.strength().isHard()).toList();
    for (int size = 1; size < hard.size(); size++) {
      for (int set = (1 << hard.size()) - 1; set > 0; set--) {
        List<Constraint> given = members(hard, set);
        if (given.size() == size && possible.test(without(asked, given))) {
          return given;
        }
      }
    }
    return hard;
  }

  /** The first of the list is the highest bit, so falling numbers go through them in order. */
  private static List<Constraint> members(List<Constraint> list, int set) {
    return IntStream.range(0, list.size())
        .filter(index -> (set >> (list.size() - 1 - index) & 1) == 1)
        .mapToObj(list::get)
        .toList();
  }

  private static List<Constraint> without(List<Constraint> asked, List<Constraint> given) {
    List<Constraint> left = new ArrayList<>(asked);
    left.removeAll(given);
    return left;
  }
}
