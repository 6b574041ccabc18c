package vn.benhoc.engine.statistics.irt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.build.SimulatedAnswers;

/**
 * Abilities against the expectations of the test suite of mirt (see {@link
 * PublishedCalibrationTest}) for the first patterns of {@link Lsat}, and against the definition
 * integrated with steps of 0.01.
 */
class AbilityEstimationTest {

  private static AbilityEstimation estimation(ResponseMatrix answers) {
    CalibrationOptions options =
        CalibrationOptions.of(IrtModel.TWO_PARAMETER)
            .withStopping(new CalibrationOptions.Stopping(1e-7, 5000));
    Calibration calibration =
        new MarginalLikelihood(options).calibrate(answers).converged().orElseThrow();
    return new AbilityEstimation(calibration.parameters(), Quadrature.STANDARD);
  }

  private static double theta(AbilityEstimation estimation, int pattern) {
    ResponseMatrix one = ResponseMatrix.of(5).add(Lsat.answers(pattern)).build();
    return estimation.of(one, 0).orElseThrow().theta();
  }

  @Test
  void section7IsThatOfMirt() {
    AbilityEstimation estimation = estimation(Lsat.section7());
    double[] thetas = {-1.8665957, -1.5266920, -1.5134024, -1.1852276, -1.0946830, -0.7666992};
    for (int pattern = 0; pattern < thetas.length; pattern++) {
      assertThat(theta(estimation, pattern)).isCloseTo(thetas[pattern], within(0.0035));
    }
  }

  @Test
  void posteriorIsThatOfTheDefinition() {
    List<ItemParameters> items =
        List.of(
            new ItemParameters(1.2, -0.5), new ItemParameters(0.7, 1), new ItemParameters(2, 0.4));
    int[] answers = {1, 2, 0};
    double[] moments = new double[3];
    for (double theta = -8; theta <= 8; theta += 0.01) {
      double p =
          Math.exp(-theta * theta / 2)
              * items.get(0).probability(theta)
              * (1 - items.get(2).probability(theta));
      moments[0] += p;
      moments[1] += p * theta;
      moments[2] += p * theta * theta;
    }
    double mean = moments[1] / moments[0];
    Ability ability =
        new AbilityEstimation(items.stream().map(Optional::of).toList(), Quadrature.STANDARD)
            .of(ResponseMatrix.of(3).add(answers).build(), 0)
            .orElseThrow();
    assertThat(ability.theta()).isCloseTo(mean, within(1e-7));
    assertThat(ability.error())
        .isCloseTo(Math.sqrt(moments[2] / moments[0] - mean * mean), within(1e-7));
  }

  @Test
  void itemsWithoutParametersAndMissingAnswersSayNothing() {
    List<Optional<ItemParameters>> items =
        List.of(Optional.of(new ItemParameters(1, 0)), Optional.empty());
    AbilityEstimation estimation = new AbilityEstimation(items, Quadrature.STANDARD);
    ResponseMatrix answers =
        ResponseMatrix.of(2).add(1, 0).add(1, 1).add(2, 1).add(2, 2).add(0, 1).build();
    List<Optional<Ability>> all = estimation.of(answers);
    assertThat(all.get(0)).isEqualTo(all.get(1)).isPresent();
    assertThat(all.get(2)).isEmpty();
    assertThat(all.get(3)).isEmpty();
    assertThat(all.get(4).orElseThrow().theta())
        .isCloseTo(-all.get(0).orElseThrow().theta(), within(1e-12));
    ResponseMatrix wider = ResponseMatrix.of(3).add(1, 1, 1).build();
    assertThatThrownBy(() -> estimation.of(wider, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aThousandAnswersAreNoTrouble() {
    SimulatedAnswers draw = SimulatedAnswers.of(8);
    List<ItemParameters> items = new ArrayList<>(draw.items(2000));
    ResponseMatrix answers = draw.answers(items, new double[] {1.0});
    Ability ability =
        new AbilityEstimation(items.stream().map(Optional::of).toList(), Quadrature.normal(1000, 4))
            .of(answers, 0)
            .orElseThrow();
    double error = new TestInformation(items).standardError(1).orElseThrow();
    assertThat(ability.error() / error).isCloseTo(1, within(0.05));
    assertThat(ability.theta()).isCloseTo(1, within(3 * error));
  }

  /** mirt's table of expected numbers of candidates by number right, section 7. */
  @Test
  void numbersRightAreDistributedAsMirtExpects() {
    Calibration calibration =
        new MarginalLikelihood(CalibrationOptions.of(IrtModel.TWO_PARAMETER))
            .calibrate(Lsat.section7())
            .converged()
            .orElseThrow();
    ScoreDistribution distribution = new ScoreDistribution(Quadrature.STANDARD);
    double[][] scores =
        distribution.of(calibration.parameters().stream().map(Optional::orElseThrow).toList());
    double[] expected = {10.08994, 44.65882, 109.773, 207.7391, 319.1854, 308.5536};
    assertThat(scores).hasDimensions(6, 61);
    IntStream.rangeClosed(0, 5)
        .forEach(
            score ->
                assertThat(1000 * distribution.mean(scores[score]))
                    .isCloseTo(expected[score], within(0.02)));
  }
}
