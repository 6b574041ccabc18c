package vn.benhoc.engine.statistics.irt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How steep the likelihood is where a calibration may stop. */
class SteepnessTest {

  private static final Quadrature QUADRATURE = Quadrature.normal(21, 4);

  /** Items with 7, 6, 8 and 9 answers. */
  private static final ResponseMatrix ANSWERS =
      ResponseMatrix.of(4)
          .add(new int[] {1, 0, 1, 1}, 3)
          .add(new int[] {0, 1, 2, 0}, 2)
          .add(new int[] {2, 2, 0, 1}, 3)
          .add(new int[] {1, 1, 1, 0}, 1)
          .add(new int[] {0, 2, 1, 2}, 1)
          .build();

  private static final double[] COUNTS = {7, 6, 8, 9};

  private final Expectation expectation =
      new Expectation(PatternTable.of(ANSWERS, IntStream.range(0, 4).boxed().toList()), QUADRATURE);

  private double logLikelihood(double[] slopes, double[] intercepts) {
    expectation.run(slopes, intercepts);
    return expectation.logLikelihood();
  }

  private static double[] moved(double[] values, int from, int to, double by) {
    double[] moved = values.clone();
    for (int at = from; at < to; at++) {
      moved[at] += by;
    }
    return moved;
  }

  /** The derivative of the log-likelihood by the slope that items from first to last share. */
  private double bySlope(double[] slopes, double[] intercepts, int first, int last) {
    double h = 1e-5;
    return (logLikelihood(moved(slopes, first, last, h), intercepts)
            - logLikelihood(moved(slopes, first, last, -h), intercepts))
        / (2 * h);
  }

  private double byIntercept(double[] slopes, double[] intercepts, int item) {
    double h = 1e-5;
    return (logLikelihood(slopes, moved(intercepts, item, item + 1, h))
            - logLikelihood(slopes, moved(intercepts, item, item + 1, -h)))
        / (2 * h);
  }

  private double steepness(
      IrtModel model, double[] slopes, double[] intercepts, NormalPrior.Pair priors) {
    expectation.run(slopes, intercepts);
    return new Maximization(QUADRATURE, priors)
        .steepness(model, new Curves(model, slopes, intercepts), expectation);
  }

  /** Each time another parameter is the one that is farthest from its maximum. */
  @Test
  void itIsTheLargestDerivativeOfTheLikelihoodForAnAnswer() {
    double[][] slopes = {{1, 1, 1, 1}, {-2, 1, 1, 0.5}, {0.5, 0.5, 3, 1}, {4, 1, -1, 2}};
    double[][] intercepts = {{0, 0, 0, 3}, {0, 0, 0, 0}, {0.3, -2, 0.1, 0}, {0, 0, 0.4, -0.5}};
    for (int at = 0; at < slopes.length; at++) {
      double largest = 0;
      for (int item = 0; item < 4; item++) {
        double slope = bySlope(slopes[at], intercepts[at], item, item + 1);
        double intercept = byIntercept(slopes[at], intercepts[at], item);
        largest = Math.max(largest, Math.abs(slope) / COUNTS[item]);
        largest = Math.max(largest, Math.abs(intercept) / COUNTS[item]);
      }
      assertThat(
              steepness(IrtModel.TWO_PARAMETER, slopes[at], intercepts[at], NormalPrior.Pair.NONE))
          .isCloseTo(largest, within(1e-7));
    }
  }

  @Test
  void aCommonSlopeIsThatOfAllAnswers() {
    double[][] intercepts = {{0, 0, 0, 3}, {0, 0, 0, 0}, {0.3, -1, 0.1, 0.2}};
    for (double slope : new double[] {-2, 0.5, 6}) {
      double[] slopes = {slope, slope, slope, slope};
      for (double[] at : intercepts) {
        double largest = Math.abs(bySlope(slopes, at, 0, 4)) / 30;
        for (int item = 0; item < 4; item++) {
          largest = Math.max(largest, Math.abs(byIntercept(slopes, at, item)) / COUNTS[item]);
        }
        assertThat(steepness(IrtModel.ONE_PARAMETER, slopes, at, NormalPrior.Pair.NONE))
            .isCloseTo(largest, within(1e-7));
      }
    }
  }

