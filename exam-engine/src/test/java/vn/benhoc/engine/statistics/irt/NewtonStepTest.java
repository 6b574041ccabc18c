package vn.benhoc.engine.statistics.irt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The maximum on known expectations. With two abilities only, −t and t, and candidates of whom the
 * ability is as good as known, the curve aθ + d of an item can go through both shares of right
 * answers: d − at = logit p₁ and d + at = logit p₂, which is solved by hand.
 */
class NewtonStepTest {

  private static final int CANDIDATES = 100;

  /** How far the abilities are from 0. */
  private record Abilities(double from) {

    /**
     * Expectations of an item that so many of 100 candidates of the lower and of the higher ability
     * have right; four items of slope 10 or more part the candidates.
     */
    Expectation expectation(int lower, int higher) {
      ResponseMatrix.Builder answers = ResponseMatrix.of(5);
      answers.add(new int[] {1, 0, 0, 0, 0}, lower);
      answers.add(new int[] {0, 0, 0, 0, 0}, CANDIDATES - lower);
      answers.add(new int[] {1, 1, 1, 1, 1}, higher);
      answers.add(new int[] {0, 1, 1, 1, 1}, CANDIDATES - higher);
      List<Integer> columns = IntStream.range(0, 5).boxed().toList();
      Expectation expectation =
          new Expectation(PatternTable.of(answers.build(), columns), Quadrature.normal(2, from));
      double slope = 10 / from;
      expectation.run(new double[] {0, slope, slope, slope, slope}, new double[5]);
      return expectation;
    }

    /** Where the first item gets to from a slope and an intercept: its new slope and intercept. */
    double[] maximum(
        Expectation expected, double slope, double intercept, NormalPrior.Pair priors) {
      Curves curves =
          new Curves(
              IrtModel.TWO_PARAMETER,
              new double[] {slope, 1, 1, 1, 1},
              new double[] {intercept, 0, 0, 0, 0});
      new Maximization(Quadrature.normal(2, from), priors)
          .run(IrtModel.TWO_PARAMETER, curves, expected);
      return new double[] {curves.slopes()[0], curves.intercepts()[0]};
    }

    double[] maximum(Expectation expected, double slope, double intercept) {
      return maximum(expected, slope, intercept, NormalPrior.Pair.NONE);
    }
  }

  private static double logit(double share) {
    return Math.log(share / (1 - share));
  }

  @Test
  void theCurveGoesThroughBothSharesFromWhereverItStarts() {
    Abilities abilities = new Abilities(1.5);
    Expectation expected = abilities.expectation(20, 70);
    double[] wanted = {(logit(0.7) - logit(0.2)) / 3, (logit(0.7) + logit(0.2)) / 2};
    double[][] starts = {{1, 0}, {-5, 8}, {6, -7}, {-9, -9}, {10, 3}, {2, 12}, {0, -14}};
    for (double[] start : starts) {
      assertThat(abilities.maximum(expected, start[0], start[1]))
          .containsExactly(wanted, within(1e-7));
    }
  }

  /** The whole step from −0.45 would lead to 0.55, as far beyond the maximum and lower. */
  @Test
  void aStepThatLeadsDownIsShortened() {
    Abilities abilities = new Abilities(10);
    double[] wanted = {(logit(0.4) - logit(0.6)) / 20, 0};
    Expectation expected = abilities.expectation(60, 40);
    assertThat(abilities.maximum(expected, -0.45, 0)).containsExactly(wanted, within(1e-7));
    assertThat(abilities.maximum(expected, 0.6, 0)).containsExactly(wanted, within(1e-7));
  }

  @Test
  void fallingSharesHaveANegativeSlope() {
    Abilities abilities = new Abilities(2);
    double[] wanted = {(logit(0.1) - logit(0.9)) / 4, 0};
    assertThat(abilities.maximum(abilities.expectation(90, 10), 1, 0))
        .containsExactly(wanted, within(1e-7));
  }

  /** Everybody above and one in five below: the slope ends at 10, and d − 10 = logit 1/5. */
  @Test
  void atTheSteepestSlopeTheInterceptIsSolvedAlone() {
    Abilities abilities = new Abilities(1);
    assertThat(abilities.maximum(abilities.expectation(20, 100), 1, 0))
        .containsExactly(new double[] {10, 10 + logit(0.2)}, within(1e-5));
    assertThat(abilities.maximum(abilities.expectation(80, 0), 1, 0))
        .containsExactly(new double[] {-10, -10 + logit(0.8)}, within(1e-5));
  }

