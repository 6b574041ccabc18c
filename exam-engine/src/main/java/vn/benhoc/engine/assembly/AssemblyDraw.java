package vn.benhoc.engine.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.assembly.AssemblyOptions.Mode;
import vn.benhoc.engine.assembly.AssemblyOptions.Solver;
import vn.benhoc.engine.assembly.ConstraintOutcome.Status;
import vn.benhoc.engine.random.SeededRandom;

/**
 * One try at the forms of a paper under some of its constraints: a solver draws around one target
 * after the other, all forms only if there is one, and every draw is audited. The first targets are
 * the mean items of the pool and the mean of drawn forms, the last ones single drawn forms. Forms
 * that meet all constraints are taken at once; else those whose heaviest broken weighted constraint
 * weighs least, between equals the next heaviest, and so on. Confined to one computation.
 */
final class AssemblyDraw {

  private static final int SOLVER_STREAM = 1;
  private static final int NARROWER = 75;
  private static final int FORMS_AIMED_AT = 3;
  private static final Solution NOTHING = new Solution.None(false);

  private final AssemblyRequest request;
  private final List<Constraint> asked;
  private final List<Constraint> kept;
  private final int drawn;
  private final CompiledPool pool;
  private final Stock stock;
  private final Stock single;
  private final FormSolver solver;
  private final FormAudit audit;
  private @Nullable Assembled best;
  private int[] least = {Integer.MAX_VALUE};
  private boolean proven;

  /**
   * A try.
   *
   * @param asked what the outcome tells of
   * @param kept what is drawn under, some of that
   */
  AssemblyDraw(
      AssemblyRequest request, List<Constraint> asked, List<Constraint> kept, Solver solver) {
    this.request = request;
    this.asked = asked;
    this.kept = kept;
    this.drawn = request.options().mode() == Mode.SHUFFLED ? 1 : request.options().forms();
    boolean split =
        find(Constraint.GroupsWhole.class, asked).isPresent()
            && find(Constraint.GroupsWhole.class, kept).isEmpty();
    this.pool =
        split
            ? PoolCompiler.compileSplit(request.blueprint(), request.pool(), kept)
            : PoolCompiler.compile(request.blueprint(), request.pool(), kept);
    this.stock = Stock.of(pool, drawn, cap(kept), request.options().seed());
    this.single = Stock.of(pool, 1, cap(kept), request.options().seed());
    this.solver = solver == Solver.EXACT ? new ExactSolver(new GreedySolver()) : new GreedySolver();
    this.audit = FormAudit.of(request.pool());
  }

  /** The best forms found; empty if none meet everything hard. */
  Optional<Assembled> best() {
    Optional<List<int[]>> base =
        GreedySolver.base(stock.problem(List.of(), pool.places(), random()));
    proven = equalForSure().isEmpty();
    aims(base).forEach(this::tryAround);
    if (isEqualityOpen()) {
      aimsAtForms(base).forEach(this::tryAround);
    }
    if (best == null && solver instanceof ExactSolver exact) {
      drawTogether(exact);
    }
    return Optional.ofNullable(best);
  }

  /** Draws around a target, unless there is nothing left to better. */
  private void tryAround(Aim aim) {
    if (least.length > 0) {
      List<Window> windows = Targets.around(pool, kept, aim.centre(), aim.percent());
      Solution one = drawn == 1 ? NOTHING : solver.solve(single.problem(windows, 0, random()));
      boolean hopeless = drawn > 1 && one instanceof Solution.None;
      consider(hopeless ? one : solver.solve(stock.problem(windows, aim.overlap(), random())));
    }
  }

  /** Whether equal difficulty counts and is not met by the best forms yet. */
  private boolean isEqualityOpen() {
    return find(Constraint.EqualDifficulty.class, kept).isPresent()
        && (best == null
            || best.outcomes().stream()
                .anyMatch(
                    one ->
                        isBroken(one) && one.constraint() instanceof Constraint.EqualDifficulty));
  }

  /** Whether it is certain, after {@link #best} found nothing, that there is nothing. */
  boolean isProvenImpossible() {
    return proven;
  }

  /** Whether it is certain that no form takes a time within bounds. */
  boolean isTimeBeyondReach() {
    return TimeReach.excludes(kept, pool, stock.supply());
  }

  /** What the pool lacks for forms under these constraints, groups and supply alone looked at. */
  Feasibility feasibility() {
    Feasibility one = ShortageReport.ofForm(request.blueprint(), pool, stock.supply());
    if (!one.feasible() || drawn == 1) {
      return one;
    }
    boolean disjoint =
        find(Constraint.Overlap.class, kept).filter(overlap -> overlap.most() == 0).isPresent();
    int[] bounded =
        Arrays.stream(stock.supply()).map(times -> disjoint ? Math.min(times, 1) : times).toArray();
    return ShortageReport.ofForms(request.blueprint(), pool, bounded, drawn);
  }

  /** The fewest cells these constraints, which are hard and no windows, leave unfilled. */
  Optional<Unfilled> unfilled() {
    int overlap =
        find(Constraint.Overlap.class, kept).map(Constraint.Overlap::most).orElse(pool.places());
    return UnfilledSearch.find(stock.problem(List.of(), overlap, random()), cap(kept), solver);
  }

  private static int cap(List<Constraint> kept) {
    return find(Constraint.ExposureCap.class, kept)
        .map(Constraint.ExposureCap::most)
        .orElse(Integer.MAX_VALUE);
  }

