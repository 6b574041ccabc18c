package vn.benhoc.engine.assembly;

import java.util.List;
import java.util.Optional;
import vn.benhoc.engine.assembly.ConstraintOutcome.Figure;
import vn.benhoc.engine.assembly.ConstraintOutcome.Measured;
import vn.benhoc.engine.assembly.ConstraintOutcome.Status;

/**
 * Measures candidates' forms, each by itself, by the audit of all forms. What depends on more than
 * the items – how often they were used, what the candidate saw – the draw left in the form. Equal
 * difficulty is measured against the target all forms of a draw have in common. Immutable and
 * thread-safe.
 *
 * @param target the target; empty where equal difficulty is not asked for
 */
record OwnAudit(FormAudit audit, Optional<Curves> target) {

  /** What became of these constraints; a form by itself can't be said to keep an overlap. */
  List<ConstraintOutcome> outcomes(List<Constraint> asked, OwnForm form) {
    return asked.stream().map(one -> outcome(one, form)).toList();
  }

  private ConstraintOutcome outcome(Constraint constraint, OwnForm form) {
    if (constraint instanceof Constraint.ExposureCap cap) {
      Measured uses = new Measured(Figure.EXPOSURE, form.mostUses());
      return new ConstraintOutcome(
          constraint, status(form.mostUses() <= cap.most()), List.of(uses));
    }
    if (constraint instanceof Constraint.NotSeenBefore
        || constraint instanceof Constraint.Overlap) {
      boolean met = !form.relaxed().contains(constraint);
      return new ConstraintOutcome(constraint, status(met), List.of());
    }
    if (constraint instanceof Constraint.EqualDifficulty equal) {
      return audit.besideTarget(equal, form.selection(), target.orElseThrow());
    }
    return audit.outcome(constraint, List.of(form.selection()));
  }

  private static Status status(boolean met) {
    return met ? Status.MET : Status.RELAXED;
  }
}
