package vn.benhoc.engine.assembly;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.random.SeededRandom;

/**
 * What a pool lacks for one candidate's form.
 *
 * @param constraints all that are asked
 * @param uses how often an item was used up to now
 */
record OwnLacks(
    Blueprint blueprint,
    List<PoolEntry> offered,
    List<Constraint> constraints,
    ToIntFunction<PoolEntry> uses) {

  /** The constraints that are held to: the hard ones, and groups whole whatever the weight. */
  List<Constraint> held() {
    return constraints.stream()
        .filter(one -> one.strength().isHard() || one instanceof Constraint.GroupsWhole)
        .toList();
  }

  /**
   * What the pool lacks under some of the constraints that keep items out. Groups are whole unless
   * that was asked for and is none of them.
   */
  Feasibility feasibility(List<Constraint> kept, CandidateRequest request) {
    CompiledPool pool =
        asksWhole(constraints) && !asksWhole(kept)
            ? PoolCompiler.compileSplit(blueprint, offered, kept)
            : PoolCompiler.compile(blueprint, offered, kept);
    return ShortageReport.ofForm(blueprint, pool, supply(pool, kept, request));
  }

  /** The fewest cells that the hard constraints leave unfilled, time and difficulty apart. */
  Optional<Unfilled> unfilled(CandidateRequest request, SeededRandom random) {
    List<Constraint> kept =
        Obstacles.besideWindows(constraints).stream()
            .filter(one -> one.strength().isHard())
            .toList();
    CompiledPool pool = PoolCompiler.compile(blueprint, offered, kept);
    int[] cost = IntStream.range(0, pool.size()).map(pool::unitOf).toArray();
    DrawProblem problem =
        new DrawProblem(
            pool, 1, supply(pool, kept, request), cost, List.of(), pool.places(), random);
    return UnfilledSearch.find(problem, 1, new ExactSolver(new GreedySolver()));
  }

  private int[] supply(CompiledPool pool, List<Constraint> kept, CandidateRequest request) {
    Set<ItemRef> seen = seen(request, sittings(kept)).collect(Collectors.toSet());
    int cap = cap(kept);
    return IntStream.range(0, pool.size())
        .mapToObj(pool::entry)
        .mapToInt(one -> uses.applyAsInt(one) < cap && !seen.contains(one.ref()) ? 1 : 0)
        .toArray();
  }

  private static boolean asksWhole(List<Constraint> asked) {
    return asked.stream().anyMatch(Constraint.GroupsWhole.class::isInstance);
  }

  /** The most uses of an item these constraints allow. */
  static int cap(List<Constraint> kept) {
    return kept.stream()
        .filter(Constraint.ExposureCap.class::isInstance)
        .mapToInt(one -> ((Constraint.ExposureCap) one).most())
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }

  /** How many sittings back these constraints look. */
  static int sittings(List<Constraint> kept) {
    return kept.stream()
        .filter(Constraint.NotSeenBefore.class::isInstance)
        .mapToInt(one -> ((Constraint.NotSeenBefore) one).sittings())
        .findFirst()
        .orElse(0);
  }

  /** The items a candidate saw in so many latest sittings. */
  static Stream<ItemRef> seen(CandidateRequest request, int sittings) {
    return request.recentSittings().stream().limit(sittings).flatMap(Set::stream);
  }
}
