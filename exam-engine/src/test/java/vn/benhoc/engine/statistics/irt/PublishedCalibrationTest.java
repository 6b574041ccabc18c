package vn.benhoc.engine.statistics.irt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Calibrations of {@link Lsat} against the output of two well-known programs for R.
 *
 * <ul>
 *   <li><b>ltm</b> (Rizopoulos 2006, Journal of Statistical Software 17, issue 5): {@code
 *       summary(ltm(LSAT ~ z1))} for section 6, which integrates by Gauss and Hermite with 21
 *       points, ends at a gradient of 0.024 and takes errors from the numerical Hessian.
 *   <li><b>mirt</b> (Chalmers 2012, Journal of Statistical Software 48, issue 6): the expectations
 *       of its own test suite, file test-01-mirtOne.R, and the example of its help page LSAT6. Its
 *       intercepts are d = −ab. Errors are those behind the printed 95 % intervals.
 * </ul>
 */
class PublishedCalibrationTest {

  private static final CalibrationOptions.Stopping SHARP =
      new CalibrationOptions.Stopping(1e-7, 5000);

  private static Calibration calibrated(ResponseMatrix answers, CalibrationOptions options) {
    return new MarginalLikelihood(options.withStopping(SHARP))
        .calibrate(answers)
        .converged()
        .orElseThrow();
  }

  private static Calibration calibrated(ResponseMatrix answers, IrtModel model) {
    return calibrated(answers, CalibrationOptions.of(model));
  }

  private static List<ItemOutcome.Calibrated> items(Calibration calibration) {
    return calibration.items().stream().map(item -> (ItemOutcome.Calibrated) item).toList();
  }

  /** The standard error of the intercept d = −ab, by the delta method. */
  private static double interceptError(ItemOutcome.Calibrated item) {
    double a = item.parameters().discrimination();
    double b = item.parameters().difficulty();
    ParameterErrors of = item.errors().orElseThrow();
    return Math.sqrt(
        b * b * of.discrimination() * of.discrimination()
            + a * a * of.difficulty() * of.difficulty()
            + 2 * a * b * of.covariance());
  }

  @Test
  void section6WithTwoParametersIsThatOfLtm() {
    Calibration calibration = calibrated(Lsat.section6(), IrtModel.TWO_PARAMETER);
    double[] difficulties = {-3.3597, -1.3696, -0.2799, -1.8659, -3.1236};
    double[] difficultyErrors = {0.8669, 0.3073, 0.0997, 0.4341, 0.8700};
    double[] discriminations = {0.8254, 0.7229, 0.8905, 0.6886, 0.6575};
    double[] discriminationErrors = {0.2581, 0.1867, 0.2326, 0.1852, 0.2100};
    for (int at = 0; at < 5; at++) {
      ItemOutcome.Calibrated item = items(calibration).get(at);
      ParameterErrors errors = item.errors().orElseThrow();
      assertThat(item.parameters().difficulty()).isCloseTo(difficulties[at], within(0.003));
      assertThat(item.parameters().discrimination()).isCloseTo(discriminations[at], within(0.001));
      assertThat(errors.difficulty()).isCloseTo(difficultyErrors[at], within(0.002));
      assertThat(errors.discrimination()).isCloseTo(discriminationErrors[at], within(0.0003));
    }
    assertThat(calibration.logLikelihood()).isCloseTo(-2466.653, within(0.0006));
    assertThat(calibration.candidates()).isEqualTo(1000);
  }

  @Test
  void section6WithOneParameterIsThatOfMirt() {
    Calibration calibration = calibrated(Lsat.section6(), IrtModel.ONE_PARAMETER);
    double[] intercepts = {2.730, 0.999, 0.240, 1.307, 2.100};
    for (int at = 0; at < 5; at++) {
      ItemParameters item = items(calibration).get(at).parameters();
      assertThat(item.discrimination()).isCloseTo(0.755, within(0.0006));
      assertThat(item.intercept()).isCloseTo(intercepts[at], within(0.0011));
    }
    assertThat(calibration.logLikelihood()).isCloseTo(-2466.938, within(0.0006));
  }

