package vn.benhoc.engine.statistics.irt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.build.SimulatedAnswers;

/** When a calibration stops, and what it says of an item that tells nothing. */
class ConvergenceTest {

  private static CalibrationResult calibrated(
      ResponseMatrix answers, IrtModel model, double tolerance, int cycles) {
    CalibrationOptions options =
        CalibrationOptions.of(model)
            .withStopping(new CalibrationOptions.Stopping(tolerance, cycles));
    return new MarginalLikelihood(options).calibrate(answers);
  }

  /** How far a cycle from these parameters moves a slope or an intercept. */
  private static double moved(ResponseMatrix answers, IrtModel model, Calibration from) {
    List<ItemParameters> items = from.parameters().stream().map(Optional::orElseThrow).toList();
    Curves curves =
        new Curves(
            model,
            items.stream().mapToDouble(ItemParameters::discrimination).toArray(),
            items.stream().mapToDouble(ItemParameters::intercept).toArray());
    Curves before = curves.copy();
    List<Integer> columns = IntStream.range(0, answers.items()).boxed().toList();
    Expectation expectation =
        new Expectation(PatternTable.of(answers, columns), Quadrature.STANDARD);
    expectation.run(curves.slopes(), curves.intercepts());
    new Maximization(Quadrature.STANDARD, NormalPrior.Pair.NONE).run(model, curves, expectation);
    return curves.distance(before);
  }

  @Test
  void afterConvergenceNoParameterMovesBeyondTheTolerance() {
    for (IrtModel model : IrtModel.values()) {
      for (double tolerance : new double[] {1e-3, 1e-5}) {
        for (ResponseMatrix answers : List.of(Lsat.section6(), Lsat.section7())) {
          Calibration calibration =
              calibrated(answers, model, tolerance, 5000).converged().orElseThrow();
          assertThat(moved(answers, model, calibration)).isLessThanOrEqualTo(tolerance);
        }
      }
    }
  }

  @Test
  void oneCycleMovesTheCurvesFromWhereTheyStart() {
    CalibrationResult.NotConverged early =
        (CalibrationResult.NotConverged)
            calibrated(Lsat.section7(), IrtModel.TWO_PARAMETER, 1e-5, 1);
    assertThat(early.lastStep()).isGreaterThan(0.01);
    assertThat(early.calibration().cycles()).isEqualTo(1);
  }

  /** Every row stands there twice, once with a right and once with a wrong answer to the last. */
  @Test
  void anItemThatHasNothingToDoWithTheOthersIsNotCalibrated() {
    SimulatedAnswers draw = SimulatedAnswers.of(21);
    ResponseMatrix three = draw.answers(draw.items(3), draw.abilities(300));
    ResponseMatrix.Builder rows = ResponseMatrix.of(4);
    for (int candidate = 0; candidate < 300; candidate++) {
      int row = candidate;
      int[] answers = IntStream.range(0, 4).map(i -> i < 3 ? three.cell(row, i) : 0).toArray();
      rows.add(answers);
      answers[3] = ResponseMatrix.RIGHT;
      rows.add(answers);
    }
    Calibration calibration =
        calibrated(rows.build(), IrtModel.TWO_PARAMETER, 1e-7, 20_000).converged().orElseThrow();
    assertThat(calibration.items().get(3))
        .isEqualTo(new ItemOutcome.NotCalibrated(ItemOutcome.Reason.NO_DISCRIMINATION));
    assertThat(calibration.items().subList(0, 3))
        .allMatch(ItemOutcome.Calibrated.class::isInstance);
  }

  /** Two abilities, −1 and 1, give another likelihood than 61. */
  @Test
  void theAbilitiesSummedOverAreThoseAskedFor() {
    Quadrature two = Quadrature.normal(2, 1);
    CalibrationOptions options = CalibrationOptions.of(IrtModel.ONE_PARAMETER).withQuadrature(two);
    Calibration calibration =
        new MarginalLikelihood(options).calibrate(Lsat.section7()).converged().orElseThrow();
    List<ItemParameters> items =
        calibration.parameters().stream().map(Optional::orElseThrow).toList();
    double sum = 0;
    ResponseMatrix answers = Lsat.section7();
    for (int candidate = 0; candidate < 1000; candidate++) {
      double product = 1;
      double other = 1;
      for (int item = 0; item < 5; item++) {
        boolean right = answers.cell(candidate, item) == ResponseMatrix.RIGHT;
        product *= share(items.get(item), -1, right);
        other *= share(items.get(item), 1, right);
      }
      sum += Math.log((product + other) / 2);
    }
    assertThat(calibration.logLikelihood()).isCloseTo(sum, within(1e-8));
    assertThat(options.errors()).isEqualTo(CalibrationOptions.ErrorSource.OBSERVED);
    assertThat(options.stopping()).isEqualTo(CalibrationOptions.Stopping.STANDARD);
  }

  private static double share(ItemParameters item, double theta, boolean right) {
    double logit = item.discrimination() * (theta - item.difficulty());
    return 1 / (1 + Math.exp(right ? -logit : logit));
  }
}
