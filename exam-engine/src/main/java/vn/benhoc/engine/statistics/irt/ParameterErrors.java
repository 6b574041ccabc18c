package vn.benhoc.engine.statistics.irt;

/**
 * Standard errors of an item's two estimates, from those of slope and intercept by the delta method
 * with b = −d/a.
 *
 * @param discrimination of a, zero or more
 * @param difficulty of b, zero or more, in units of θ
 * @param covariance of a and b
 */
public record ParameterErrors(double discrimination, double difficulty, double covariance) {

  /** The delta method: variances and covariance of slope and intercept at their estimates. */
  static ParameterErrors ofIntercept(ItemParameters at, double slopes, double mixed, double ds) {
    double a = at.discrimination();
    double b = at.difficulty();
    double difficulty = (ds + 2 * b * mixed + b * b * slopes) / (a * a);
    return new ParameterErrors(
        StrictMath.sqrt(slopes),
        StrictMath.sqrt(Math.max(0, difficulty)),
        -(mixed + b * slopes) / a);
  }
}
