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
 * S-X² against mirt: section 7 of {@link Lsat} by its test suite (see {@link
 * PublishedCalibrationTest}), section 6 by the example of its help page LSAT6.
 */
class ItemFitTest {

  private static Calibration calibrated(ResponseMatrix answers, IrtModel model) {
    CalibrationOptions options =
        CalibrationOptions.of(model).withStopping(new CalibrationOptions.Stopping(1e-7, 5000));
    return new MarginalLikelihood(options).calibrate(answers).converged().orElseThrow();
  }

  private static List<Optional<ItemFit>> fits(ResponseMatrix answers, IrtModel model) {
    return ItemFit.of(
        answers, calibrated(answers, model), Quadrature.STANDARD, ItemFit.USUAL_LEAST_EXPECTED);
  }

  @Test
  void section7WithTwoParametersIsThatOfMirt() {
    List<Optional<ItemFit>> fits = fits(Lsat.section7(), IrtModel.TWO_PARAMETER);
    double[] statistics = {4.749440, 14.451071, 1.270381, 5.237400, 0.941125};
    for (int item = 0; item < 5; item++) {
      ItemFit fit = fits.get(item).orElseThrow();
      assertThat(fit.statistic()).isCloseTo(statistics[item], within(0.003));
      assertThat(fit.degreesOfFreedom()).isEqualTo(2);
      // with two degrees of freedom the upper tail is exp(−x/2)
      assertThat(fit.pValue()).isCloseTo(Math.exp(-fit.statistic() / 2), within(1e-12));
    }
  }

  /**
   * mirt counts the common discrimination as a parameter of each item and has one degree of freedom
   * fewer: 2, 2, 1, 2, 2. Item 3 has one less than the others because groups were joined.
   */
  @Test
  void section6WithOneParameterIsThatOfMirt() {
    List<Optional<ItemFit>> fits = fits(Lsat.section6(), IrtModel.ONE_PARAMETER);
    double[] statistics = {0.436, 1.576, 0.871, 0.190, 0.190};
    int[] degreesOfMirt = {2, 2, 1, 2, 2};
    for (int item = 0; item < 5; item++) {
      ItemFit fit = fits.get(item).orElseThrow();
      assertThat(fit.statistic()).isCloseTo(statistics[item], within(0.0011));
      assertThat(fit.degreesOfFreedom()).isEqualTo(degreesOfMirt[item] + 1);
    }
  }

  @Test
  void withoutJoiningEveryNumberRightIsAGroup() {
    List<Optional<ItemFit>> fits =
        ItemFit.of(
            Lsat.section6(),
            calibrated(Lsat.section6(), IrtModel.TWO_PARAMETER),
            Quadrature.STANDARD,
            0);
    assertThat(fits).allSatisfy(fit -> assertThat(fit.get().degreesOfFreedom()).isEqualTo(2));
  }

  /** 40, 114, 205 and 321 candidates have one to four right; none is lost in joining. */
  @Test
  void theRestAtTheTopBelongsToTheLastGroup() {
    List<ItemParameters> items =
        calibrated(Lsat.section7(), IrtModel.TWO_PARAMETER).parameters().stream()
            .map(Optional::orElseThrow)
            .toList();
    ItemFitTables tables = new ItemFitTables(items, new ScoreDistribution(Quadrature.STANDARD));
    tables.count(Lsat.section7(), List.of(0, 1, 2, 3, 4));
    for (int item = 0; item < 5; item++) {
      // with 45 wrong answers wanted, the easy items have too few among those with four right
      List<ItemFitTables.Group> groups = tables.groups(item, 45).orElseThrow();
      double sum = groups.stream().mapToDouble(ItemFitTables.Group::candidates).sum();
      assertThat(groups).hasSizeBetween(1, 3);
      assertThat(sum).isEqualTo(680);
    }
  }

  private static Calibration of(ItemParameters... items) {
    List<ItemOutcome> outcomes = new ArrayList<>();
    for (ItemParameters item : items) {
      outcomes.add(new ItemOutcome.Calibrated(item, Optional.empty()));
    }
    return new Calibration(IrtModel.ONE_PARAMETER, outcomes, 1000, 1, 0);
  }

  @Test
  void aGroupInWhichNothingWrongIsExpectedIsJoinedNotDividedBy() {
    // the first item is right for everybody, so candidates with one right answer have that one
    // right
    Calibration calibration =
        of(
            new ItemParameters(1, -1e6),
            new ItemParameters(1, 0),
            new ItemParameters(1, 0.5),
            new ItemParameters(1, -0.5));
    ResponseMatrix.Builder answers = ResponseMatrix.of(4);
    answers.add(new int[] {1, 0, 0, 0}, 20).add(new int[] {1, 0, 0, 1}, 20);
    answers.add(new int[] {1, 1, 0, 0}, 20).add(new int[] {1, 1, 1, 0}, 20);
    List<Optional<ItemFit>> fits = ItemFit.of(answers.build(), calibration, Quadrature.STANDARD, 0);
    assertThat(fits.get(0)).isEmpty();
    for (Optional<ItemFit> fit : fits.subList(1, 4)) {
      // of one, two and three right the last two are left: one of the own parameters makes 1
      assertThat(fit.orElseThrow().degreesOfFreedom()).isEqualTo(1);
      assertThat(fit.orElseThrow().statistic()).isFinite().isPositive();
      assertThat(fit.orElseThrow().pValue()).isBetween(0.0, 1.0);
    }
  }