  /** Beliefs about slopes so firm that they pull harder than all answers. */
  @Test
  void aPriorOfTheSlopePullsAndCountsByItsPrecision() {
    double[] slopes = {1, 1, 1, 1};
    double[] intercepts = new double[4];
    NormalPrior.Pair priors =
        new NormalPrior.Pair(Optional.of(new NormalPrior(41, 0.5)), Optional.empty());
    double largest = 0;
    for (int item = 0; item < 4; item++) {
      double derivative = bySlope(slopes, intercepts, item, item + 1) + 40 * 4;
      largest = Math.max(largest, derivative / (COUNTS[item] + 4));
    }
    assertThat(steepness(IrtModel.TWO_PARAMETER, slopes, intercepts, priors))
        .isCloseTo(largest, within(1e-7));
    assertThat(steepness(IrtModel.ONE_PARAMETER, slopes, intercepts, priors))
        .isCloseTo((bySlope(slopes, intercepts, 0, 4) + 40 * 4) / 34, within(1e-7));
  }

  @Test
  void aPriorOfTheInterceptPullsAndCountsByItsPrecision() {
    double[] slopes = {1, 1, 1, 1};
    double[] intercepts = new double[4];
    NormalPrior.Pair priors =
        new NormalPrior.Pair(Optional.empty(), Optional.of(new NormalPrior(41, 0.5)));
    double largest = 0;
    for (int item = 0; item < 4; item++) {
      double derivative = byIntercept(slopes, intercepts, item) + 41 * 4;
      largest = Math.max(largest, derivative / (COUNTS[item] + 4));
    }
    for (IrtModel model : IrtModel.values()) {
      assertThat(steepness(model, slopes, intercepts, priors)).isCloseTo(largest, within(1e-7));
    }
  }

  /** A belief in 1000 drives a parameter out of its bound; one in −1000 drives it back. */
  @Test
  void whatIsHeldAtABoundIsNotSteep() {
    double[] none = new double[4];
    double[] steep = moved(none, 0, 4, 10);
    double[] far = moved(none, 0, 4, 30);
    for (IrtModel model : IrtModel.values()) {
      assertThat(steepness(model, steep, none, slope(1000))).isLessThan(1);
      assertThat(steepness(model, steep, none, slope(-1000))).isGreaterThan(20);
      assertThat(steepness(model, opposite(steep), none, slope(-1000))).isLessThan(1);
      assertThat(steepness(model, none, far, intercept(1000))).isLessThan(1);
      assertThat(steepness(model, none, far, intercept(-1000))).isGreaterThan(20);
      assertThat(steepness(model, none, opposite(far), intercept(-1000))).isLessThan(1);
    }
  }

  private static double[] opposite(double[] values) {
    return Arrays.stream(values).map(value -> -value).toArray();
  }

  private static NormalPrior.Pair slope(double mean) {
    return new NormalPrior.Pair(Optional.of(new NormalPrior(mean, 1)), Optional.empty());
  }

  private static NormalPrior.Pair intercept(double mean) {
    return new NormalPrior.Pair(Optional.empty(), Optional.of(new NormalPrior(mean, 1)));
  }

  @Test
  void atTheTopNothingIsSteep() {
    ResponseMatrix section = Lsat.section7();
    for (IrtModel model : IrtModel.values()) {
      Calibration calibration =
          new MarginalLikelihood(CalibrationOptions.of(model))
              .calibrate(section)
              .converged()
              .orElseThrow();
      List<ItemParameters> top =
          calibration.parameters().stream().map(Optional::orElseThrow).toList();
      double[] slopes = top.stream().mapToDouble(ItemParameters::discrimination).toArray();
      double[] intercepts = top.stream().mapToDouble(ItemParameters::intercept).toArray();
      Expectation there =
          new Expectation(
              PatternTable.of(section, IntStream.range(0, 5).boxed().toList()),
              Quadrature.STANDARD);
      there.run(slopes, intercepts);
      Curves curves = new Curves(model, slopes, intercepts);
      assertThat(
              new Maximization(Quadrature.STANDARD, NormalPrior.Pair.NONE)
                  .steepness(model, curves, there))
          .isLessThan(1e-5);
    }
  }
}
