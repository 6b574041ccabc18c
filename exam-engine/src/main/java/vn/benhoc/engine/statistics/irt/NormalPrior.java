package vn.benhoc.engine.statistics.irt;

import java.util.Optional;

/**
 * What is believed of a parameter before the answers are seen: normally distributed. With a prior
 * the calibration seeks the mode of the posterior instead of the maximum of the likelihood (Mislevy
 * 1986, Psychometrika 51, pp. 177–195). A normal prior lets a slope be negative, unlike the
 * log-normal one of some programs, so that a wrong key still shows.
 *
 * @param mean the centre, finite
 * @param standardDeviation above 10⁻¹⁵⁰; the larger, the weaker the belief
 */
public record NormalPrior(double mean, double standardDeviation) {

  private static final double LEAST = 1e-150;

  /**
   * @throws IllegalArgumentException if the mean is not finite or the deviation not above 10⁻¹⁵⁰
   */
  public NormalPrior {
    if (!Double.isFinite(mean) || !(standardDeviation > LEAST)) {
      throw new IllegalArgumentException(
          "no normal prior with mean %s and deviation %s".formatted(mean, standardDeviation));
    }
  }

  /** The log-density at a value, but for a constant. */
  double height(double value) {
    double deviations = (value - mean) / standardDeviation;
    return -deviations * deviations / 2;
  }

  /** The first derivative of the log-density at a value. */
  double gradient(double value) {
    return (mean - value) / (standardDeviation * standardDeviation);
  }

  /** The negative second derivative of the log-density, the same everywhere. */
  double precision() {
    return 1 / (standardDeviation * standardDeviation);
  }

  /**
   * The priors of the two parameters of a curve aθ + d; in the one-parameter model that of the
   * slope belongs to the common slope.
   *
   * @param slope of a; empty for none
   * @param intercept of d; empty for none
   */
  public record Pair(Optional<NormalPrior> slope, Optional<NormalPrior> intercept) {

    /** No belief at all: maximum likelihood. */
    public static final Pair NONE = new Pair(Optional.empty(), Optional.empty());

    /**
     * A weak belief for small groups: slopes about 1 with deviation 1, intercepts about 0 with
     * deviation 3. It moves a slope towards 1 by about the square of its standard error times its
     * distance from 1: nothing to speak of with a thousand candidates and a proper test.
     */
    public static final Pair WEAK =
        new Pair(Optional.of(new NormalPrior(1, 1)), Optional.of(new NormalPrior(0, 3)));
  }
}