  @Test
  void aNumberRightThatIsImpossibleLeavesNoFit() {
    // two items right for everybody, yet somebody has one right answer
    ItemParameters certain = new ItemParameters(1, -1e6);
    Calibration calibration =
        of(
            certain,
            certain,
            new ItemParameters(1, 0),
            new ItemParameters(1, 0.5),
            new ItemParameters(1, -0.5));
    ResponseMatrix.Builder answers = ResponseMatrix.of(5);
    answers.add(new int[] {1, 1, 1, 0, 0}, 40).add(new int[] {1, 1, 0, 1, 1}, 40);
    answers.add(new int[] {1, 1, 0, 0, 1}, 40).add(new int[] {1, 1, 1, 1, 0}, 40);
    List<Optional<ItemFit>> possible =
        ItemFit.of(answers.build(), calibration, Quadrature.STANDARD, 0);
    assertThat(possible.get(2).orElseThrow().statistic()).isFinite();
    answers.add(0, 1, 0, 0, 0);
    assertThat(ItemFit.of(answers.build(), calibration, Quadrature.STANDARD, 0))
        .allMatch(Optional::isEmpty);
  }

  @Test
  void theLeastExpectedNumberIsZeroOrMore() {
    Calibration calibration = calibrated(Lsat.section6(), IrtModel.TWO_PARAMETER);
    for (double least : new double[] {-1, Double.NaN}) {
      assertThatThrownBy(() -> ItemFit.of(Lsat.section6(), calibration, Quadrature.STANDARD, least))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("0 or more");
    }
  }

  @Test
  void groupsAreJoinedUpwardsAndTheRestWithTheLast() {
    List<Optional<ItemFit>> all = fits(Lsat.section7(), IrtModel.TWO_PARAMETER);
    Calibration calibration = calibrated(Lsat.section7(), IrtModel.TWO_PARAMETER);
    List<Optional<ItemFit>> joined =
        ItemFit.of(Lsat.section7(), calibration, Quadrature.STANDARD, 16);
    // 40 candidates with one right answer expect 19.3 right to item 5 and 20.7 wrong ones: kept
    assertThat(joined.get(4)).isEqualTo(all.get(4));
    // of the third item they expect fewer than 16 right: joined with those with two
    assertThat(joined.get(2).orElseThrow().degreesOfFreedom()).isEqualTo(1);
    assertThat(ItemFit.of(Lsat.section7(), calibration, Quadrature.STANDARD, 500))
        .allMatch(Optional::isEmpty);
  }

  @Test
  void candidatesWithMissingAnswersAndItemsWithoutParametersAreLeftOut() {
    ResponseMatrix section = Lsat.section7();
    ResponseMatrix.Builder wider = ResponseMatrix.of(6);
    for (int candidate = 0; candidate < section.candidates(); candidate++) {
      int[] answers = new int[6];
      for (int item = 0; item < 5; item++) {
        answers[item] = section.cell(candidate, item);
      }
      answers[5] = ResponseMatrix.RIGHT;
      wider.add(answers);
      answers[candidate % 5] = ResponseMatrix.MISSING;
      wider.add(answers);
    }
    Calibration five = calibrated(section, IrtModel.TWO_PARAMETER);
    List<ItemOutcome> outcomes = new ArrayList<>(five.items());
    outcomes.add(new ItemOutcome.NotCalibrated(ItemOutcome.Reason.EVERYBODY_RIGHT));
    Calibration six = new Calibration(five.model(), outcomes, 2000, 1, 0);
    List<Optional<ItemFit>> fits = ItemFit.of(wider.build(), six, Quadrature.STANDARD, 1);
    assertThat(fits.subList(0, 5)).isEqualTo(ItemFit.of(section, five, Quadrature.STANDARD, 1));
    assertThat(fits.get(5)).isEmpty();
    assertThatThrownBy(() -> ItemFit.of(section, six, Quadrature.STANDARD, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anItemWithoutACurveOfTheModelIsFoundAndTheOthersAreNot() {
    SimulatedAnswers draw = SimulatedAnswers.of(11);
    List<ItemParameters> items = draw.items(20);
    double[] abilities = draw.abilities(4000);
    ResponseMatrix fitting = draw.answers(items, abilities);
    ResponseMatrix.Builder spoilt = ResponseMatrix.of(20);
    for (int candidate = 0; candidate < abilities.length; candidate++) {
      int[] answers = new int[20];
      for (int item = 0; item < 20; item++) {
        answers[item] = fitting.cell(candidate, item);
      }
      // item 7: those in the middle know it, the rest do not
      answers[7] = draw.uniform() < (Math.abs(abilities[candidate]) < 0.8 ? 0.9 : 0.3) ? 1 : 0;
      spoilt.add(answers);
    }
    List<Optional<ItemFit>> fits = fits(spoilt.build(), IrtModel.TWO_PARAMETER);
    assertThat(fits.get(7).orElseThrow().pValue()).isLessThan(1e-10);
    long flagged = fits.stream().filter(fit -> fit.orElseThrow().pValue() < 0.01).count();
    assertThat(flagged).isBetween(1L, 3L);
    assertThat(fits.get(0).orElseThrow().degreesOfFreedom()).isBetween(13, 17);
  }
}