  /** At an intercept of 30, 30 − 10a = logit 0.6 for the lower ability, −10. */
  @Test
  void atTheFarthestInterceptTheSlopeIsSolvedAlone() {
    Abilities abilities = new Abilities(10);
    assertThat(abilities.maximum(abilities.expectation(60, 100), 2.98, 30))
        .containsExactly(new double[] {3 - logit(0.6) / 10, 30}, within(1e-7));
    assertThat(abilities.maximum(abilities.expectation(40, 0), -2.98, -30))
        .containsExactly(new double[] {-3 + logit(0.6) / 10, -30}, within(1e-7));
  }

  @Test
  void whatStandsAtABoundLeavesItWhereTheMaximumIsInside() {
    Abilities abilities = new Abilities(1.5);
    Expectation expected = abilities.expectation(20, 70);
    double[] wanted = {(logit(0.7) - logit(0.2)) / 3, (logit(0.7) + logit(0.2)) / 2};
    assertThat(abilities.maximum(expected, 10, 0)).containsExactly(wanted, within(1e-7));
    assertThat(abilities.maximum(expected, -10, 0)).containsExactly(wanted, within(1e-7));
    for (double end : new double[] {30, -30}) {
      assertThat(Math.abs(abilities.maximum(expected, 1, end)[1])).isLessThan(30);
    }
  }

  /** Where the derivatives of the log-likelihood and of the log-density of the priors cancel. */
  @Test
  void withPriorsTheMaximumIsThatOfBoth() {
    NormalPrior.Pair priors =
        new NormalPrior.Pair(
            Optional.of(new NormalPrior(1, 0.2)), Optional.of(new NormalPrior(0.5, 0.1)));
    Abilities abilities = new Abilities(1.5);
    double[] at = abilities.maximum(abilities.expectation(20, 70), 2, -1, priors);
    double lower = 20 - 100 / (1 + Math.exp(1.5 * at[0] - at[1]));
    double higher = 70 - 100 / (1 + Math.exp(-1.5 * at[0] - at[1]));
    assertThat(1.5 * (higher - lower)).isCloseTo((at[0] - 1) / 0.04, within(1e-6));
    assertThat(higher + lower).isCloseTo((at[1] - 0.5) / 0.01, within(1e-6));
  }

  /**
   * Five items of one slope: Σ residuals of each is 0, and so is Σ residual · θ of all together.
   */
  @Test
  void itemsWithACommonSlopeAreAtTheirMaximumTogether() {
    Abilities abilities = new Abilities(1.5);
    Expectation expected = abilities.expectation(20, 70);
    double[][] starts = {{1, 0}, {-3, 2}, {5, -4}};
    for (double[] start : starts) {
      Curves curves =
          new Curves(
              IrtModel.ONE_PARAMETER,
              IntStream.range(0, 5).mapToDouble(item -> start[0]).toArray(),
              IntStream.range(0, 5).mapToDouble(item -> start[1] + item).toArray());
      new Maximization(Quadrature.normal(2, 1.5), NormalPrior.Pair.NONE)
          .run(IrtModel.ONE_PARAMETER, curves, expected);
      double byTheta = 0;
      for (int item = 0; item < 5; item++) {
        double lower = residual(expected, curves, item, 0);
        double higher = residual(expected, curves, item, 1);
        assertThat(lower + higher).isCloseTo(0, within(1e-6));
        byTheta += 1.5 * (higher - lower);
        assertThat(curves.slopes()[item]).isEqualTo(curves.slopes()[0]);
      }
      assertThat(byTheta).isCloseTo(0, within(1e-6));
    }
  }

  private static double residual(Expectation expected, Curves curves, int item, int point) {
    double theta = point == 0 ? -1.5 : 1.5;
    double logit = curves.slopes()[item] * theta + curves.intercepts()[item];
    int at = 2 * item + point;
    return expected.right()[at] - expected.asked()[at] / (1 + Math.exp(-logit));
  }
}
