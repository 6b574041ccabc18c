package vn.benhoc.engine.statistics.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.statistics.irt.ItemParameters;

class SimilarityScreenTest {

  private static final ItemParameters CURVE = new ItemParameters(1.2, 0.3);
  private static final List<ScreenedItem> ITEMS =
      List.of(
          ScreenedItem.of(3, 0, CURVE),
          ScreenedItem.of(3, 2, new ItemParameters(0.7, -1)),
          ScreenedItem.of(3, 1, new ItemParameters(2, 1)));
  private static final SimilarityIndex BINOMIAL = SimilarityIndex.GENERALIZED_BINOMIAL;
  private static final FalseAlarms ALARMS = FalseAlarms.anyInnocent(0.05);

  @Test
  void sharesOfWrongOptionsAreDrawnTowardsThoseOfAll() {
    List<Sheet> sheets = new ArrayList<>();
    for (int candidate = 0; candidate < 50; candidate++) {
      // of each ten of one ability: 5 right, 4 choose option 1, 1 chooses option 2; the best: 5 and
      // 5
      int group = candidate / 10;
      int place = candidate % 10;
      int option = place < 5 ? 0 : place < 9 ? 1 : 2;
      sheets.add(Sheet.of("c" + candidate, group, group == 4 && place < 5 ? 2 : option));
    }
    OptionModel model = OptionModel.learn(List.of(ScreenedItem.of(3, 0, CURVE)), sheets);
    // all groups: option 1 4·5 + 1 = 21, option 2 4 + 6 + 1 = 11; group 0: (4 + 10·21/32) / 15
    double wrongOf0 = 1 - curve(CURVE, 0);
    assertThat(model.probability(0, 1, 0))
        .isCloseTo(wrongOf0 * (4 + 210 / 32.0) / 15, within(1e-12));
    assertThat(model.probability(0, 2, 0))
        .isCloseTo(wrongOf0 * (1 + 110 / 32.0) / 15, within(1e-12));
    assertThat(model.probability(0, 0, 0)).isCloseTo(curve(CURVE, 0), within(1e-15));
    double wrongOf4 = 1 - curve(CURVE, 4);
    assertThat(model.probability(0, 2, 4))
        .isCloseTo(wrongOf4 * (6 + 110 / 32.0) / 20, within(1e-12));
    assertThat(model.probability(0, 2, 3.999))
        .isCloseTo((1 - curve(CURVE, 3.999)) * (1 + 110 / 32.0) / 15, within(1e-12));
    assertThat(model.items()).hasSize(1);
  }

  @Test
  void withoutAnswersWrongOptionsAreEquallyLikely() {
    OptionModel model = OptionModel.learn(ITEMS, List.of());
    for (int item = 0; item < 3; item++) {
      double right = curve(ITEMS.get(item).parameters().orElseThrow(), 0.7);
      for (int option = 0; option < 3; option++) {
        double wanted = option == ITEMS.get(item).key() ? right : (1 - right) / 2;
        assertThat(model.probability(item, option, 0.7)).isCloseTo(wanted, within(1e-12));
      }
    }
  }

  @Test
  void thePValueIsThatOfEnumeratingBothCandidatesAnswers() {
    OptionModel model = OptionModel.learn(ITEMS, new SimulatedItems().sheets());
    Sheet an = Sheet.of("An", 0.4, 0, 1, 1);
    Sheet binh = Sheet.of("Bình", -0.9, 0, 1, 2);
    PairSimilarity pair =
        only(new SimilarityScreen(model, BINOMIAL, ALARMS).room(List.of(an, binh)));
    double atLeastTwo = 0;
    double expected = 0;
    double squares = 0;
    for (int first = 0; first < 27; first++) {
      for (int second = 0; second < 27; second++) {
        double probability = chance(model, first, 0.4) * chance(model, second, -0.9);
        int matches = matches(first, second);
        atLeastTwo += matches >= 2 ? probability : 0;
        expected += matches * probability;
        squares += matches * matches * probability;
      }
    }
    assertThat(pair.candidates()).containsExactly("An", "Bình");
    assertThat(pair.compared()).isEqualTo(3);
    assertThat(pair.matches()).isEqualTo(2);
    assertThat(pair.wrongMatches()).isEqualTo(1);
    assertThat(pair.chance().pValue()).isCloseTo(atLeastTwo, within(1e-12));
    assertThat(pair.chance().expected()).isCloseTo(expected, within(1e-12));
    double deviation = Math.sqrt(squares - expected * expected);
    assertThat(pair.chance().deviation()).isCloseTo(deviation, within(1e-12));
    assertThat(pair.deviations().orElseThrow()).isCloseTo((2 - expected) / deviation, within(1e-9));
    assertThat(pair.chance().adjusted()).isEqualTo(pair.chance().pValue());
  }

