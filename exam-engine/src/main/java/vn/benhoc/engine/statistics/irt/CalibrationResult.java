package vn.benhoc.engine.statistics.irt;

import java.util.List;
import java.util.Optional;

/** The end of a calibration. */
public sealed interface CalibrationResult {

  /**
   * The stopping rule was met.
   *
   * @param calibration the estimates
   */
  record Converged(Calibration calibration) implements CalibrationResult {}

  /**
   * The last cycle allowed was run before the stopping rule was met. The estimates are better than
   * none, but not to be stored as an item's statistics: allow more cycles, state priors, or look
   * for an item that separates the candidates perfectly.
   *
   * @param calibration the estimates so far
   * @param lastStep the largest change of a slope or an intercept in the last cycle
   */
  record NotConverged(Calibration calibration, double lastStep) implements CalibrationResult {}

  /**
   * Too few items can be calibrated to tell anything.
   *
   * @param items why, for each item in the order of the matrix
   */
  record NothingToCalibrate(List<ItemOutcome.NotCalibrated> items) implements CalibrationResult {

    public NothingToCalibrate {
      items = List.copyOf(items);
    }
  }

  /** The estimates if the stopping rule was met. */
  default Optional<Calibration> converged() {
    return this instanceof Converged converged
        ? Optional.of(converged.calibration())
        : Optional.empty();
  }
}
