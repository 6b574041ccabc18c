package vn.benhoc.engine.statistics.irt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.build.SimulatedAnswers;

/** Items held at a bound of their parameters, and the errors of the others beside them. */
class BoundTest {

  private static final CalibrationOptions TWO = CalibrationOptions.of(IrtModel.TWO_PARAMETER);

  /** Simulated answers with one more item, which a rule makes of the others. */
  private static ResponseMatrix withOneMore(int items, long seed, ToIntFunction<int[]> rule) {
    SimulatedAnswers draw = SimulatedAnswers.of(seed);
    List<ItemParameters> curves = draw.items(items);
    ResponseMatrix answers = draw.answers(curves, draw.abilities(300));
    ResponseMatrix.Builder more = ResponseMatrix.of(items + 1);
    for (int candidate = 0; candidate < 300; candidate++) {
      int[] row = new int[items + 1];
      for (int item = 0; item < items; item++) {
        row[item] = answers.cell(candidate, item);
      }
      row[items] = rule.applyAsInt(row);
      more.add(row);
    }
    return more.build();
  }

  private static ParameterErrors errors(Calibration calibration, int item) {
    return ((ItemOutcome.Calibrated) calibration.items().get(item)).errors().orElseThrow();
  }

  /**
   * The marginal log-likelihood of slopes and intercepts by its definition, on the usual points.
   */
  private static double logLikelihood(ResponseMatrix answers, double[] parameters) {
    double sum = 0;
    double mass = 0;
    for (int point = -30; point <= 30; point++) {
      mass += Math.exp(-point * point * 0.02);
    }
    for (int candidate = 0; candidate < answers.candidates(); candidate++) {
      double integral = 0;
      for (int point = -30; point <= 30; point++) {
        double product = Math.exp(-point * point * 0.02) / mass;
        for (int item = 0; item < answers.items(); item++) {
          double logit = parameters[2 * item] * 0.2 * point + parameters[2 * item + 1];
          product /= 1 + Math.exp(answers.cell(candidate, item) == 1 ? -logit : logit);
        }
        integral += product;
      }
      sum += Math.log(integral);
    }
    return sum;
  }

  /** Items 0 and 3 stand at slope 10: the errors of the others are those of all but these two. */
  @Test
  void errorsBesideABoundAreThoseOfTheCurvatureInWhatIsFree() {
    ResponseMatrix answers = withOneMore(3, 3, row -> IntStream.of(row).sum() >= 1 ? 1 : 0);
    Calibration calibration = new MarginalLikelihood(TWO).calibrate(answers).converged().get();
    assertThat(calibration.items().get(0)).isInstanceOf(ItemOutcome.AtBound.class);
    assertThat(calibration.items().get(3)).isInstanceOf(ItemOutcome.AtBound.class);
    double[] top = new double[8];
    for (int item = 0; item < 4; item++) {
      ItemParameters of = calibration.parameters().get(item).orElseThrow();
      top[2 * item] = of.discrimination();
      top[2 * item + 1] = of.intercept();
    }
    int[] free = {1, 2, 3, 4, 5, 7};
    double[][] information = new double[6][6];
    for (int row = 0; row < 6; row++) {
      for (int column = 0; column < 6; column++) {
        information[row][column] = -curvature(answers, top, free[row], free[column]);
      }
    }
    double[][] covariance = Elimination.inverse(information);
    assertThat(errors(calibration, 1).discrimination() / Math.sqrt(covariance[1][1]))
        .isCloseTo(1, within(0.003));
    assertThat(errors(calibration, 2).discrimination() / Math.sqrt(covariance[3][3]))
        .isCloseTo(1, within(0.003));
  }

  private static double curvature(ResponseMatrix answers, double[] top, int one, int other) {
    double h = 0.005;
    double sum = 0;
    for (int signs = 0; signs < 4; signs++) {
      double[] moved = top.clone();
      int first = signs % 2 == 0 ? 1 : -1;
      int second = signs < 2 ? 1 : -1;
      moved[one] += first * h;
      moved[other] += second * h;
      sum += first * second * logLikelihood(answers, moved);
    }
    return sum / (4 * h * h);
  }

  /**
   * An item beside its own copy: both slopes are held, and the two intercepts can't be told apart
   * by products of gradients. The other items have errors all the same, near those of the
   * curvature.
   */
  @Test
  void twoHeldItemsAnsweredAlikeLeaveTheOthersTheirErrors() {
    for (int copied : new int[] {0, 1}) {
      int flip = copied;
      ResponseMatrix answers = withOneMore(5, 2, row -> Math.abs(flip - row[0]));
      CalibrationOptions products = TWO.withErrors(CalibrationOptions.ErrorSource.CROSS_PRODUCT);
      Calibration crossed = new MarginalLikelihood(products).calibrate(answers).converged().get();
      Calibration observed = new MarginalLikelihood(TWO).calibrate(answers).converged().get();
      for (int held : new int[] {0, 5}) {
        assertThat(crossed.items().get(held)).isInstanceOf(ItemOutcome.AtBound.class);
      }
      for (int item = 1; item < 5; item++) {
        assertThat(errors(crossed, item).discrimination() / errors(observed, item).discrimination())
            .isCloseTo(1, within(0.1));
        assertThat(errors(crossed, item).difficulty() / errors(observed, item).difficulty())
            .isCloseTo(1, within(0.1));
      }
    }
  }

  @Test
  void aHeldInterceptLeavesTheCommonSlopeItsError() {
    Curves curves =
        new Curves(IrtModel.ONE_PARAMETER, new double[] {2, 2, 2}, new double[] {1, -30, 30});
    assertThat(curves.free()).containsExactly(0, 1);
    assertThat(curves.freeOfOthers()).containsExactly(0, 1);
    Curves steep =
        new Curves(IrtModel.TWO_PARAMETER, new double[] {1, -10, 3}, new double[] {1, 2, -30});
    assertThat(steep.free()).containsExactly(0, 1, 3, 4);
    assertThat(steep.freeOfOthers()).containsExactly(0, 1);
  }

  @Test
  void whatIsNotFreeHasNoVarianceAndTheRestTheInverseOfItsPart() {
    double[][] matrix = {{2, 9, 1}, {9, 0, 9}, {1, 9, 3}};
    double[][] inverse = SymmetricMatrix.inverse(matrix, new int[] {0, 2}).orElseThrow();
    // the inverse of (2 1; 1 3) is (3 −1; −1 2) / 5
    double[][] wanted = {{0.6, 0, -0.2}, {0, 0, 0}, {-0.2, 0, 0.4}};
    for (int row = 0; row < 3; row++) {
      assertThat(inverse[row]).containsExactly(wanted[row], within(1e-15));
    }
    assertThat(SymmetricMatrix.inverse(matrix, new int[] {0, 1})).isEmpty();
    assertThat(SymmetricMatrix.inverse(matrix, new int[0])).isPresent();
  }

  @Test
  void whatWouldStopAtOnceOrOverflowIsRefused() {
    assertThatThrownBy(() -> new CalibrationOptions.Stopping(Double.POSITIVE_INFINITY, 10))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new NormalPrior(0, 1e-200))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
