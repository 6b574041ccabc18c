package vn.benhoc.engine.statistics.classical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.statistics.MissingAnswers;
import vn.benhoc.engine.statistics.ScoreMatrix;
import vn.benhoc.engine.statistics.classical.DistractorTable.Count;

/** By hand: twelve candidates, four options, the key is option 2. */
class DistractorTableTest {

  private static final int[] CHOSEN = {0, 0, 1, ChosenOptions.NONE, 1, 2, 0, 2, 2, 2, 1, 2};

  /** The rest of the points rises from 0 by 1 from candidate to candidate. */
  private static ScoreMatrix scores() {
    ScoreMatrix.Builder rows = ScoreMatrix.of(100, 2000);
    for (int candidate = 0; candidate < 12; candidate++) {
      int chosen = CHOSEN[candidate];
      int points = chosen == 2 ? 100 : 0;
      rows.add(chosen == ChosenOptions.NONE ? ScoreMatrix.BLANK : points, candidate * 100);
    }
    return rows.build();
  }

  private static DistractorTable table() {
    return DistractorTable.of(scores(), 0, ChosenOptions.of(4, CHOSEN), MissingAnswers.WRONG);
  }

  private static Count count(int number, int of) {
    return new Count(number, OptionalDouble.of((double) number / of));
  }

  @Test
  void countsAndSharesByHand() {
    DistractorTable table = table();
    // totals 0 1 2 3 4 6 6 8 9 10 10 12: three are 27 %; upper from 10 on, lower up to 2
    assertThat(table.options().get(0).all()).isEqualTo(count(3, 12));
    assertThat(table.options().get(0).upper()).isEqualTo(count(0, 3));
    assertThat(table.options().get(0).lower()).isEqualTo(count(2, 3));
    assertThat(table.options().get(1).all()).isEqualTo(count(3, 12));
    assertThat(table.options().get(1).upper()).isEqualTo(count(1, 3));
    assertThat(table.options().get(1).lower()).isEqualTo(count(1, 3));
    assertThat(table.options().get(2).all()).isEqualTo(count(5, 12));
    assertThat(table.options().get(2).upper()).isEqualTo(count(2, 3));
    assertThat(table.options().get(2).lower()).isEqualTo(count(0, 3));
    assertThat(table.options().get(3).all()).isEqualTo(count(0, 12));
    assertThat(table.options()).hasSize(4);
    assertThat(table.blanks().all()).isEqualTo(count(1, 12));
    assertThat(table.blanks().upper()).isEqualTo(count(0, 3));
  }

  @Test
  void correlationsByTheFormulaOfThePointBiserial() {
    // (M₁ − M₀)/s √(p q) with the deviation of the population of 0 to 11, √(143/12)
    double deviation = Math.sqrt(143.0 / 12);
    DistractorTable table = table();
    double key = (8.0 - 26.0 / 7) / deviation * Math.sqrt(5.0 / 12 * 7 / 12);
    assertThat(table.options().get(2).optionRest().getAsDouble()).isCloseTo(key, within(1e-12));
    double first = (7.0 / 3 - 59.0 / 9) / deviation * Math.sqrt(0.25 * 0.75);
    assertThat(table.options().get(0).optionRest().getAsDouble()).isCloseTo(first, within(1e-12));
    assertThat(table.options().get(3).optionRest()).isEmpty();
    assertThat(table.blanks().optionRest()).isPresent();
  }

  @Test
  void thoseToWhomItWasNotPresentedDoNotCount() {
    int[] chosen = CHOSEN.clone();
    chosen[11] = ChosenOptions.NOT_PRESENTED;
    chosen[0] = ChosenOptions.NOT_PRESENTED;
    DistractorTable table =
        DistractorTable.of(scores(), 0, ChosenOptions.of(4, chosen), MissingAnswers.WRONG);
    assertThat(table.options().get(0).all()).isEqualTo(count(2, 10));
    assertThat(table.options().get(0).lower()).isEqualTo(count(1, 2));
    assertThat(table.options().get(2).upper()).isEqualTo(count(1, 2));
  }

  @Test
  void withoutCandidatesSharesAreEmpty() {
    DistractorTable table =
        DistractorTable.of(
            ScoreMatrix.of(100).build(), 0, ChosenOptions.of(2), MissingAnswers.WRONG);
    Count none = new Count(0, OptionalDouble.empty());
    assertThat(table.blanks())
        .isEqualTo(new DistractorTable.Row(none, none, none, OptionalDouble.empty()));
  }

  @Test
  void anItemAloneHasNoRest() {
    ScoreMatrix scores = ScoreMatrix.of(100).add(100).add(0).build();
    DistractorTable table =
        DistractorTable.of(scores, 0, ChosenOptions.of(2, 1, 0), MissingAnswers.WRONG);
    assertThat(table.options().get(1).optionRest()).isEmpty();
    assertThat(table.options().get(1).upper()).isEqualTo(count(1, 1));
  }

  @Test
  void refusesWhatDoesNotFit() {
    assertThatThrownBy(() -> ChosenOptions.of(1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ChosenOptions.of(101, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ChosenOptions.of(4, 4)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ChosenOptions.of(4, -3)).isInstanceOf(IllegalArgumentException.class);
    assertThat(ChosenOptions.of(100, 99).chosenBy(0)).isEqualTo(99);
    ChosenOptions few = ChosenOptions.of(4, 0, 1);
    assertThatThrownBy(() -> DistractorTable.of(scores(), 0, few, MissingAnswers.WRONG))
        .isInstanceOf(IllegalArgumentException.class);
    ChosenOptions all = ChosenOptions.of(4, CHOSEN);
    assertThatThrownBy(() -> DistractorTable.of(scores(), 2, all, MissingAnswers.WRONG))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> DistractorTable.of(scores(), -1, all, MissingAnswers.WRONG))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
