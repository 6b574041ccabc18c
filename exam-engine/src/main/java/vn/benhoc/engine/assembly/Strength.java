package vn.benhoc.engine.assembly;

/**
 * How strictly a constraint is meant: a hard one is met or nothing is drawn, a weighted one is met
 * as far as possible.
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
