package vn.benhoc.engine.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Draws forms fast: first by cells, groups, supply and cost alone, then each form is repaired in
 * turn until windows, quotas and overlap hold too.
 *
 * <p>Guarantees: what it finds meets every hard demand; weighted ones it meets where the repair
 * gets there. Without windows and quotas the cheapest units are taken that fill one form (a maximum
 * matching), and several forms use as many different items as the pool allows, groups apart. That
 * there are no forms it proves only where cells, groups and supply already say so. Deterministic.
 * Stateless and thread-safe.
 */
final class GreedySolver implements FormSolver {

  private static final int ROUNDS = 24;
  private static final int PASSES = 3;

  @Override
  public Solution solve(DrawProblem problem) {
    Optional<List<int[]>> base = base(problem);
    if (base.isEmpty()) {
      return new Solution.None(isProven(problem));
    }
    List<int[]> forms = new ArrayList<>(base.get());
    return new Repair(problem, forms).succeeds()
        ? new Solution.Found(forms)
        : new Solution.None(false);
  }

  /** Forms that meet everything but windows, quotas and overlap. */
  static Optional<List<int[]>> base(DrawProblem problem) {
    if (problem.forms() > 1) {
      return new ParallelDraw(problem).draw();
    }
    Seating drawn = new FormDraw(problem.pool(), units(problem, true)).draw();
    if (!drawn.isFull()) {
      drawn = new FormDraw(problem.pool(), units(problem, false)).draw();
    }
    return drawn.isFull() ? Optional.of(List.of(drawn.places())) : Optional.empty();
  }

  private static int[] units(DrawProblem problem, boolean byCost) {
    CompiledPool pool = problem.pool();
    Comparator<Integer> order =
        Comparator.comparingInt(unit -> problem.cost()[pool.membersOf(unit)[0]]);
    return IntStream.range(0, pool.units())
        .filter(
            unit ->
                Arrays.stream(pool.membersOf(unit)).allMatch(item -> problem.supply()[item] > 0))
        .boxed()
        .sorted(byCost ? order : Comparator.naturalOrder())
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Whether not even single items fill one form, or all forms together, as far as supply goes. */
  private static boolean isProven(DrawProblem problem) {
    int[] stock =
        IntStream.range(0, problem.pool().size())
            .flatMap(
                item ->
                    IntStream.generate(() -> item)
                        .limit(Math.min(problem.supply()[item], problem.forms())))
            .toArray();
    Seating seating = Seating.ofForms(problem.pool(), problem.forms());
    seating.fill(stock);
    FormDraw one = new FormDraw(problem.pool(), units(problem, false));
    return !seating.isFull() || (!one.draw().isFull() && one.isCertain());
  }

  /** Repairs the forms in turn, each beside the others as they are. */
  private static final class Repair {
    private final DrawProblem problem;
    private final List<int[]> forms;
    private final Terrain terrain;
    private final CostOffer offer;

    Repair(DrawProblem problem, List<int[]> forms) {
      this.problem = problem;
      this.forms = forms;
      this.terrain = Terrain.of(problem.pool(), problem.windows());
      this.offer = new CostOffer(problem, terrain);
      forms.forEach(form -> offer.count(form, 1));
    }

    boolean succeeds() {
      boolean good = false;
      for (int pass = 0; pass < PASSES && !good; pass++) {
        good = true;
        for (int form = 0; form < forms.size(); form++) {
          good &= repaired(form, pass);
        }
      }
      return good;
    }

    private boolean repaired(int form, int pass) {
      List<int[]> others = new ArrayList<>(forms);
      int[] items = others.remove(form);
      Draft draft = new Draft(terrain, Fellows.of(others, problem.overlap()));
      draft.load(items);
      if (!draft.isFaultless()) {
        offer.count(items, -1);
        long stream = (long) pass * forms.size() + form;
        new FormSearch(terrain, draft, offer, problem.random().fork(stream)).repair(ROUNDS);
        forms.set(form, draft.items());
        offer.count(forms.get(form), 1);
      }
      return draft.penalty() < Gauges.HARD;
    }
  }
}
