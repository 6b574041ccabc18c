package vn.benhoc.engine.statistics.irt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Calibrates items by marginal maximum likelihood with the EM algorithm (Bock and Aitkin 1981,
 * Psychometrika 46, pp. 443–459): abilities are taken for a sample from the standard normal
 * distribution and summed out, so that the number of unknowns does not grow with the candidates.
 *
 * <p>Missing cells are ignored, which is right where missing has nothing to do with ability given
 * the other answers: items that were not on a form, blocks not chosen. Identical rows are
 * calculated once. Items that everybody or nobody answered right are reported, not estimated.
 *
 * <p><b>Bounds.</b> Of a curve written as aθ + d, the slope a is sought from −10 to 10 and the
 * intercept d from −30 to 30 logits, so that the difficulty b = −d/a of a slope of at least 0.0001
 * lies within ±300,000. Beyond a slope of 10 a curve is a step to any candidate, beyond an
 * intercept of 30 one answer in 10¹³ would tell. An item whose likelihood still rises at a bound is
 * held there and reported as {@link ItemOutcome.AtBound} without errors. In the errors of the other
 * items the held parameter is taken for known, and where that is not enough (two held items that
 * are always answered alike) so is the other parameter of the held items.
 *
 * <p>An instance holds options only; it may be used by any number of threads, each call works
 * alone. The result is the same, to the last bit, on every machine.
 */
public final class MarginalLikelihood {

  private static final double LEAST_SLOPE = 1e-4;

  private final CalibrationOptions options;

  public MarginalLikelihood(CalibrationOptions options) {
    this.options = options;
  }

  /**
   * Calibrates.
   *
   * @param responses at least the candidates of one sitting; a hundred are few, a thousand are
   *     enough for two parameters
   */
  public CalibrationResult calibrate(ResponseMatrix responses) {
    List<Optional<ItemOutcome.Reason>> refused = refused(responses);
    List<Integer> columns = new ArrayList<>();
    for (int item = 0; item < responses.items(); item++) {
      if (refused.get(item).isEmpty()) {
        columns.add(item);
      }
    }
    if (columns.size() < options.model().fewestItems()) {
      return new CalibrationResult.NothingToCalibrate(
          refused.stream()
              .map(reason -> reason.orElse(ItemOutcome.Reason.TOO_FEW_ITEMS))
              .map(ItemOutcome.NotCalibrated::new)
              .toList());
    }
    return new Run(PatternTable.of(responses, columns)).result(refused);
  }

  private static List<Optional<ItemOutcome.Reason>> refused(ResponseMatrix responses) {
    List<Optional<ItemOutcome.Reason>> refused = new ArrayList<>();
    for (int item = 0; item < responses.items(); item++) {
      int[] cells = new int[ResponseMatrix.MISSING + 1];
      for (int candidate = 0; candidate < responses.candidates(); candidate++) {
        cells[responses.cell(candidate, item)]++;
      }
      refused.add(reason(cells[ResponseMatrix.RIGHT], cells[ResponseMatrix.WRONG]));
    }
    return refused;
  }

  private static Optional<ItemOutcome.Reason> reason(int right, int wrong) {
    if (right + wrong == 0) {
      return Optional.of(ItemOutcome.Reason.NOBODY_ANSWERED);
    }
    if (right == 0) {
      return Optional.of(ItemOutcome.Reason.EVERYBODY_WRONG);
    }
    return wrong == 0 ? Optional.of(ItemOutcome.Reason.EVERYBODY_RIGHT) : Optional.empty();
  }

  /** One calibration under way. */
  private final class Run {

    private final PatternTable table;
    private final Expectation expectation;
    private final Curves curves;
    private final Maximization maximization =
        new Maximization(options.quadrature(), options.priors());
    private double lastStep = Double.MAX_VALUE;
    private int cycles;

    Run(PatternTable table) {
      this.table = table;
      this.expectation = new Expectation(table, options.quadrature());
      this.curves = start(table);
    }

    CalibrationResult result(List<Optional<ItemOutcome.Reason>> refused) {
      cycle();
      double logLikelihood = expectation.logLikelihood();
      Optional<double[][]> covariances = covariances();
      List<ItemOutcome> items = new ArrayList<>();
      int next = 0;
      for (Optional<ItemOutcome.Reason> reason : refused) {
        items.add(
            reason.isPresent()
                ? new ItemOutcome.NotCalibrated(reason.get())
                : outcome(next++, covariances));
      }
      Calibration calibration =
          new Calibration(options.model(), items, table.candidates(), cycles, logLikelihood);
      return isAtTop()
          ? new CalibrationResult.Converged(calibration)
          : new CalibrationResult.NotConverged(calibration, lastStep);
    }

    /** Without what is held at a bound; without all of the items held if that has no inverse. */
    private Optional<double[][]> covariances() {
      double[][] information = information();
      return SymmetricMatrix.inverse(information, curves.free())
          .or(() -> SymmetricMatrix.inverse(information, curves.freeOfOthers()));
    }

    private double[][] information() {
      InformationMatrix matrix =
          new InformationMatrix(table, options.quadrature(), expectation, curves);
      return options.errors() == CalibrationOptions.ErrorSource.OBSERVED
          ? matrix.observed(options.priors())
          : matrix.crossProduct();
    }

    private void cycle() {
      int maxCycles = options.stopping().maxCycles();
      expectation.run(curves.slopes(), curves.intercepts());
      while (cycles < maxCycles && !isAtTop()) {
        Curves before = curves.copy();
        maximization.run(options.model(), curves, expectation);
        expectation.run(curves.slopes(), curves.intercepts());
        lastStep = curves.distance(before);
        cycles++;
      }
    }

    /** Whether the last step was short because there is nowhere higher to go. */
    private boolean isAtTop() {
      double tolerance = options.stopping().tolerance();
      return lastStep <= tolerance
          && maximization.steepness(options.model(), curves, expectation) <= tolerance;
    }

    private ItemOutcome outcome(int item, Optional<double[][]> covariances) {
      double slope = curves.slopes()[item];
      if (Math.abs(slope) < LEAST_SLOPE) {
        return new ItemOutcome.NotCalibrated(ItemOutcome.Reason.NO_DISCRIMINATION);
      }
      ItemParameters parameters = ItemParameters.ofIntercept(slope, curves.intercepts()[item]);
      if (curves.isAtBound(item)) {
        return new ItemOutcome.AtBound(parameters);
      }
      int a = curves.slopeAt(item);
      int d = curves.interceptAt(item);
      return new ItemOutcome.Calibrated(
          parameters,
          covariances.map(
              of -> ParameterErrors.ofIntercept(parameters, of[a][a], of[a][d], of[d][d])));
    }
  }

  /** Slopes of 1, and intercepts at the logits of the shares of right answers. */
  private Curves start(PatternTable table) {
    double[] slopes = new double[table.items()];
    double[] intercepts = new double[table.items()];
    for (int item = 0; item < table.items(); item++) {
      long[] cells = new long[ResponseMatrix.MISSING + 1];
      for (int pattern = 0; pattern < table.patterns(); pattern++) {
        cells[table.cell(pattern, item)] += table.count(pattern);
      }
      slopes[item] = 1;
      intercepts[item] =
          StrictMath.log((double) cells[ResponseMatrix.RIGHT] / cells[ResponseMatrix.WRONG]);
    }
    return new Curves(options.model(), slopes, intercepts);
  }
}
