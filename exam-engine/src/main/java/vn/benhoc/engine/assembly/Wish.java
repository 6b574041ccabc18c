package vn.benhoc.engine.assembly;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A weighted constraint as a solver meets it: the windows and quotas of a problem that stand and
 * fall together. A kind of constraint stands in a list once, so its kind and weight name it.
 *
 * @param kind the kind of constraint
 * @param weight its weight, 1 or more
 */
record Wish(Class<? extends Constraint> kind, int weight) {

  /** The wishes of a problem, the heaviest first; of one weight in the order of the problem. */
  static List<Wish> of(DrawProblem problem) {
    return Stream.concat(
            problem.windows().stream()
                .filter(window -> !window.strength().isHard())
                .map(window -> of(problem, window)),
            problem.pool().quotas().stream()
                .filter(quota -> !quota.strength().isHard())
                .map(Wish::of))
        .distinct()
        .sorted(Comparator.comparingInt(wish -> -wish.weight()))
        .toList();
  }

  /** The same problem with what is hard and these wishes alone. */
  static DrawProblem keep(DrawProblem problem, Set<Wish> kept) {
    List<Quota> quotas =
        problem.pool().quotas().stream()
            .filter(quota -> quota.strength().isHard() || kept.contains(of(quota)))
            .toList();
    List<Window> windows =
        problem.windows().stream()
            .filter(window -> window.strength().isHard() || kept.contains(of(problem, window)))
            .toList();
    return new DrawProblem(
        problem.pool().with(quotas),
        problem.forms(),
        problem.supply(),
        problem.cost(),
        windows,
        problem.overlap(),
        problem.random());
  }

  private static Wish of(Quota quota) {
    return new Wish(quota.source().getClass(), quota.strength().weight());
  }

  private static Wish of(DrawProblem problem, Window window) {
    String measure = problem.pool().measures().get(window.measure()).name();
    boolean time = measure.startsWith(ItemMeasures.SECONDS);
    return new Wish(
        time ? Constraint.TotalTime.class : Constraint.EqualDifficulty.class,
        window.strength().weight());
  }
}
