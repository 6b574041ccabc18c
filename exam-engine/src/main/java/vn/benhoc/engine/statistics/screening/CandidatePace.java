package vn.benhoc.engine.statistics.screening;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a candidate spent their time.
 *
 * @param candidate who
 * @param residuals for each item how unusual its time is for this candidate, standard normal for a
 *     steady worker: far below 0 is much too quick; empty where no time or no pace is known, with
 *     fewer than two times, and where the other times tell nothing of the speed beside it
 * @param fit how well all times together fit one speed; empty with fewer than two times
 * @param effort the share of known times that are no rapid guesses, from 0 to 1; empty without a
 *     time
 */
public record CandidatePace(
    String candidate, List<OptionalDouble> residuals, Optional<Fit> fit, OptionalDouble effort) {

  private static final double SERIOUS = 0.9;

  /**
   * Fit of the times to one speed.
   *
   * @param speed τ̂: the logarithm of how much quicker than average, 0 is average
   * @param chiSquare the person-fit statistic
   * @param degreesOfFreedom the number of times less one
   * @param pValue the probability of a larger one for a steady worker
   * @param adjusted the p-value corrected for everybody screened together
   */
  public record Fit(
      double speed, double chiSquare, int degreesOfFreedom, double pValue, double adjusted) {
    Fit adjusted(double corrected) {
      return new Fit(speed, chiSquare, degreesOfFreedom, pValue, corrected);
    }
  }

  public CandidatePace {
    residuals = List.copyOf(residuals);
  }

  /**
   * Whether fewer than nine of ten answers took serious effort (Wise and Kong 2005, Applied
   * Measurement in Education 18, pp. 163–183: a response time effort below 0.90). No false-alarm
   * rate is known for it. False if no time is known.
   */
  public boolean isGuessing() {
    return effort.isPresent() && effort.getAsDouble() < SERIOUS;
  }

  CandidatePace with(Fit corrected) {
    return new CandidatePace(candidate, residuals, Optional.of(corrected), effort);
  }
}
