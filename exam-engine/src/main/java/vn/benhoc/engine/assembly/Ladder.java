package vn.benhoc.engine.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The order in which weighted constraints are given up where nothing is found under all. */
final class Ladder {

  private Ladder() {}

  /**
   * First all constraints, then without the lightest weighted one that can be given up, and so on;
   * of equal weights the first in the list goes first.
   *
   * @param canGo whether a weighted constraint has to be given up as a whole; the others are left
   *     to the solvers, which meet them as far as they can
   */
  static List<List<Constraint>> of(List<Constraint> constraints, Predicate<Constraint> canGo) {
    List<List<Constraint>> ladder = new ArrayList<>();
    List<Constraint> kept = List.copyOf(constraints);
    ladder.add(kept);
    List<Constraint> light =
        constraints.stream()
            .filter(one -> !one.strength().isHard() && canGo.test(one))
            .sorted(Comparator.comparingInt(one -> one.strength().weight()))
            .toList();
    for (Constraint given : light) {
      kept = kept.stream().filter(one -> one != given).toList();
      ladder.add(kept);
    }
    return ladder;
  }
}
