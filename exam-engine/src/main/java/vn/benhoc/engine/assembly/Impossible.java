package vn.benhoc.engine.assembly;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.assembly.ConstraintOutcome.Status;

/**
 * Nothing was drawn: the pool lacks items, or constraints stand in the way.
 *
 * @param feasibility which cells lack how many items, those apart that the exposure cap and what
 *     the candidate saw keep out of every form; feasible if constraints stand in the way
 * @param outcomes the constraints in the way, each {@link Status#IMPOSSIBLE}: hard ones without
 *     which forms were found, a smallest set if that has one or two members, else one from which
 *     none can be left out; where nothing was found without any of them either, all of them. If
 *     cells can't be filled, a set of the same kind without which the pool lacks no more items than
 *     without all constraints (a cap, what the candidate saw, the rule that groups stay whole, a
 *     group that breaks a constraint by itself, forms that share nothing); empty if it lacks as
 *     many then
 * @param unfilled the fewest cells that constraints leave unfilled, and by how many items; null if
 *     cells can't be filled anyway, which {@link Feasibility#smallest()} names, if time or
 *     difficulty stand in the way, if it takes more items for three cells, and where it would take
 *     too long to find out
 * @param proven whether it is certain that there are no such forms; otherwise none were found
 */
public record Impossible(
    Feasibility feasibility,
    List<ConstraintOutcome> outcomes,
    @Nullable Unfilled unfilled,
    boolean proven)
    implements AssemblyResult, OwnResult {

  public Impossible {
    outcomes = List.copyOf(outcomes);
  }

  /** The same without cells that constraints leave unfilled. */
  public Impossible(Feasibility feasibility, List<ConstraintOutcome> outcomes, boolean proven) {
    this(feasibility, outcomes, null, proven);
  }

  /** Cells can't be filled. */
  static Impossible lacking(Feasibility feasibility, List<Constraint> inTheWay) {
    return new Impossible(feasibility, impossible(inTheWay), feasibility.certain());
  }

  /** Cells could be filled but for constraints. */
  static Impossible constrained(
      Feasibility feasibility, List<Constraint> inTheWay, boolean proven) {
    return new Impossible(feasibility, impossible(inTheWay), proven);
  }

  /** The same with what is known of the cells that constraints leave unfilled. */
  Impossible leaving(Optional<Unfilled> cells) {
    return new Impossible(feasibility, outcomes, cells.orElse(null), proven);
  }

  private static List<ConstraintOutcome> impossible(List<Constraint> inTheWay) {
    return inTheWay.stream()
        .map(one -> new ConstraintOutcome(one, Status.IMPOSSIBLE, List.of()))
        .toList();
  }

  /** The constraints in the way. */
  public List<Constraint> inTheWay() {
    return outcomes.stream().map(ConstraintOutcome::constraint).toList();
  }
}