  @Test
  void omegaIsTheExcessOverTheOtherCandidatesAnswersInTheMoreStrikingDirection() {
    OptionModel model = OptionModel.learn(ITEMS, new SimulatedItems().sheets());
    Sheet an = Sheet.of("An", 0.4, 0, 1, 1);
    Sheet binh = Sheet.of("Bình", -0.9, 0, 1, 2);
    SimilarityScreen screen = new SimilarityScreen(model, SimilarityIndex.OMEGA, ALARMS);
    double anLikeBinh = omega(model, 0.4, 0, 1, 2);
    double binhLikeAn = omega(model, -0.9, 0, 1, 1);
    double larger = Math.max(anLikeBinh, binhLikeAn);
    assertThat(anLikeBinh).isNotCloseTo(binhLikeAn, within(0.1));
    for (List<Sheet> room : List.of(List.of(an, binh), List.of(binh, an))) {
      PairSimilarity pair = only(screen.room(room));
      assertThat(pair.deviations().orElseThrow()).isCloseTo(larger, within(1e-9));
      assertThat(pair.chance().pValue())
          .isCloseTo(Math.min(1, 2 * upperTail(larger)), within(1e-6));
    }
  }

  private static double curve(ItemParameters item, double theta) {
    return 1 / (1 + Math.exp(-item.discrimination() * (theta - item.difficulty())));
  }

  private static double omega(OptionModel model, double theta, int... options) {
    double mean = 0;
    double variance = 0;
    for (int item = 0; item < options.length; item++) {
      double like = model.probability(item, options[item], theta);
      mean += like;
      variance += like * (1 - like);
    }
    return (2 - mean) / Math.sqrt(variance);
  }

  /** Φ̄ by Simpson's rule up to 9. */
  private static double upperTail(double z) {
    int steps = 2000;
    double width = (9 - z) / steps;
    double sum = 0;
    for (int step = 0; step <= steps; step++) {
      double at = z + step * width;
      int weight = step == 0 || step == steps ? 1 : step % 2 == 1 ? 4 : 2;
      sum += weight * Math.exp(-at * at / 2);
    }
    return sum * width / 3 / Math.sqrt(2 * Math.PI);
  }

  @Test
  void itemsLeftOutOrWithoutACurveAreNotCompared() {
    List<ScreenedItem> items = new ArrayList<>(ITEMS);
    items.set(1, new ScreenedItem(3, 2, Optional.empty()));
    OptionModel model = OptionModel.learn(items, List.of());
    SimilarityScreen screen = new SimilarityScreen(model, BINOMIAL, ALARMS);
    PairSimilarity pair =
        only(screen.room(List.of(Sheet.of("a", 0, 0, 2, Sheet.NONE), Sheet.of("b", 0, 0, 2, 1))));
    assertThat(pair.compared()).isEqualTo(1);
    assertThat(pair.matches()).isEqualTo(1);
    assertThat(pair.wrongMatches()).isZero();
    assertThat(screen.room(List.of(Sheet.of("a", 0, -1, 2, -1), Sheet.of("b", 0, 0, 2, 1))).pairs())
        .isEmpty();
    assertThat(screen.room(List.of(Sheet.of("b", 0, 0, 2, 1), Sheet.of("a", 0, -1, 2, -1))).pairs())
        .isEmpty();
    assertThatThrownBy(() -> model.probability(1, 0, 0)).isInstanceOf(NoSuchElementException.class);
  }

  /** One sure to be right and one sure to be wrong chose the same: by the model that can't be. */
  @Test
  void aPairThatLeavesNothingToChanceHasNoDeviationsAndNoFlag() {
    List<ScreenedItem> items = List.of(ScreenedItem.of(2, 0, new ItemParameters(1000, 0)));
    OptionModel model = OptionModel.learn(items, List.of());
    for (int option : new int[] {0, 1}) {
      List<Sheet> room = List.of(Sheet.of("a", 3, option), Sheet.of("b", -3, 0));
      for (SimilarityIndex index : SimilarityIndex.values()) {
        SimilarityScreen.Room found =
            new SimilarityScreen(model, index, FalseAlarms.anyInnocent(0.99)).room(room);
        assertThat(only(found).deviations()).isEmpty();
        assertThat(only(found).chance().deviation()).isZero();
        assertThat(only(found).chance().pValue()).isEqualTo(1);
        assertThat(found.flags()).isEmpty();
      }
    }
  }

  /** The first candidate is sure of every answer, so only the other direction says anything. */
  @Test
  void omegaTakesTheDirectionInWhichThereIsChance() {
    List<ScreenedItem> items = List.of(ScreenedItem.of(2, 0, new ItemParameters(1000, 0)));
    OptionModel model = OptionModel.learn(items, List.of());
    double theta = 0.001;
    // P of the second, at a logit of 1
    double right = 1 / (1 + Math.exp(-1));
    for (List<Sheet> room :
        List.of(
            List.of(Sheet.of("sure", 3, 0), Sheet.of("other", theta, 1)),
            List.of(Sheet.of("other", theta, 1), Sheet.of("sure", 3, 0)))) {
      SimilarityScreen screen = new SimilarityScreen(model, SimilarityIndex.OMEGA, ALARMS);
      assertThat(only(screen.room(room)).deviations().orElseThrow())
          .isCloseTo(-right / Math.sqrt(right * (1 - right)), within(1e-9));
    }
  }

