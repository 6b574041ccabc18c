package vn.benhoc.engine.statistics.irt;

import java.util.Optional;

/**
 * Standard errors of a line between two scales, by the jackknife over the common items (Haberman,
 * Lee and Qian 2009, ETS RR-09-39): the linking is repeated without each item in turn. They are the
 * errors of having taken these common items and no others; that of the candidates is in {@link
 * ParameterErrors} and {@link Ability#error()}.
 *
 * @param slope of A, zero or more
 * @param intercept of B, zero or more
 * @param covariance of A and B
 */
public record LinkingErrors(double slope, double intercept, double covariance) {

  /**
   * The standard error that linking adds to an ability: √(θ² s_A² + s_B² + 2θ s_AB).
   *
   * @param theta the ability on the scale that is left
   */
  public double of(double theta) {
    double variance =
        theta * theta * slope * slope + intercept * intercept + 2 * theta * covariance;
    return StrictMath.sqrt(Math.max(0, variance));
  }

  /**
   * √((n − 1)/n Σ (x₍ᵢ₎ − x̄)²), Efron and Tibshirani 1993, equation 11.5, for A and B at once;
   * empty if a sum is beyond a double.
   */
  static Optional<LinkingErrors> jackknife(double[] slopes, double[] intercepts) {
    double slopeMean = mean(slopes);
    double interceptMean = mean(intercepts);
    double[] products = new double[3];
    for (int at = 0; at < slopes.length; at++) {
      double bySlope = slopes[at] - slopeMean;
      double byIntercept = intercepts[at] - interceptMean;
      products[0] += bySlope * bySlope;
      products[1] += byIntercept * byIntercept;
      products[2] += bySlope * byIntercept;
    }
    double factor = (slopes.length - 1.0) / slopes.length;
    return Double.isFinite(products[0] + products[1] + products[2])
        ? Optional.of(
            new LinkingErrors(
                StrictMath.sqrt(products[0] * factor),
                StrictMath.sqrt(products[1] * factor),
                products[2] * factor))
        : Optional.empty();
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}
