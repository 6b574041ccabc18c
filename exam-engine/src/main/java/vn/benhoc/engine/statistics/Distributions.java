package vn.benhoc.engine.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Tail probabilities and quantiles of the distributions that tests of hypotheses need. The only
 * class that knows the statistics library (Apache Commons Statistics). Stateless, for any number of
 * threads.
 *
 * <p>Probabilities are doubles from 0 to 1. Upper tails are computed as such, not as one minus the
 * lower tail, so that they stay exact to about fifteen digits when they are tiny. They serve
 * judgement, never a decision that must be the same on every machine.
 */
public final class Distributions {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private Distributions() {}

  /** P(Z ≤ z) of a standard normal Z; the density's integral from −∞ to z. */
  public static double normalAtMost(double z) {
    return NORMAL.cumulativeProbability(z);
  }

  /** P(Z &gt; z) of a standard normal Z. */
  public static double normalAbove(double z) {
    return NORMAL.survivalProbability(z);
  }

  /**
   * The z with P(Z ≤ z) = probability of a standard normal Z.
   *
   * @param probability above 0 and below 1
   * @throws IllegalArgumentException if the probability is not between 0 and 1, or no number
   */
  public static double normalQuantile(double probability) {
    if (!(probability > 0 && probability < 1)) {
      throw new IllegalArgumentException(
          "a quantile needs a probability between 0 and 1, not " + probability);
    }
    return NORMAL.inverseCumulativeProbability(probability);
  }

  /**
   * P(X² &gt; value) of a chi-square variable: the p-value of a chi-square statistic.
   *
   * @param value the statistic; below zero the probability is 1
   * @param degreesOfFreedom one or more
   * @throws IllegalArgumentException if there is no degree of freedom
   */
  public static double chiSquareAbove(double value, int degreesOfFreedom) {
    return ChiSquaredDistribution.of(checked(degreesOfFreedom)).survivalProbability(value);
  }

  /**
   * P(T &gt; t) of Student's t: the one-sided p-value; the two-sided one is twice that of |t|.
   *
   * @param t the statistic
   * @param degreesOfFreedom one or more
   * @throws IllegalArgumentException if there is no degree of freedom
   */
  public static double studentAbove(double t, int degreesOfFreedom) {
    return TDistribution.of(checked(degreesOfFreedom)).survivalProbability(t);
  }

  private static int checked(int degreesOfFreedom) {
    if (degreesOfFreedom < 1) {
      throw new IllegalArgumentException(
          "degrees of freedom must be one or more, were " + degreesOfFreedom);
    }
    return degreesOfFreedom;
  }
}