  @Test
  void aRoomIsSortedCorrectedAndFlagged() {
    SimulatedSitting sitting = new SimulatedSitting(40, 11);
    OptionModel model = OptionModel.learn(sitting.items, sitting.honest(1000));
    List<Sheet> room = new ArrayList<>(sitting.honest(5));
    int[] source = sitting.answers(-0.5);
    room.add(1, sitting.sheet("source", source));
    room.add(3, sitting.sheet("copier", source));
    SimilarityScreen.Room found = new SimilarityScreen(model, BINOMIAL, ALARMS).room(room);
    assertThat(found.pairs()).hasSize(21);
    assertThat(found.pairs())
        .isSortedAccordingTo(Comparator.comparingDouble(pair -> pair.chance().pValue()));
    PairSimilarity first = found.pairs().get(0);
    assertThat(first.candidates()).containsExactly("source", "copier");
    assertThat(first.chance().adjusted()).isEqualTo(21 * first.chance().pValue());
    assertThat(found.flags()).hasSize(1);
    Flag flag = found.flags().get(0);
    assertThat(flag.screen().code()).isEqualTo("similarity");
    assertThat(SimilarityIndex.OMEGA.code()).isEqualTo("omega");
    assertThat(SimilarityIndex.GENERALIZED_BINOMIAL.code()).isEqualTo("generalized-binomial");
    assertThat(flag.candidates()).containsExactly("source", "copier");
    assertThat(flag.pValue()).isEqualTo(first.chance().pValue()).isLessThan(1e-6);
    assertThat(flag.adjusted()).isEqualTo(first.chance().adjusted());
    assertThat(flag.statistic()).isEqualTo(first.deviations().orElseThrow()).isGreaterThan(4);
    assertThat(flag.falseAlarms()).isEqualTo(ALARMS);
    double rate = found.pairs().get(1).chance().adjusted();
    FalseAlarms justEnough = FalseAlarms.anyInnocent(Math.min(rate, 0.999));
    assertThat(new SimilarityScreen(model, BINOMIAL, justEnough).room(room).flags())
        .hasSizeGreaterThanOrEqualTo(rate < 0.999 ? 2 : 1);
  }

  @Test
  void whatDoesNotFitIsRefused() {
    OptionModel model = OptionModel.learn(ITEMS, List.of());
    SimilarityScreen screen = new SimilarityScreen(model, BINOMIAL, ALARMS);
    assertThatThrownBy(() -> screen.room(List.of(Sheet.of("a", 0, 0, 1))))
        .hasMessage("2 answers to 3 items");
    assertThatThrownBy(() -> screen.room(List.of(Sheet.of("a", 0, 0, 1, 3))))
        .hasMessage("item 2 has no option 3");
    assertThatThrownBy(() -> OptionModel.learn(ITEMS, List.of(Sheet.of("a", 0, 0, 1, -2))))
        .hasMessage("item 2 has no option -2");
    assertThatThrownBy(() -> Sheet.of("a", Double.NaN, 1)).hasMessageContaining("finite");
    assertThatThrownBy(() -> ScreenedItem.of(1, 0, CURVE)).hasMessageContaining("no key");
    assertThatThrownBy(() -> ScreenedItem.of(4, 4, CURVE)).hasMessageContaining("no key");
    assertThatThrownBy(() -> ScreenedItem.of(4, -1, CURVE)).hasMessageContaining("no key");
  }

  private static double chance(OptionModel model, int answers, double theta) {
    double chance = 1;
    int rest = answers;
    for (int item = 0; item < 3; item++) {
      chance *= model.probability(item, rest % 3, theta);
      rest /= 3;
    }
    return chance;
  }

  private static int matches(int first, int second) {
    int matches = 0;
    for (int power = 1; power < 27; power *= 3) {
      matches += first / power % 3 == second / power % 3 ? 1 : 0;
    }
    return matches;
  }

  private static PairSimilarity only(SimilarityScreen.Room room) {
    assertThat(room.pairs()).hasSize(1);
    return room.pairs().get(0);
  }

  /** Some answers, so that wrong options differ in weight. */
  private static final class SimulatedItems {
    List<Sheet> sheets() {
      List<Sheet> sheets = new ArrayList<>();
      for (int candidate = 0; candidate < 60; candidate++) {
        double theta = (candidate - 30) / 15.0;
        sheets.add(
            Sheet.of("s" + candidate, theta, candidate % 3, candidate % 2, candidate / 7 % 3));
      }
      return sheets;
    }
  }
}
