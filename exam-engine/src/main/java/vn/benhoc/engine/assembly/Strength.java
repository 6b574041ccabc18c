package vn.benhoc.engine.assembly;

/**
 * How strictly a constraint is meant: a hard one is met or nothing is drawn, a weighted one is met
 * as far as the solver gets.
 *
 * <p>What is promised of weighted constraints depends on the solver:
 *
 * <ul>
 *   <li>{@link AssemblyOptions.Solver#EXACT}: a heavier one comes before any number of lighter
 *       ones. Of {@link Constraint.EnemiesApart}, {@link Constraint.AuthorShare}, {@link
 *       Constraint.TotalTime} and {@link Constraint.EqualDifficulty}, one that is broken could not
 *       be met together with those met that weigh as much or more, or the search ended after its
 *       steps without such forms; nothing lighter is given up with it. For one form from a small
 *       pool the search seldom ends before it has proven that. Several forms of equal difficulty
 *       are looked for around a few targets alone.
 *   <li>{@link AssemblyOptions.Solver#GREEDY} and {@link OwnForms}: no more than the search gets
 *       to. It adds up over the constraints how far each is missed, times its weight, and keeps the
 *       least it met; a form that breaks fewer may exist.
 * </ul>
 *
 * <p>{@link Constraint.GroupsWhole}, {@link Constraint.ExposureCap}, {@link Constraint.Overlap} and
 * {@link Constraint.NotSeenBefore} are met as a whole or given up as a whole, by either solver.
 *
 * @param weight what breaking it costs beside others, 1 to {@value #MOST}; 0 for a hard one
 */
public record Strength(int weight) {

  /** Met, or nothing is drawn. */
  public static final Strength HARD = new Strength(0);

  private static final int MOST = 1_000;

  public Strength {
    if (weight < 0 || weight > MOST) {
      throw new IllegalArgumentException("a weight is 1 to 1000, or 0 for hard; was " + weight);
    }
  }

  /**
   * Met as far as possible.
   *
   * @throws IllegalArgumentException if the weight is not 1 to 1000
   */
  public static Strength weighted(int weight) {
    if (weight == 0) {
      throw new IllegalArgumentException("a weight is 1 to 1000");
    }
    return new Strength(weight);
  }

  /** Whether it must be met. */
  public boolean isHard() {
    return weight == 0;
  }
}
