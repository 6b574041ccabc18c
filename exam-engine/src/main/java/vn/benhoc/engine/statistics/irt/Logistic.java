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
}