  @Test
  void section6WithOneParameterHasTheErrorsOfMirt() {
    Calibration calibration = calibrated(Lsat.section6(), IrtModel.ONE_PARAMETER);
    double[][] intervals = {
      {2.478, 2.983}, {0.845, 1.152}, {0.1, 0.38}, {1.143, 1.47}, {1.896, 2.303}
    };
    for (int at = 0; at < 5; at++) {
      double error = (intervals[at][1] - intervals[at][0]) / (2 * 1.959964);
      assertThat(interceptError(items(calibration).get(at))).isCloseTo(error, within(0.002));
    }
  }

  @Test
  void section7WithTwoParametersIsThatOfMirt() {
    Calibration calibration = calibrated(Lsat.section7(), IrtModel.TWO_PARAMETER);
    double[] slopes = {0.9876, 1.0808, 1.7075, 0.7650, 0.7357};
    double[] intercepts = {1.8559, 0.8080, 1.8052, 0.4860, 1.8545};
    for (int at = 0; at < 5; at++) {
      ItemParameters item = items(calibration).get(at).parameters();
      assertThat(item.discrimination()).isCloseTo(slopes[at], within(0.0002));
      assertThat(item.intercept()).isCloseTo(intercepts[at], within(0.0001));
    }
    assertThat(calibration.logLikelihood()).isCloseTo(-2658.805, within(0.0006));
  }

  @Test
  void section7WithTwoParametersHasTheErrorsOfMirt() {
    Calibration calibration = calibrated(Lsat.section7(), IrtModel.TWO_PARAMETER);
    double[][] slopes = {
      {0.6406, 1.3354}, {0.7501, 1.4119}, {1.0779, 2.334}, {0.5022, 1.028}, {0.4395, 1.032}
    };
    for (int at = 0; at < 5; at++) {
      double error = (slopes[at][1] - slopes[at][0]) / (2 * 1.959964);
      assertThat(items(calibration).get(at).errors().orElseThrow().discrimination())
          .isCloseTo(error, within(0.001));
    }
    // the standard error behind the interval of the third intercept
    assertThat(interceptError(items(calibration).get(2)))
        .isCloseTo((2.205 - 1.4036) / (2 * 1.959964), within(0.001));
  }

  @Test
  void section7WithCrossProductsHasTheErrorsOfMirt() {
    Calibration calibration =
        calibrated(
            Lsat.section7(),
            CalibrationOptions.of(IrtModel.ONE_PARAMETER)
                .withErrors(CalibrationOptions.ErrorSource.CROSS_PRODUCT));
    double[] intercepts = {1.868, 0.791, 1.461, 0.521, 1.993};
    double[][] intervals = {
      {1.67, 2.067}, {0.631, 0.951}, {1.277, 1.644}, {0.367, 0.676}, {1.793, 2.193}
    };
    for (int at = 0; at < 5; at++) {
      ItemOutcome.Calibrated item = items(calibration).get(at);
      assertThat(item.parameters().discrimination()).isCloseTo(1.011, within(0.0006));
      assertThat(item.parameters().intercept()).isCloseTo(intercepts[at], within(0.0006));
      assertThat(item.errors().orElseThrow().discrimination())
          .isCloseTo((1.138 - 0.885) / (2 * 1.959964), within(0.0004));
      assertThat(interceptError(item))
          .isCloseTo((intervals[at][1] - intervals[at][0]) / (2 * 1.959964), within(0.0004));
    }
  }

  @Test
  void section7WithTwoAnswersMissingIsThatOfMirt() {
    ResponseMatrix.Builder answers = ResponseMatrix.of(5);
    answers.add(2, 0, 0, 0, 0).add(0, 2, 0, 0, 0);
    ResponseMatrix whole = Lsat.section7();
    for (int candidate = 2; candidate < whole.candidates(); candidate++) {
      int row = candidate;
      answers.add(IntStream.range(0, 5).map(item -> whole.cell(row, item)).toArray());
    }
    Calibration calibration = calibrated(answers.build(), IrtModel.TWO_PARAMETER);
    double[] slopes = {0.969, 1.074, 1.717, 0.763, 0.731};
    double[] intercepts = {1.851, 0.808, 1.811, 0.486, 1.852};
    for (int at = 0; at < 5; at++) {
      ItemParameters item = items(calibration).get(at).parameters();
      assertThat(item.discrimination()).isCloseTo(slopes[at], within(0.0025));
      assertThat(item.intercept()).isCloseTo(intercepts[at], within(0.0015));
    }
  }
}
