package vn.benhoc.engine.statistics.irt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.build.SimulatedAnswers;

class MarginalLikelihoodTest {

  private static final CalibrationOptions TWO = CalibrationOptions.of(IrtModel.TWO_PARAMETER);

  /** Seven items, so that chunks are filled in part, and every ninth cell missing. */
  private static ResponseMatrix holed() {
    SimulatedAnswers draw = SimulatedAnswers.of(7);
    ResponseMatrix whole = draw.answers(draw.items(7), draw.abilities(400));
    ResponseMatrix.Builder holed = ResponseMatrix.of(7);
    for (int candidate = 0; candidate < 400; candidate++) {
      int[] answers = new int[7];
      for (int item = 0; item < 7; item++) {
        boolean hole = (candidate * 7 + item) % 9 == 0;
        answers[item] = hole ? ResponseMatrix.MISSING : whole.cell(candidate, item);
      }
      holed.add(answers);
    }
    return holed.build();
  }

  /** The marginal log-likelihood straight from its definition, with other points. */
  private static double logLikelihood(ResponseMatrix answers, List<ItemParameters> items) {
    double[] integrals = new double[answers.candidates()];
    for (double theta = -7; theta <= 7; theta += 0.1) {
      double density = Math.exp(-theta * theta / 2) / Math.sqrt(2 * Math.PI) * 0.1;
      double at = theta;
      double[] right = items.stream().mapToDouble(item -> curve(item, at)).toArray();
      for (int candidate = 0; candidate < integrals.length; candidate++) {
        double product = density;
        for (int item = 0; item < right.length; item++) {
          int cell = answers.cell(candidate, item);
          product *= cell == 2 ? 1 : cell == 1 ? right[item] : 1 - right[item];
        }
        integrals[candidate] += product;
      }
    }
    return Arrays.stream(integrals).map(Math::log).sum();
  }

  private static double curve(ItemParameters item, double theta) {
    return 1 / (1 + Math.exp(-item.discrimination() * (theta - item.difficulty())));
  }

  private static List<ItemParameters> parameters(Calibration calibration) {
    return calibration.parameters().stream().map(Optional::orElseThrow).toList();
  }

  private static List<ItemParameters> with(
      List<ItemParameters> items, int changed, double slope, double intercept) {
    ItemParameters old = items.get(changed);
    List<ItemParameters> moved = new ArrayList<>(items);
    moved.set(
        changed,
        ItemParameters.ofIntercept(old.discrimination() + slope, old.intercept() + intercept));
    return moved;
  }

  @Test
  void estimatesAreTheTopOfTheLikelihoodAlsoWithMissingAnswers() {
    ResponseMatrix answers = holed();
    Calibration calibration = new MarginalLikelihood(TWO).calibrate(answers).converged().get();
    List<ItemParameters> top = parameters(calibration);
    double height = logLikelihood(answers, top);
    assertThat(calibration.logLikelihood()).isCloseTo(height, within(1e-6));
    for (int item = 0; item < 7; item++) {
      for (double step : new double[] {-0.05, 0.05}) {
        assertThat(logLikelihood(answers, with(top, item, step, 0))).isLessThan(height);
        assertThat(logLikelihood(answers, with(top, item, 0, step))).isLessThan(height);
      }
    }
  }

  @Test
  void errorsAreThoseOfTheCurvatureOfTheLikelihood() {
    ResponseMatrix answers = holed();
    Calibration calibration = new MarginalLikelihood(TWO).calibrate(answers).converged().get();
    List<ItemParameters> top = parameters(calibration);
    double[][] information = new double[14][14];
    double h = 0.01;
    for (int row = 0; row < 14; row++) {
      for (int column = 0; column < 14; column++) {
        information[row][column] =
            -(moved(answers, top, row, h, column, h)
                    - moved(answers, top, row, h, column, -h)
                    - moved(answers, top, row, -h, column, h)
                    + moved(answers, top, row, -h, column, -h))
                / (4 * h * h);
      }
    }
    double[][] covariance = Elimination.inverse(information);
    for (int item = 0; item < 7; item++) {
      ParameterErrors errors =
          ((ItemOutcome.Calibrated) calibration.items().get(item)).errors().orElseThrow();
      double slopeError = Math.sqrt(covariance[2 * item][2 * item]);
      assertThat(errors.discrimination() / slopeError).isCloseTo(1, within(0.01));
    }
  }

