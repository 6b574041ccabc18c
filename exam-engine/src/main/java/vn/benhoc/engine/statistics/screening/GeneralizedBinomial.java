package vn.benhoc.engine.statistics.screening;

/**
 * The distribution of the number of successes in independent trials, each with a probability of its
 * own: the generalized (or Poisson) binomial. It is built up trial by trial (Lord and Wingersky
 * 1984, Applied Psychological Measurement 8, pp. 453–461; van der Linden and Sotaridona 2006,
 * Journal of Educational and Behavioral Statistics 31, pp. 283–304), exact but for the rounding of
 * doubles. Immutable.
 */
final class GeneralizedBinomial {

  private final double[] mass;
  private final double mean;
  private final double variance;

  private GeneralizedBinomial(double[] mass, double mean, double variance) {
    this.mass = mass;
    this.mean = mean;
    this.variance = variance;
  }

  /**
   * The distribution over the first {@code count} of these probabilities, each from 0 to 1 but for
   * rounding.
   */
  static GeneralizedBinomial of(double[] probabilities, int count) {
    double[] mass = new double[count + 1];
    mass[0] = 1;
    double mean = 0;
    double variance = 0;
    for (int trial = 0; trial < count; trial++) {
      double success = Math.max(0, Math.min(1, probabilities[trial]));
      for (int successes = trial + 1; successes > 0; successes--) {
        mass[successes] = mass[successes] * (1 - success) + mass[successes - 1] * success;
      }
      mass[0] *= 1 - success;
      mean += success;
      variance += success * (1 - success);
    }
    return new GeneralizedBinomial(mass, mean, variance);
  }

  /** P(number ≥ successes), summed from the small end so that tiny tails keep their digits. */
  double atLeast(int successes) {
    double tail = 0;
    for (int number = mass.length - 1; number >= Math.max(successes, 0); number--) {
      tail += mass[number];
    }
    return Math.min(tail, 1);
  }

  double mean() {
    return mean;
  }

  double variance() {
    return variance;
  }
}
