package vn.benhoc.engine.statistics.irt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.build.SimulatedAnswers;

/**
 * Abilities against the expectations of the test suite of mirt (see {@link
 * PublishedCalibrationTest}) for the first patterns of {@link Lsat}, and against the definition
 * integrated with steps of 0.01.
 */
class AbilityEstimationTest {

  /** mirt stops when no parameter moves by more than 0.0001 in a cycle. */
  private static final double TO_MIRT = 0.0002;

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

  /**
   * By pattern, from an older run of mirt: its ability of the first pattern differs from that of
   * its own later table ({@link #abilitiesByNumberRightAreThoseOfMirt()}) by 0.0032, and its own
   * test allows 0.01.
   */
  @Test
  void section7IsThatOfMirt() {
    AbilityEstimation estimation = estimation(Lsat.section7());
    double[] thetas = {-1.8665957, -1.5266920, -1.5134024, -1.1852276, -1.0946830, -0.7666992};
    for (int pattern = 0; pattern < thetas.length; pattern++) {
      assertThat(theta(estimation, pattern)).isCloseTo(thetas[pattern], within(0.0035));
    }
  }

  /**
   * mirt's table of EAPsum for section 7, in the same test file: abilities and errors by number
   * right. With none right or all there is one pattern only, so those two are abilities of
   * patterns.
   */
  @Test
  void abilitiesByNumberRightAreThoseOfMirt() {
    AbilityEstimation estimation = estimation(Lsat.section7());
    ResponseMatrix ends = ResponseMatrix.of(5).add(0, 0, 0, 0, 0).add(1, 1, 1, 1, 1).build();
    Ability none = estimation.of(ends, 0).orElseThrow();
    assertThat(none.theta()).isCloseTo(-1.86979, within(TO_MIRT));
    assertThat(none.error()).isCloseTo(0.6927032, within(TO_MIRT));
    Ability all = estimation.of(ends, 1).orElseThrow();
    assertThat(all.theta()).isCloseTo(0.7271877, within(TO_MIRT));
    assertThat(all.error()).isCloseTo(0.8009335, within(TO_MIRT));
  }

  private static double curve(ItemParameters item, double theta) {
    return 1 / (1 + Math.exp(-item.discrimination() * (theta - item.difficulty())));
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
              * curve(items.get(0), theta)
              * (1 - curve(items.get(2), theta));
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

  /**
   * Wrong on an item that nobody gets wrong: exp(−10 θ − 1000) at every ability, which no double
   * holds. The posterior is a normal one about −10, of which abilities down to −6 leave the lowest.
   */
  @Test
  void theUnlikeliestAnswerHasAnAbilityToo() {
    AbilityEstimation estimation = of(new ItemParameters(10, -100));
    double[] moments = new double[3];
    for (int point = 0; point <= 60; point++) {
      double theta = -6 + 0.2 * point;
      double p = Math.exp(-theta * theta / 2 + 18 - 10 * (theta + 6));
      moments[0] += p;
      moments[1] += p * theta;
      moments[2] += p * theta * theta;
    }
    double mean = moments[1] / moments[0];
    Ability wrong = estimation.of(ResponseMatrix.of(1).add(0).build(), 0).orElseThrow();
    assertThat(wrong.theta()).isCloseTo(mean, within(1e-9)).isBetween(-6.0, -5.8);
    assertThat(wrong.error())
        .isCloseTo(Math.sqrt(moments[2] / moments[0] - mean * mean), within(1e-6));
    Ability right = estimation.of(ResponseMatrix.of(1).add(1).build(), 0).orElseThrow();
    assertThat(right.theta()).isCloseTo(0, within(1e-9));
  }

  @Test
  void anAnswerThatIsImpossibleEvenToALogarithmHasNoAbility() {
    AbilityEstimation estimation = of(new ItemParameters(1e200, -1e200));
    assertThat(estimation.of(ResponseMatrix.of(1).add(0).build(), 0)).isEmpty();
    assertThat(estimation.of(ResponseMatrix.of(1).add(1).build(), 0)).isPresent();
  }

  private static AbilityEstimation of(ItemParameters item) {
    return new AbilityEstimation(List.of(Optional.of(item)), Quadrature.STANDARD);
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

  /** mirt's table of EAPsum once more: expected candidates, ability and error by number right. */
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
    double[] thetas = {-1.86979, -1.431861, -0.9488463, -0.4131963, 0.1517289, 0.7271877};
    double[] errors = {0.6927032, 0.6838697, 0.6942298, 0.7210951, 0.758772, 0.8009335};
    for (int score = 0; score <= 5; score++) {
      assertThat(1000 * distribution.mean(scores[score])).isCloseTo(expected[score], within(0.02));
      double mean = 0;
      double square = 0;
      for (int point = 0; point <= 60; point++) {
        double theta = -6 + 0.2 * point;
        double share = Math.exp(-theta * theta / 2) * 0.2 / Math.sqrt(2 * Math.PI);
        share *= scores[score][point] / distribution.mean(scores[score]);
        mean += share * theta;
        square += share * theta * theta;
      }
      assertThat(mean).isCloseTo(thetas[score], within(TO_MIRT));
      assertThat(Math.sqrt(square - mean * mean)).isCloseTo(errors[score], within(TO_MIRT));
    }
  }
}
