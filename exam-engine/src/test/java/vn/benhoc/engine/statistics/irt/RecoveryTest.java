package vn.benhoc.engine.statistics.irt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.build.SimulatedAnswers;

/**
 * Known parameters come back from simulated answers: 12 calibrations of 15 items on 1,000
 * candidates each, from fixed seeds. If the estimates and their errors are right, (estimate −
 * truth) / error is standard normal. Over 180 items its mean has a standard error of 0.07, its
 * standard deviation one of 0.05, and the share within ±1.96 one of 1.6 %; the bounds are three of
 * these.
 */
class RecoveryTest {

  private static final int RUNS = 12;
  private static final int ITEMS = 15;
  private static final int CANDIDATES = 1000;

  private final List<Double> discriminations = new ArrayList<>();
  private final List<Double> difficulties = new ArrayList<>();
  private double squares;

  private void simulate(CalibrationOptions options) {
    for (int run = 0; run < RUNS; run++) {
      SimulatedAnswers draw = SimulatedAnswers.of(100 + run);
      List<ItemParameters> truth = draw.items(ITEMS);
      ResponseMatrix answers = draw.answers(truth, draw.abilities(CANDIDATES));
      Calibration calibration =
          new MarginalLikelihood(options).calibrate(answers).converged().orElseThrow();
      for (int item = 0; item < ITEMS; item++) {
        note(truth.get(item), (ItemOutcome.Calibrated) calibration.items().get(item));
      }
    }
  }

  private void note(ItemParameters truth, ItemOutcome.Calibrated item) {
    ParameterErrors errors = item.errors().orElseThrow();
    double byDiscrimination = item.parameters().discrimination() - truth.discrimination();
    double byDifficulty = item.parameters().difficulty() - truth.difficulty();
    discriminations.add(byDiscrimination / errors.discrimination());
    difficulties.add(byDifficulty / errors.difficulty());
    squares += byDiscrimination * byDiscrimination;
  }

  private static void isStandardNormal(List<Double> values) {
    double mean = values.stream().mapToDouble(z -> z).average().orElseThrow();
    double variance =
        values.stream().mapToDouble(z -> (z - mean) * (z - mean)).sum() / (values.size() - 1);
    long within = values.stream().filter(z -> Math.abs(z) < 1.96).count();
    assertThat(mean).isCloseTo(0, within(0.21));
    assertThat(Math.sqrt(variance)).isCloseTo(1, within(0.15));
    assertThat((double) within / values.size()).isBetween(0.90, 1.0);
  }

  @Test
  void twoParametersComeBackWithinTheirErrors() {
    simulate(CalibrationOptions.of(IrtModel.TWO_PARAMETER));
    isStandardNormal(discriminations);
    isStandardNormal(difficulties);
    assertThat(Math.sqrt(squares / (RUNS * ITEMS))).isLessThan(0.16);
  }

  @Test
  void crossProductsGiveErrorsOfTheSameSize() {
    simulate(
        CalibrationOptions.of(IrtModel.TWO_PARAMETER)
            .withErrors(CalibrationOptions.ErrorSource.CROSS_PRODUCT));
    isStandardNormal(discriminations);
    isStandardNormal(difficulties);
  }

  @Test
  void oneParameterComesBackWithinItsErrors() {
    for (int run = 0; run < RUNS; run++) {
      SimulatedAnswers draw = SimulatedAnswers.of(500 + run);
      List<ItemParameters> truth =
          draw.items(ITEMS).stream().map(i -> new ItemParameters(1.25, i.difficulty())).toList();
      ResponseMatrix answers = draw.answers(truth, draw.abilities(CANDIDATES));
      Calibration calibration =
          new MarginalLikelihood(CalibrationOptions.of(IrtModel.ONE_PARAMETER))
              .calibrate(answers)
              .converged()
              .orElseThrow();
      for (int item = 0; item < ITEMS; item++) {
        note(truth.get(item), (ItemOutcome.Calibrated) calibration.items().get(item));
      }
    }
    isStandardNormal(difficulties);
    assertThat(Math.sqrt(squares / (RUNS * ITEMS))).isLessThan(0.06);
  }

  @Test
  void abilitiesComeBackWithinTheirErrors() {
    SimulatedAnswers draw = SimulatedAnswers.of(42);
    List<ItemParameters> truth = draw.items(40);
    double[] abilities = draw.abilities(2000);
    ResponseMatrix answers = draw.answers(truth, abilities);
    List<Optional<Ability>> estimates =
        new AbilityEstimation(truth.stream().map(Optional::of).toList(), Quadrature.STANDARD)
            .of(answers);
    List<Double> standardized = new ArrayList<>();
    for (int candidate = 0; candidate < abilities.length; candidate++) {
      Ability estimate = estimates.get(candidate).orElseThrow();
      standardized.add((estimate.theta() - abilities[candidate]) / estimate.error());
    }
    isStandardNormal(standardized);
  }
}
