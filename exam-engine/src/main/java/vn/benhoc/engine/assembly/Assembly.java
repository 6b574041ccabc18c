package vn.benhoc.engine.assembly;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import vn.benhoc.engine.assembly.AssemblyOptions.Mode;
import vn.benhoc.engine.assembly.AssemblyOptions.Solver;
import vn.benhoc.engine.assembly.ConstraintOutcome.Status;

/**
 * One assembly: lets a solver draw, and explains where there are no forms. Weighted constraints
 * that a form can't meet in part are given up one after the other, the lightest first, until forms
 * are found; the others are the solver's to weigh, and are given up too before it is said that
 * there are no forms.
 */
final class Assembly {

  private static final int SMALL = 1_500;

  private final AssemblyRequest request;
  private final int drawn;
  private final List<Constraint> constraints;
  private boolean proven;

  Assembly(AssemblyRequest request) {
    this.request = request;
    this.drawn = request.options().mode() == Mode.SHUFFLED ? 1 : request.options().forms();
    this.constraints = request.constraints().stream().filter(this::applies).toList();
  }

  private boolean applies(Constraint constraint) {
    boolean betweenForms =
        constraint instanceof Constraint.Overlap
            || constraint instanceof Constraint.EqualDifficulty;
    return !isOfCandidates(constraint) && (drawn > 1 || !betweenForms);
  }

  private static boolean isOfCandidates(Constraint constraint) {
    return constraint instanceof Constraint.NotSeenBefore;
  }

  AssemblyResult result() {
    Ladder ladder = new Ladder(constraints, Assembly::isAllOrNothing);
    return ladder
        .climb(kept -> drawn(kept, request.options().solver()), Assembly::price)
        .<AssemblyResult>map(this::told)
        .orElseGet(() -> impossible(ladder.hard()));
  }

  /** Adds that what needs a candidate was given up. */
  private Assembled told(Assembled found) {
    List<ConstraintOutcome> outcomes = new ArrayList<>();
    Iterator<ConstraintOutcome> measured = found.outcomes().iterator();
    for (Constraint asked : request.constraints()) {
      if (isOfCandidates(asked)) {
        outcomes.add(new ConstraintOutcome(asked, Status.RELAXED, List.of()));
      } else if (constraints.contains(asked)) {
        outcomes.add(measured.next());
      }
    }
    return new Assembled(found.options(), found.selections(), outcomes);
  }

  private Optional<Assembled> drawn(List<Constraint> kept, Solver solver) {
    AssemblyDraw draw = draw(kept, solver);
    Optional<Assembled> best = draw.best();
    proven = draw.isProvenImpossible();
    return best;
  }

  private static int[] price(Assembled drawn) {
    return Ladder.weights(
        drawn.outcomes().stream()
            .filter(one -> one.status() == ConstraintOutcome.Status.RELAXED)
            .map(ConstraintOutcome::constraint)
            .toList());
  }

  /** Where items are few, the exact solver is asked too before a constraint is blamed. */
  private boolean isPossible(List<Constraint> kept) {
    boolean asks = request.options().solver() == Solver.EXACT;
    boolean small = (long) drawn * request.pool().size() <= SMALL;
    return draw(kept, Solver.GREEDY).best().isPresent()
        || ((asks || small) && draw(kept, Solver.EXACT).best().isPresent());
  }

  private AssemblyDraw draw(List<Constraint> kept, Solver solver) {
    return new AssemblyDraw(request, constraints, kept, solver);
  }

  private static boolean isAllOrNothing(Constraint constraint) {
    return constraint instanceof Constraint.ExposureCap
        || constraint instanceof Constraint.Overlap
        || constraint instanceof Constraint.GroupsWhole;
  }

  private Impossible impossible(List<Constraint> hard) {
    AssemblyDraw under = draw(hard, Solver.GREEDY);
    boolean certain = proven || under.isTimeBeyondReach();
    Feasibility feasibility = under.feasibility();
    if (!feasibility.feasible()) {
      return Impossible.lacking(
          feasibility, Obstacles.keepingOut(hard, kept -> draw(kept, Solver.GREEDY).feasibility()));
    }
    List<Constraint> inTheWay = Obstacles.smallest(hard, this::isPossible);
    return Impossible.constrained(feasibility, inTheWay, certain).leaving(unfilled(hard, inTheWay));
  }

  private Optional<Unfilled> unfilled(List<Constraint> hard, List<Constraint> inTheWay) {
    return Obstacles.besideWindows(inTheWay).isEmpty()
        ? Optional.empty()
        : draw(Obstacles.besideWindows(hard), Solver.EXACT).unfilled();
  }
}
