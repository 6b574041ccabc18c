package vn.benhoc.engine.statistics.irt;

/**
 * The two parameters of an item in the logistic model of Birnbaum (1968, in Lord and Novick,
 * Statistical Theories of Mental Test Scores, p. 400), in the logistic metric: <b>without</b> the
 * constant 1.7 that makes the curve look like a normal ogive.
 *
 * <p>P(θ) = 1 / (1 + exp(−a (θ − b))). The ability θ is on the scale of the calibration the
 * parameters come from, where the candidates are standard normal; scales of two calibrations are
 * brought together by linking.
 *
 * <p>An immutable value. All numbers are computed with {@link StrictMath}, hence the same on every
 * machine.
 *
 * @param discrimination a (độ phân biệt): the slope at θ = b is a/4; finite, not zero. Good items
 *     lie between about 0.5 and 2.5; below zero the better candidates fail: look at the key
 * @param difficulty b (độ khó): the ability at which a candidate is right with probability one
 *     half; finite, mostly between −4 and 4, higher is harder
 */
public record ItemParameters(double discrimination, double difficulty) {

  /**
   * @throws IllegalArgumentException if a number is not finite or the discrimination is zero
   */
  public ItemParameters {
    if (!Double.isFinite(discrimination) || discrimination == 0) {
      throw new IllegalArgumentException(
          "discrimination must be finite and not zero, was " + discrimination);
    }
    if (!Double.isFinite(difficulty)) {
      throw new IllegalArgumentException("difficulty must be finite, was " + difficulty);
    }
  }

  /**
   * The parameters of the curve 1 / (1 + exp(−(aθ + d))): b = −d / a.
   *
   * @param slope a, finite, not zero
   * @param intercept d, finite
   * @throws IllegalArgumentException if the resulting parameters are not finite
   */
  public static ItemParameters ofIntercept(double slope, double intercept) {
    return new ItemParameters(slope, -intercept / slope);
  }

  /** The intercept d = −a b of the same curve written as aθ + d, in logits. */
  public double intercept() {
    return -discrimination * difficulty;
  }

  /**
   * The probability that a candidate of this ability is right: from 0 to 1; at the ends only when
   * the logit is beyond what a double can hold.
   *
   * @param theta the ability, finite
   */
  public double probability(double theta) {
    return Logistic.probability(discrimination * (theta - difficulty));
  }

  /**
   * The information of the item at an ability: a² P (1 − P) (Birnbaum 1968, p. 460), the inverse of
   * the squared error that one answer to the item leaves in θ; zero or more, largest (a²/4) at θ =
   * b.
   *
   * @param theta the ability, finite
   */
  public double information(double theta) {
    double logit = discrimination * (theta - difficulty);
    return discrimination
        * Logistic.probability(logit)
        * (discrimination * Logistic.probability(-logit));
  }
}
