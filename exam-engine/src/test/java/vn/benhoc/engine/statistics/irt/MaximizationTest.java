package vn.benhoc.engine.statistics.irt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.build.SimulatedAnswers;

/** What every EM algorithm owes (Dempster, Laird and Rubin 1977): the likelihood never falls. */
class MaximizationTest {

  /** Fifteen common items and five others, answered by 500 candidates. */
  private static ResponseMatrix answers(long seed, double slope, double difficulty) {
    SimulatedAnswers draw = SimulatedAnswers.of(seed);
    List<ItemParameters> items = new ArrayList<>(draw.items(15));
    for (int item = 0; item < 5; item++) {
      items.add(new ItemParameters(slope, difficulty + 0.3 * draw.normal()));
    }
    return draw.answers(items, draw.abilities(500));
  }

  private static void assertNeverFalls(ResponseMatrix answers, IrtModel model) {
    List<Integer> columns = IntStream.range(0, answers.items()).boxed().toList();
    Expectation expectation =
        new Expectation(PatternTable.of(answers, columns), Quadrature.STANDARD);
    double[] slopes = new double[answers.items()];
    Arrays.fill(slopes, 1);
    Curves curves = new Curves(model, slopes, new double[answers.items()]);
    Maximization maximization = new Maximization(Quadrature.STANDARD, NormalPrior.Pair.NONE);
    double height = Double.NEGATIVE_INFINITY;
    for (int cycle = 0; cycle < 120; cycle++) {
      expectation.run(curves.slopes(), curves.intercepts());
      assertThat(expectation.logLikelihood()).as("cycle %d", cycle).isGreaterThan(height - 1e-8);
      height = expectation.logLikelihood();
      maximization.run(model, curves, expectation);
    }
  }

  @Tag("long")
  @Test
  void theLikelihoodNeverFallsForEasyHardAndSteepItems() {
    for (double slope : new double[] {1, 4, 9}) {
      for (double difficulty : new double[] {-2, 0, 2}) {
        assertNeverFalls(answers(7001, slope, difficulty), IrtModel.TWO_PARAMETER);
      }
      assertNeverFalls(answers(7001, slope, -2), IrtModel.ONE_PARAMETER);
    }
  }

  @Test
  void convergedIsHigherThanAnyEarlierCycle() {
    ResponseMatrix answers = answers(7001, 4, -2);
    CalibrationOptions options = CalibrationOptions.of(IrtModel.TWO_PARAMETER);
    Calibration converged =
        new MarginalLikelihood(options).calibrate(answers).converged().orElseThrow();
    CalibrationResult.NotConverged early =
        (CalibrationResult.NotConverged)
            new MarginalLikelihood(options.withStopping(new CalibrationOptions.Stopping(1e-5, 5)))
                .calibrate(answers);
    assertThat(converged.logLikelihood()).isGreaterThan(early.calibration().logLikelihood());
    assertThat(converged.logLikelihood()).isGreaterThan(-4267.7);
  }

  /** Each item parts the ladder at its own step: every likelihood rises with the slope. */
  @Test
  void anItemHeldAtABoundIsMarked() {
    ResponseMatrix.Builder ladder = ResponseMatrix.of(3);
    ladder.add(new int[] {0, 0, 0}, 20).add(new int[] {1, 0, 0}, 20);
    ladder.add(new int[] {1, 1, 0}, 20).add(new int[] {1, 1, 1}, 20);
    for (IrtModel model : IrtModel.values()) {
      Calibration calibration =
          new MarginalLikelihood(CalibrationOptions.of(model))
              .calibrate(ladder.build())
              .converged()
              .orElseThrow();
      assertThat(calibration.items()).anyMatch(ItemOutcome.AtBound.class::isInstance);
    }
  }
}
