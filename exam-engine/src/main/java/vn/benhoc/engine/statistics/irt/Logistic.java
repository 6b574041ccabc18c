package vn.benhoc.engine.statistics.irt;

/** The logistic function, the same on every machine. */
final class Logistic {

  private Logistic() {}

  /** 1 / (1 + exp(−logit)), without overflow for any logit. */
  static double probability(double logit) {
    if (logit >= 0) {
      return 1 / (1 + StrictMath.exp(-logit));
    }
    double odds = StrictMath.exp(logit);
    return odds / (1 + odds);
  }

  /** The natural logarithm of the probability: finite for any finite logit, 0 at most. */
  static double logProbability(double logit) {
    return Math.min(logit, 0) - StrictMath.log1p(StrictMath.exp(-Math.abs(logit)));
  }
}