  private static double moved(
      ResponseMatrix answers, List<ItemParameters> top, int one, double by, int two, double also) {
    List<ItemParameters> once = with(top, one / 2, one % 2 == 0 ? by : 0, one % 2 == 0 ? 0 : by);
    return logLikelihood(
        answers, with(once, two / 2, two % 2 == 0 ? also : 0, two % 2 == 0 ? 0 : also));
  }

  @Test
  void itemsWithoutRightOrWrongAnswersAreReportedAndDisturbNobody() {
    ResponseMatrix section = Lsat.section7();
    ResponseMatrix.Builder wider = ResponseMatrix.of(8);
    for (int candidate = 0; candidate < section.candidates(); candidate++) {
      int row = candidate;
      int[] answers = new int[8];
      for (int item = 0; item < 5; item++) {
        answers[item + (item > 1 ? 1 : 0)] = section.cell(row, item);
      }
      answers[2] = ResponseMatrix.RIGHT;
      answers[6] = candidate % 2 == 0 ? ResponseMatrix.WRONG : ResponseMatrix.MISSING;
      answers[7] = ResponseMatrix.MISSING;
      wider.add(answers);
    }
    Calibration all = new MarginalLikelihood(TWO).calibrate(wider.build()).converged().get();
    Calibration five = new MarginalLikelihood(TWO).calibrate(section).converged().get();
    assertThat(all.items().get(2))
        .isEqualTo(new ItemOutcome.NotCalibrated(ItemOutcome.Reason.EVERYBODY_RIGHT));
    assertThat(all.items().get(6))
        .isEqualTo(new ItemOutcome.NotCalibrated(ItemOutcome.Reason.EVERYBODY_WRONG));
    assertThat(all.items().get(7))
        .isEqualTo(new ItemOutcome.NotCalibrated(ItemOutcome.Reason.NOBODY_ANSWERED));
    assertThat(all.parameters().get(2)).isEmpty();
    assertThat(all.items().subList(0, 2)).isEqualTo(five.items().subList(0, 2));
    assertThat(all.items().subList(3, 6)).isEqualTo(five.items().subList(2, 5));
    assertThat(all.candidates()).isEqualTo(1000);
  }

  @Test
  void tooFewItemsAreNothingToCalibrate() {
    ResponseMatrix two =
        ResponseMatrix.of(3).add(1, 0, 1).add(0, 1, 1).add(1, 1, 1).add(0, 0, 1).build();
    CalibrationResult result = new MarginalLikelihood(TWO).calibrate(two);
    assertThat(result)
        .isEqualTo(
            new CalibrationResult.NothingToCalibrate(
                List.of(
                    new ItemOutcome.NotCalibrated(ItemOutcome.Reason.TOO_FEW_ITEMS),
                    new ItemOutcome.NotCalibrated(ItemOutcome.Reason.TOO_FEW_ITEMS),
                    new ItemOutcome.NotCalibrated(ItemOutcome.Reason.EVERYBODY_RIGHT))));
    assertThat(result.converged()).isEmpty();
    CalibrationOptions one = CalibrationOptions.of(IrtModel.ONE_PARAMETER);
    assertThat(new MarginalLikelihood(one).calibrate(two))
        .isNotInstanceOf(CalibrationResult.NothingToCalibrate.class);
  }

  @Test
  void givingUpIsSaidWithTheEstimatesSoFar() {
    CalibrationResult result =
        new MarginalLikelihood(TWO.withStopping(new CalibrationOptions.Stopping(1e-6, 3)))
            .calibrate(Lsat.section7());
    assertThat(result.converged()).isEmpty();
    CalibrationResult.NotConverged givenUp = (CalibrationResult.NotConverged) result;
    assertThat(givenUp.calibration().cycles()).isEqualTo(3);
    assertThat(givenUp.lastStep()).isBetween(1e-6, 0.5);
    assertThat(givenUp.calibration().parameters()).allMatch(Optional::isPresent);
  }

  @Test
  void candidatesWithoutAnAnswerDoNotCount() {
    ResponseMatrix.Builder answers = ResponseMatrix.of(5);
    ResponseMatrix section = Lsat.section7();
    for (int candidate = 0; candidate < 1000; candidate++) {
      int row = candidate;
      answers.add(IntStream.range(0, 5).map(item -> section.cell(row, item)).toArray());
      answers.add(2, 2, 2, 2, 2);
    }
    Calibration twice = new MarginalLikelihood(TWO).calibrate(answers.build()).converged().get();
    Calibration once = new MarginalLikelihood(TWO).calibrate(section).converged().get();
    assertThat(twice).isEqualTo(once);
  }

