package vn.benhoc.engine.assembly;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.random.SeededRandom;

/**
 * What constraints ask of one form, whatever the others are: quotas, and windows around a target.
 * That is the mean items of the pool if no form is named. Immutable and thread-safe.
 */
final class FormDemands {

  private final CompiledPool pool;
  private final long[] centre;
  private final @Nullable Curves equality;

  /**
   * The demands of a pool.
   *
   * @param pool compiled with these constraints
   * @param constraints every constraint that is asked about later
   */
  FormDemands(CompiledPool pool, List<Constraint> constraints) {
    this.pool = pool;
    this.centre = Targets.ofPool(pool);
    this.equality =
        constraints.stream()
            .filter(Constraint.EqualDifficulty.class::isInstance)
            .map(Constraint.EqualDifficulty.class::cast)
            .findFirst()
            .map(equal -> new Curves(pool, equal))
            .orElse(null);
  }

  private FormDemands(CompiledPool pool, long[] centre, @Nullable Curves equality) {
    this.pool = pool;
    this.centre = centre;
    this.equality = equality;
  }

  /**
   * The same, but for a form that others have to be as difficult as.
   *
   * @param form the items by place
   */
  FormDemands aimedAt(int[] form) {
    return new FormDemands(
        pool,
        Targets.ofForms(pool, List.of(form)),
        equality == null ? null : equality.around(form));
  }

  /** What a search knows if these constraints count. */
  Terrain terrain(List<Constraint> kept) {
    return Terrain.of(pool.with(quotas(kept)), windows(kept, Targets.WHOLE));
  }

  /**
   * One form to draw if these constraints count, well inside what equal difficulty allows.
   *
   * @param supply by item, 1 if it may be used and else 0
   * @param cost by item, how often it was used
   */
  DrawProblem problem(List<Constraint> kept, int[] supply, int[] cost, SeededRandom random) {
    List<Window> windows = windows(kept, Targets.USUAL);
    return new DrawProblem(
        pool.with(quotas(kept)), 1, supply, cost, windows, pool.places(), random);
  }

  /** The check of equal difficulty; null where these constraints don't ask for it strictly. */
  @Nullable Curves curves(List<Constraint> kept) {
    boolean strict =
        kept.stream()
            .anyMatch(one -> one instanceof Constraint.EqualDifficulty && one.strength().isHard());
    return strict ? equality : null;
  }

  /** What forms have to be as difficult as; empty where no equal difficulty is asked for. */
  Optional<Curves> target() {
    return Optional.ofNullable(equality);
  }

  /** Whether a form meets a constraint, as far as one form alone can. */
  boolean isMet(Constraint constraint, int[] items) {
    if (constraint instanceof Constraint.EqualDifficulty && equality != null) {
      return equality.hold(items);
    }
    Map<Integer, Integer> seats = pool.seats(items);
    List<Constraint> alone = List.of(constraint);
    return quotas(alone).stream().allMatch(quota -> quota.isKept(seats))
        && windows(alone, Targets.WHOLE).stream()
            .allMatch(window -> window.miss(Targets.sum(pool, window.measure(), items)) == 0);
  }

  private List<Quota> quotas(List<Constraint> kept) {
    return pool.quotas().stream().filter(quota -> kept.contains(quota.source())).toList();
  }

  private List<Window> windows(List<Constraint> kept, int percent) {
    return Targets.around(pool, kept, centre, percent);
  }
}
