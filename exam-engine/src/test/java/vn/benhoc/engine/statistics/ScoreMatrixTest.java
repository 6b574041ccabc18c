package vn.benhoc.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.benhoc.engine.statistics.ScoreMatrix.BLANK;
import static vn.benhoc.engine.statistics.ScoreMatrix.NOT_PRESENTED;
import static vn.benhoc.engine.statistics.ScoreMatrix.NOT_REACHED;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.benhoc.engine.statistics.irt.ResponseMatrix;

class ScoreMatrixTest {

  @Test
  void keepsCellsAndAddsUpMarks() {
    ScoreMatrix scores =
        ScoreMatrix.of(25, 100, 50)
            .add(25, 10, 0)
            .add(BLANK, 100, NOT_REACHED)
            .add(-25, NOT_PRESENTED, -25)
            .build();
    assertThat(scores.candidates()).isEqualTo(3);
    assertThat(scores.items()).isEqualTo(3);
    assertThat(scores.max(1)).isEqualTo(100);
    assertThat(scores.cell(0, 1)).isEqualTo(10);
    assertThat(scores.cell(1, 2)).isEqualTo(NOT_REACHED);
    assertThat(scores.cell(2, 0)).isEqualTo(-25);
    // and not the first cell of the next candidate
    assertThatThrownBy(() -> scores.cell(0, 3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThat(scores.marks())
        .containsExactly(new BigDecimal("0.35"), new BigDecimal("1.00"), new BigDecimal("-0.50"));
    assertThat(ScoreMatrix.isScore(0)).isTrue();
    assertThat(ScoreMatrix.isScore(-100)).isTrue();
    assertThat(ScoreMatrix.isScore(NOT_REACHED)).isFalse();
  }

  @Test
  void blanksBehindTheLastAnswerOfTheOwnOrderAreNotReached() {
    ScoreMatrix scores =
        ScoreMatrix.of(25, 25, 25, 25, 25)
            .addInOrder(new int[] {BLANK, 25, BLANK, 0, 25}, new int[] {2, 1, 0, 3})
            .addInOrder(new int[] {BLANK, 25, BLANK, BLANK, BLANK}, new int[] {4, 1, 0, 3})
            .addInOrder(new int[] {BLANK, BLANK, BLANK, BLANK, 25}, new int[] {0, 1})
            .build();
    assertThat(row(scores, 0)).containsExactly(BLANK, 25, BLANK, 0, NOT_PRESENTED);
    assertThat(row(scores, 1)).containsExactly(NOT_REACHED, 25, NOT_PRESENTED, NOT_REACHED, BLANK);
    assertThat(row(scores, 2))
        .containsExactly(NOT_REACHED, NOT_REACHED, NOT_PRESENTED, NOT_PRESENTED, NOT_PRESENTED);
  }

  private static int[] row(ScoreMatrix scores, int candidate) {
    int[] row = new int[scores.items()];
    for (int item = 0; item < row.length; item++) {
      row[item] = scores.cell(candidate, item);
    }
    return row;
  }

  @Test
  void growsWithItsRows() {
    ScoreMatrix.Builder rows = ScoreMatrix.of(1000);
    for (int candidate = 0; candidate < 1000; candidate++) {
      rows.add(candidate);
    }
    ScoreMatrix scores = rows.build();
    assertThat(scores.candidates()).isEqualTo(1000);
    assertThat(scores.cell(999, 0)).isEqualTo(999);
    assertThat(rows.add(7).build().candidates()).isEqualTo(1001);
    assertThat(scores.candidates()).isEqualTo(1000);
  }

  @Test
  void refusesWhatCanNotBe() {
    assertThatThrownBy(ScoreMatrix::of).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ScoreMatrix.of(25, 0)).isInstanceOf(IllegalArgumentException.class);
    ScoreMatrix.Builder rows = ScoreMatrix.of(25, 50);
    assertThatThrownBy(() -> rows.add(25))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 items");
    assertThatThrownBy(() -> rows.add(25, 51))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("51");
    ScoreMatrix scores = rows.add(25, 50).build();
    assertThatThrownBy(() -> scores.cell(0, 2)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> scores.cell(0, -1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> scores.cell(1, 0)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "WRONG, 0, 0, ",
    "NOT_REACHED_EXCLUDED, 0, , ",
    "EXCLUDED, , , ",
  })
  void missingAnswersMeanWhatTheRuleSays(
      MissingAnswers rule, Integer blank, Integer notReached, Integer notPresented) {
    assertThat(points(rule, BLANK)).isEqualTo(blank);
    assertThat(points(rule, NOT_REACHED)).isEqualTo(notReached);
    assertThat(points(rule, NOT_PRESENTED)).isEqualTo(notPresented);
    assertThat(points(rule, -25)).isEqualTo(-25);
  }

  private static Integer points(MissingAnswers rule, int cell) {
    return rule.points(cell).isPresent() ? rule.points(cell).getAsInt() : null;
  }

  @Test
  void partialPointsAreCutInTwo() {
    ScoreMatrix scores =
        ScoreMatrix.of(100, 25)
            .add(50, 25)
            .add(49, -10)
            .add(100, BLANK)
            .add(NOT_PRESENTED, NOT_REACHED)
            .build();
    ResponseMatrix half = ResponseMatrix.of(scores, MissingAnswers.EXCLUDED, 50);
    int[] cells = {1, 1, 0, 0, 1, 2, 2, 2};
    for (int at = 0; at < cells.length; at++) {
      assertThat(half.cell(at / 2, at % 2)).as("cell %d", at).isEqualTo(cells[at]);
    }
    ResponseMatrix full = ResponseMatrix.of(scores, MissingAnswers.WRONG, 100);
    assertThat(full.cell(0, 0)).isEqualTo(ResponseMatrix.WRONG);
    assertThat(full.cell(2, 0)).isEqualTo(ResponseMatrix.RIGHT);
    assertThat(full.cell(2, 1)).isEqualTo(ResponseMatrix.WRONG);
    assertThat(full.cell(3, 0)).isEqualTo(ResponseMatrix.MISSING);
    ResponseMatrix least = ResponseMatrix.of(scores, MissingAnswers.WRONG, 1);
    assertThat(least.cell(1, 0)).isEqualTo(ResponseMatrix.RIGHT);
    assertThat(least.cell(1, 1)).isEqualTo(ResponseMatrix.WRONG);
    assertThatThrownBy(() -> ResponseMatrix.of(scores, MissingAnswers.WRONG, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ResponseMatrix.of(scores, MissingAnswers.WRONG, 101))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
