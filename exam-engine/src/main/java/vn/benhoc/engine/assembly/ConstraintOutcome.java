package vn.benhoc.engine.assembly;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What became of a constraint.
 *
 * @param constraint the constraint
 * @param status whether it is met
 * @param measured what was measured of the forms, in the order of {@link Figure}; empty if there
 *     are no forms
 */
public record ConstraintOutcome(Constraint constraint, Status status, List<Measured> measured) {

  /** What can become of a constraint. */
  public enum Status {
    /** It holds in all forms. */
    MET,
    /** It is weighted, and some form breaks it or nothing known there can keep it. */
    RELAXED,
    /** It had to hold, and with it nothing was found. */
    IMPOSSIBLE
  }

  /**
   * What is measured. Where candidates choose blocks, authors, seconds and differences are measured
   * of what a candidate answers, and the figure is that of the worst choice.
   */
  public enum Figure {
    /** How many pairs of enemies stand in one form, at most. */
    ENEMY_PAIRS,
    /** How many groups stand in one form in part or in several parts or blocks, at most. */
    SPLIT_GROUPS,
    /**
     * How many items of one form, or of what a candidate answers of it, one author wrote, at most.
     */
    AUTHOR_ITEMS,
    /** How often an item was used, before and in these forms, at most. */
    EXPOSURE,
    /** The shortest expected time of a form, in seconds. */
    SHORTEST_SECONDS,
    /** The longest expected time of a form, in seconds. */
    LONGEST_SECONDS,
    /** The largest difference of two forms' expected scores at any ability, in points. */
    SCORE_DIFFERENCE,
    /** By how much the larger information exceeds the smaller at any ability, in percent. */
    INFORMATION_DIFFERENCE,
    /**
     * The largest difference of a form's expected score from that of the target of the draw at any
     * ability, in points; of a candidate's own form.
     */
    SCORE_OFF_TARGET,
    /**
     * By how much the larger information exceeds the smaller at any ability, that of a form and
     * that of the target of the draw, in percent; of a candidate's own form.
     */
    INFORMATION_OFF_TARGET,
    /** How many items two forms share, at most. */
    OVERLAP
  }

  /**
   * A measured value.
   *
   * @param figure what was measured
   * @param value the value in the figure's unit, not rounded
   */
  public record Measured(Figure figure, double value) {}

  public ConstraintOutcome {
    measured = List.copyOf(measured);
  }

  /** A measured value; empty if it was not measured. */
  public OptionalDouble value(Figure figure) {
    return measured.stream()
        .filter(one -> one.figure() == figure)
        .mapToDouble(Measured::value)
        .findFirst();
  }
}
