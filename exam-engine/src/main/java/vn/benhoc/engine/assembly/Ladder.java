package vn.benhoc.engine.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Gives up weighted constraints where nothing is found under all of them. First the lightest one
 * that has to be given up as a whole goes, then the next; then all that is weighted. Once something
 * is found, what went too is put back one by one, the heaviest first, where something is still
 * found with it.
 */
final class Ladder {

  private final List<Constraint> constraints;
  private final List<List<Constraint>> rungs = new ArrayList<>();

  /**
   * A ladder.
   *
   * @param canGo whether a weighted constraint is met whole or not at all; the others are left to
   *     the solvers, which meet them as far as they can, until all have to go
   */
  Ladder(List<Constraint> constraints, Predicate<Constraint> canGo) {
    this.constraints = List.copyOf(constraints);
    List<Constraint> kept = this.constraints;
    rungs.add(kept);
    List<Constraint> light =
        constraints.stream()
            .filter(one -> !one.strength().isHard() && canGo.test(one))
            .sorted(Comparator.comparingInt(one -> one.strength().weight()))
            .toList();
    for (Constraint given : light) {
      kept = kept.stream().filter(one -> one != given).toList();
      rungs.add(kept);
    }
    List<Constraint> hard = hard();
    if (hard.size() < kept.size()) {
      rungs.add(hard);
    }
  }

  /** The hard constraints, in their order. */
  List<Constraint> hard() {
    return constraints.stream().filter(one -> one.strength().isHard()).toList();
  }

  /**
   * Climbs down until something is found.
   *
   * @param attempt what is found under some of the constraints, in their order
   */
  <F> Optional<F> climb(Function<List<Constraint>, Optional<F>> attempt) {
    for (int rung = 0; rung < rungs.size(); rung++) {
      Optional<F> found = attempt.apply(rungs.get(rung));
      if (found.isPresent()) {
        return rung < 2 ? found : restored(rung, found, attempt);
      }
    }
    return Optional.empty();
  }

  private <F> Optional<F> restored(
      int rung, Optional<F> found, Function<List<Constraint>, Optional<F>> attempt) {
    Optional<F> best = found;
    List<Constraint> kept = rungs.get(rung);
    for (Constraint gone : gone(rung)) {
      List<Constraint> before = kept;
      List<Constraint> more =
          constraints.stream().filter(one -> one == gone || before.contains(one)).toList();
      Optional<F> again = attempt.apply(more);
      if (again.isPresent()) {
        best = again;
        kept = more;
      }
    }
    return best;
  }

  /** What may be put back, the heaviest first; not what went alone in the last step. */
  private List<Constraint> gone(int rung) {
    List<Constraint> before = rungs.get(rung - 1);
    List<Constraint> kept = rungs.get(rung);
    boolean alone = before.size() == kept.size() + 1;
    return constraints.stream()
        .filter(one -> !kept.contains(one) && !(alone && before.contains(one)))
        .sorted(Comparator.comparingInt(one -> -one.strength().weight()))
        .toList();
  }
}