  private void consider(Solution solution) {
    if (!(solution instanceof Solution.Found found)) {
      proven &= solution instanceof Solution.None none && none.proven();
      return;
    }
    proven = false;
    FormWriter writer = new FormWriter(request.blueprint(), pool);
    List<Selection> selections = found.forms().stream().map(writer::selection).toList();
    List<ConstraintOutcome> outcomes =
        asked.stream().map(one -> audit.outcome(one, selections)).toList();
    boolean good =
        outcomes.stream()
            .noneMatch(one -> isBroken(one) && one.constraint().strength().isHard() && isKept(one));
    int[] broken =
        Ladder.weights(
            outcomes.stream()
                .filter(one -> isBroken(one) && !one.constraint().strength().isHard())
                .map(ConstraintOutcome::constraint)
                .toList());
    if (good && Arrays.compare(broken, least) < 0) {
      least = broken;
      best = new Assembled(request.options(), selections, outcomes);
    }
  }

  private static boolean isBroken(ConstraintOutcome outcome) {
    return outcome.status() != Status.MET;
  }

  private boolean isKept(ConstraintOutcome outcome) {
    return kept.contains(outcome.constraint());
  }

  /** Looks for forms that are equally difficult wherever that is, if they are few enough. */
  private void drawTogether(ExactSolver exact) {
    Optional<Constraint.EqualDifficulty> equal = equalForSure();
    if (equal.isEmpty()) {
      return;
    }
    DrawProblem problem = withoutEquality();
    consider(exact.solveTogether(problem, Targets.spreads(pool, equal.get(), Targets.USUAL)));
    if (best == null) {
      proven = true;
      consider(exact.solveTogether(problem, Targets.spreads(pool, equal.get(), Targets.WHOLE)));
    }
  }

  /** What is asked but for equal difficulty. */
  private DrawProblem withoutEquality() {
    List<Constraint> others =
        kept.stream().filter(one -> !(one instanceof Constraint.EqualDifficulty)).toList();
    List<Window> windows = Targets.around(pool, others, Targets.ofPool(pool), Targets.WHOLE);
    int overlap =
        find(Constraint.Overlap.class, kept).map(Constraint.Overlap::most).orElse(pool.places());
    return stock.problem(windows, overlap, random());
  }

  private Optional<Constraint.EqualDifficulty> equalForSure() {
    return find(Constraint.EqualDifficulty.class, kept).filter(one -> one.strength().isHard());
  }

  private SeededRandom random() {
    return SeededRandom.of(request.options().seed()).fork(SOLVER_STREAM);
  }

  /**
   * What a draw aims at.
   *
   * @param centre by measure, the sum of a form in the middle
   * @param percent the part of the tolerance to use
   * @param overlap the most items two forms share
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Aim(long[] centre, int percent, int overlap) {}

  private List<Aim> aims(Optional<List<int[]>> base) {
    List<long[]> centres = new ArrayList<>(List.of(Targets.ofPool(pool)));
    boolean equal = find(Constraint.EqualDifficulty.class, kept).isPresent();
    if (equal) {
      base.ifPresent(forms -> centres.add(Targets.ofForms(pool, forms)));
    }
    List<Aim> aims = new ArrayList<>();
    for (int overlap : overlaps(base)) {
      centres.forEach(centre -> aims.add(new Aim(centre, Targets.USUAL, overlap)));
      if (equal) {
        centres.forEach(centre -> aims.add(new Aim(centre, NARROWER, overlap)));
      }
    }
    return aims;
  }

  /**
   * A few forms that meet everything but equal difficulty: where the pool falls apart into easy and
   * hard items, no form may lie near the mean, but others lie near each of these.
   */
  private List<Aim> aimsAtForms(Optional<List<int[]>> base) {
    if (!(solver.solve(withoutEquality()) instanceof Solution.Found found)) {
      return List.of();
    }
    Map<List<Long>, long[]> centres = new LinkedHashMap<>();
    for (int[] form : found.forms()) {
      long[] centre = Targets.ofForms(pool, List.of(form));
      centres.putIfAbsent(Arrays.stream(centre).boxed().toList(), centre);
    }
    return overlaps(base).stream()
        .flatMap(
            overlap ->
                centres.values().stream()
                    .limit(FORMS_AIMED_AT)
                    .map(centre -> new Aim(centre, Targets.USUAL, overlap)))
        .toList();
  }

  /** The overlap asked for; without any, what the pool allows and then whatever it takes. */
  private List<Integer> overlaps(Optional<List<int[]>> base) {
    Optional<Constraint.Overlap> asked = find(Constraint.Overlap.class, kept);
    if (asked.isPresent() || drawn == 1) {
      return List.of(asked.map(Constraint.Overlap::most).orElse(pool.places()));
    }
    int least = base.map(AssemblyDraw::largestOverlap).orElse(pool.places());
    return least == pool.places() ? List.of(least) : List.of(least, pool.places());
  }

  private static int largestOverlap(List<int[]> forms) {
    int largest = 0;
    for (int one = 0; one < forms.size(); one++) {
      Set<Integer> items = new HashSet<>(Arrays.stream(forms.get(one)).boxed().toList());
      for (int[] other : forms.subList(0, one)) {
        int shared = (int) Arrays.stream(other).filter(items::contains).count();
        largest = Math.max(largest, shared);
      }
    }
    return largest;
  }

  private static <C extends Constraint> Optional<C> find(Class<C> kind, List<Constraint> list) {
    return list.stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }
}
