package vn.benhoc.engine.assembly;

/**
 * The statistics of an item by the two-parameter logistic model: a candidate of ability θ (in
 * standard deviations of the population, whose mean is 0) is expected to earn the share {@code 1 /
 * (1 + exp(−a (θ − b)))} of its points. Source: Birnbaum in Lord and Novick, "Statistical Theories
 * of Mental Test Scores", 1968, chapter 17; without the factor 1.7.
 *
 * @param discrimination a, above zero, at most {@value #STEEPEST}
 * @param difficulty b, from −{@value #FARTHEST} to {@value #FARTHEST}
 */
public record Calibration(double discrimination, double difficulty) {

  /** The largest discrimination taken for real. */
  public static final double STEEPEST = 10;

  /** The most extreme difficulty taken for real. */
  public static final double FARTHEST = 10;

  public Calibration {
    if (!(discrimination > 0 && discrimination <= STEEPEST)) {
      throw new IllegalArgumentException("no discrimination: " + discrimination);
    }
    if (!(Math.abs(difficulty) <= FARTHEST)) {
      throw new IllegalArgumentException("no difficulty: " + difficulty);
    }
  }

  /** The expected share of the points at an ability, above 0 and below 1. */
  public double expectedShare(double theta) {
    return 1 / (1 + StrictMath.exp(-discrimination * (theta - difficulty)));
  }

  /** Fisher's information about the ability at an ability: {@code a² P (1 − P)}. */
  public double information(double theta) {
    double share = expectedShare(theta);
    return discrimination * discrimination * share * (1 - share);
  }
}
