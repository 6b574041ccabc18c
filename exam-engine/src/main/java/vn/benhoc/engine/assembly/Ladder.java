package vn.benhoc.engine.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Gives up weighted constraints where nothing is found under all of them, or nothing but what
 * breaks heavier ones. First the lightest one that has to be given up as a whole goes, then the
 * next; then, if there still is nothing, all that is weighted. What went too is put back one by
 * one, the heaviest first, where something as good is found with it.
 */
final class Ladder {

  private final List<Constraint> constraints;
  private final List<Constraint> light;
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
    this.light =
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
   * Climbs down until something is found that no lower rung can better: what comes with a
   * constraint given up, and did not come before, breaks it.
   *
   * @param attempt what is found under some of the constraints, in their order
   * @param price the {@link #weights} of all constraints that a find breaks
   */
  <F> Optional<F> climb(Function<List<Constraint>, Optional<F>> attempt, Function<F, int[]> price) {
    @Nullable Find<F> best = null;
    for (int rung = 0; rung < rungs.size(); rung++) {
      if (best != null && !mayBeCheaper(rung, best.price())) {
        break;
      }
      best = cheaper(best, attempt.apply(rungs.get(rung)), price, rung);
    }
    if (best == null) {
      return Optional.empty();
    }
    return Optional.of(best.rung() < 2 ? best.found() : restored(best, attempt, price));
  }

  /**
   * What was found.
   *
   * @param rung under which constraints
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Find<F>(F found, int[] price, int rung) {}

  /** What comes on a rung, and not above it, breaks what went there; the last is for need alone. */
  private boolean mayBeCheaper(int rung, int[] price) {
    return rung <= light.size() && Arrays.compare(weights(List.of(light.get(rung - 1))), price) < 0;
  }

  /**
   * The weights of constraints, the heaviest first. Compared one by one they say what is worse to
   * break: a heavier constraint, whatever lighter ones come with it.
   */
  static int[] weights(List<Constraint> broken) {
    return broken.stream()
        .map(one -> one.strength().weight())
        .sorted(Comparator.reverseOrder())
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static <F> @Nullable Find<F> cheaper(
      @Nullable Find<F> best, Optional<F> found, Function<F, int[]> price, int rung) {
    if (found.isEmpty()) {
      return best;
    }
    int[] paid = price.apply(found.get());
    return best == null || Arrays.compare(paid, best.price()) < 0
        ? new Find<>(found.get(), paid, rung)
        : best;
  }

  private <F> F restored(
      Find<F> find, Function<List<Constraint>, Optional<F>> attempt, Function<F, int[]> price) {
    Find<F> best = find;
    List<Constraint> kept = rungs.get(find.rung());
    for (Constraint gone : gone(find.rung())) {
      List<Constraint> before = kept;
      List<Constraint> more =
          constraints.stream().filter(one -> one == gone || before.contains(one)).toList();
      Optional<F> again = attempt.apply(more);
      if (again.isPresent() && Arrays.compare(price.apply(again.get()), best.price()) <= 0) {
        best = new Find<>(again.get(), price.apply(again.get()), find.rung());
        kept = more;
      }
    }
    return best.found();
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
