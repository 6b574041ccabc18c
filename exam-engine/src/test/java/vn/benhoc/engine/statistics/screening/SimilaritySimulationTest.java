package vn.benhoc.engine.statistics.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Honest and copying candidates, abilities estimated from the answers, option model learnt from
 * 3,000. The bounds are what larger runs with other seeds gave, give or take two binomial errors.
 */
class SimilaritySimulationTest {

  private static final double RATE = 0.05;
  private static final int PAIRS = 276;

  @ParameterizedTest
  @CsvSource({
    "OMEGA, 40, 0.002, 0.008",
    "GENERALIZED_BINOMIAL, 40, 0.0005, 0.004",
    "GENERALIZED_BINOMIAL, 12, 0.0001, 0.004"
  })
  void honestRoomsAreFlaggedNoMoreOftenThanStated(
      SimilarityIndex index, int items, double least, double most) {
    int rooms = 120;
    SimulatedSitting sitting = new SimulatedSitting(items, 20250626);
    SimilarityScreen screen = screen(sitting, index, RATE);
    int alarms = 0;
    int unlikely = 0;
    for (int room = 0; room < rooms; room++) {
      SimilarityScreen.Room found = screen.room(sitting.honest(24));
      assertThat(found.pairs()).hasSize(PAIRS);
      alarms += found.flags().isEmpty() ? 0 : 1;
      unlikely +=
          (int) found.pairs().stream().filter(pair -> pair.chance().pValue() <= 0.01).count();
    }
    double error = Math.sqrt(RATE * (1 - RATE) / rooms);
    assertThat((double) alarms / rooms).isLessThanOrEqualTo(RATE + 2 * error);
    assertThat((double) unlikely / rooms / PAIRS).isBetween(least, most);
  }

  @ParameterizedTest
  @CsvSource({"0.3, 0.04, 0.15", "0.4, 0.15, 0.33", "0.5, 0.38, 0.60", "0.8, 0.9, 1"})
  void copyingIsFoundTheMoreOftenTheMoreIsCopied(double share, double least, double most) {
    int cases = 300;
    SimulatedSitting sitting = new SimulatedSitting(40, 20250626);
    SimilarityScreen screen = screen(sitting, SimilarityIndex.OMEGA, RATE / PAIRS);
    int found = 0;
    for (int time = 0; time < cases; time++) {
      int[] source = sitting.answers(0.5 + 0.5 * sitting.normal());
      int[] copier = sitting.answers(-0.5 + 0.5 * sitting.normal());
      for (int item = 0; item < copier.length; item++) {
        copier[item] = sitting.uniform() < share ? source[item] : copier[item];
      }
      List<Sheet> pair = List.of(sitting.sheet("source", source), sitting.sheet("copier", copier));
      found += screen.room(pair).flags().size();
    }
    assertThat((double) found / cases).isBetween(least, most);
  }

  private static SimilarityScreen screen(
      SimulatedSitting sitting, SimilarityIndex index, double rate) {
    OptionModel model = OptionModel.learn(sitting.items, sitting.honest(3000));
    return new SimilarityScreen(model, index, FalseAlarms.anyInnocent(rate));
  }
}
