package vn.benhoc.engine.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.benhoc.engine.assembly.AssemblyOptions.Mode;
import vn.benhoc.engine.assembly.AssemblyOptions.Solver;

/**
 * One assembly: lets a solver draw, and explains where there are no forms. Weighted constraints
 * that a form can't meet in part are given up one after the other, the lightest first, until forms
 * are found; the others are the solver's to weigh, and are given up too before it is said that
 * there are no forms.
 */
final class Assembly {

  private final AssemblyRequest request;
  private final int drawn;
  private final List<Constraint> constraints;

  Assembly(AssemblyRequest request) {
    this.request = request;
    this.drawn = request.options().mode() == Mode.SHUFFLED ? 1 : request.options().forms();
    this.constraints = request.constraints().stream().filter(this::applies).toList();
  }

  private boolean applies(Constraint constraint) {
    boolean betweenForms =
        constraint instanceof Constraint.Overlap
            || constraint instanceof Constraint.EqualDifficulty;
    return !(constraint instanceof Constraint.NotSeenBefore) && (drawn > 1 || !betweenForms);
  }

  AssemblyResult result() {
    boolean proven = false;
    for (List<Constraint> kept : ladder()) {
      AssemblyDraw draw = draw(kept, request.options().solver());
      Optional<Assembled> assembled = draw.best();
      if (assembled.isPresent()) {
        return assembled.get();
      }
      proven = draw.isProvenImpossible();
    }
    return impossible(proven);
  }

  private AssemblyDraw draw(List<Constraint> kept, Solver solver) {
    return new AssemblyDraw(request, constraints, kept, solver);
  }

  private List<List<Constraint>> ladder() {
    List<List<Constraint>> ladder =
        new ArrayList<>(Ladder.of(constraints, Assembly::isAllOrNothing));
    List<Constraint> hard = hard();
    if (hard.size() < ladder.get(ladder.size() - 1).size()) {
      ladder.add(hard);
    }
    return ladder;
  }

  private static boolean isAllOrNothing(Constraint constraint) {
    return constraint instanceof Constraint.ExposureCap
        || constraint instanceof Constraint.Overlap
        || constraint instanceof Constraint.GroupsWhole;
  }

  private List<Constraint> hard() {
    return constraints.stream().filter(one -> one.strength().isHard()).toList();
  }

  private Impossible impossible(boolean proven) {
    List<Constraint> hard = hard();
    Feasibility feasibility = draw(hard, Solver.GREEDY).feasibility();
    if (!feasibility.feasible()) {
      return Impossible.lacking(feasibility);
    }
    List<Constraint> inTheWay =
        Obstacles.smallest(hard, kept -> draw(kept, Solver.GREEDY).best().isPresent());
    return Impossible.constrained(feasibility, inTheWay, proven);
  }
}