  @Test
  void aFirmPriorHoldsTheSlopesAndAWeakOneHardlyMovesThem() {
    NormalPrior.Pair firm =
        new NormalPrior.Pair(Optional.of(new NormalPrior(1.3, 0.001)), Optional.empty());
    for (IrtModel model : IrtModel.values()) {
      CalibrationOptions options = CalibrationOptions.of(model);
      List<ItemParameters> free =
          parameters(new MarginalLikelihood(options).calibrate(Lsat.section7()).converged().get());
      CalibrationOptions held = options.withPriors(firm);
      List<ItemParameters> fixed =
          parameters(new MarginalLikelihood(held).calibrate(Lsat.section7()).converged().get());
      CalibrationOptions weak = options.withPriors(NormalPrior.Pair.WEAK);
      List<ItemParameters> moved =
          parameters(new MarginalLikelihood(weak).calibrate(Lsat.section7()).converged().get());
      for (int item = 0; item < 5; item++) {
        assertThat(fixed.get(item).discrimination()).isCloseTo(1.3, within(0.001));
        assertThat(moved.get(item).discrimination())
            .isCloseTo(free.get(item).discrimination(), within(0.1));
        assertThat(moved.get(item)).isNotEqualTo(free.get(item));
      }
    }
  }

  @Test
  void withPriorsTheEstimatesAreTheTopOfThePosterior() {
    NormalPrior slope = new NormalPrior(0.5, 0.3);
    NormalPrior intercept = new NormalPrior(1, 0.4);
    CalibrationOptions options =
        TWO.withPriors(new NormalPrior.Pair(Optional.of(slope), Optional.of(intercept)));
    ResponseMatrix answers = holed();
    List<ItemParameters> top =
        parameters(new MarginalLikelihood(options).calibrate(answers).converged().get());
    double h = 1e-4;
    for (int item = 0; item < 7; item++) {
      double a = top.get(item).discrimination();
      double d = top.get(item).intercept();
      double bySlope =
          (logLikelihood(answers, with(top, item, h, 0))
                  - logLikelihood(answers, with(top, item, -h, 0)))
              / (2 * h);
      double byIntercept =
          (logLikelihood(answers, with(top, item, 0, h))
                  - logLikelihood(answers, with(top, item, 0, -h)))
              / (2 * h);
      assertThat(bySlope).isCloseTo((a - 0.5) / 0.09, within(0.01));
      assertThat(byIntercept).isCloseTo((d - 1) / 0.16, within(0.01));
    }
  }

  @Test
  void aWrongKeyShowsAsANegativeDiscrimination() {
    SimulatedAnswers draw = SimulatedAnswers.of(3);
    List<ItemParameters> items = new ArrayList<>(draw.items(6));
    items.set(4, new ItemParameters(-1.2, 0.3));
    ResponseMatrix answers = draw.answers(items, draw.abilities(1500));
    Calibration calibration = new MarginalLikelihood(TWO).calibrate(answers).converged().get();
    assertThat(parameters(calibration).get(4).discrimination()).isBetween(-1.7, -0.8);
    assertThat(parameters(calibration).get(0).discrimination()).isPositive();
  }

  @Test
  void anItemThatSeparatesPerfectlyIsHeldWithinBounds() {
    ResponseMatrix.Builder ladder = ResponseMatrix.of(3);
    ladder.add(new int[] {0, 0, 0}, 20).add(new int[] {1, 0, 0}, 20);
    ladder.add(new int[] {1, 1, 0}, 20).add(new int[] {1, 1, 1}, 20);
    CalibrationResult result = new MarginalLikelihood(TWO).calibrate(ladder.build());
    List<ItemOutcome> items =
        result
            .converged()
            .map(Calibration::items)
            .orElseGet(() -> ((CalibrationResult.NotConverged) result).calibration().items());
    assertThat(items)
        .allSatisfy(
            item ->
                assertThat(item.parametersIfAny().orElseThrow().discrimination())
                    .isBetween(1.0, 10.0));
  }

  @Test
  void optionsRefuseNonsense() {
    assertThatThrownBy(() -> new CalibrationOptions.Stopping(0, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CalibrationOptions.Stopping(1, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new NormalPrior(0, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new NormalPrior(Double.NaN, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Quadrature.normal(1, 4)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Quadrature.normal(1001, 4))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Quadrature.normal(5, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Quadrature.normal(5, 10.5))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
