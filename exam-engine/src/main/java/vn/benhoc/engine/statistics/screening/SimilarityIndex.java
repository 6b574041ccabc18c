package vn.benhoc.engine.statistics.screening;

import vn.benhoc.engine.statistics.Distributions;

/** Published indexes of how much alike two candidates answered. */
public enum SimilarityIndex {
  /**
   * ω (Wollack 1997, "A nominal response model approach for detecting answer copying", Applied
   * Psychological Measurement 21, pp. 307–320): given the answers of one candidate, the number of
   * items on which the other chooses the same has mean Σ p_i and variance Σ p_i (1 − p_i), where
   * p_i is the probability that somebody of the other's ability chooses that option; ω is the
   * excess in standard deviations and is taken as standard normal. Either may be the one who
   * copied, so both directions are computed and the smaller p-value is doubled.
   *
   * <p>The index of choice from about twenty items on. In simulated rooms of 24 honest candidates
   * and 40 items, screened at 0.05, 3.5 % of the rooms had a flag: abilities are estimated from the
   * very answers, which makes ω cautious. With the items' parameters estimated too, each time from
   * the 2,400 candidates of 100 rooms, it was 2.0 % of 900 rooms.
   */
  OMEGA("omega") {
    @Override
    PairSimilarity.Chance chance(Comparison pair) {
      GeneralizedBinomial forth = GeneralizedBinomial.of(pair.firstLikeSecond(), pair.compared());
      GeneralizedBinomial back = GeneralizedBinomial.of(pair.secondLikeFirst(), pair.compared());
      boolean takeForth = omega(pair, forth) >= omega(pair, back);
      GeneralizedBinomial chosen = takeForth ? forth : back;
      double pValue = Math.min(1, 2 * Distributions.normalAbove(omega(pair, chosen)));
      return PairSimilarity.Chance.of(chosen, pValue);
    }
  },
  /**
   * The generalized binomial test (van der Linden and Sotaridona 2006, "Detecting answer copying
   * when the regular response process follows a known response model", Journal of Educational and
   * Behavioral Statistics 31, pp. 283–304): both choose the same option of item i with probability
   * Σ_k P_ik(θ₁) P_ik(θ₂); the p-value is the exact probability of as many matches or more.
   *
   * <p>For short parts, where the normal curve is no good approximation. More cautious than ω: in
   * the same rooms 0.5 % had a flag, with estimated parameters 0.4 %.
   */
  GENERALIZED_BINOMIAL("generalized-binomial") {
    @Override
    PairSimilarity.Chance chance(Comparison pair) {
      GeneralizedBinomial matches = GeneralizedBinomial.of(pair.alike(), pair.compared());
      return PairSimilarity.Chance.of(matches, matches.atLeast(pair.matches()));
    }
  };

  private final String code;

  SimilarityIndex(String code) {
    this.code = code;
  }

  /** The stable lower-case code used in files, columns and the API. */
  public String code() {
    return code;
  }

  /** What chance makes of the matches of a pair with an item to compare; not yet corrected. */
  abstract PairSimilarity.Chance chance(Comparison pair);

  /** ω; below any other where nothing is left to chance, so that the other direction is taken. */
  private static double omega(Comparison pair, GeneralizedBinomial matches) {
    return matches.variance() > 0
        ? (pair.matches() - matches.mean()) / StrictMath.sqrt(matches.variance())
        : Double.NEGATIVE_INFINITY;
  }
}
