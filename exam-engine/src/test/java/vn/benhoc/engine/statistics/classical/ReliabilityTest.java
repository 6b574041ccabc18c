package vn.benhoc.engine.statistics.classical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.statistics.MissingAnswers;
import vn.benhoc.engine.statistics.ScoreMatrix;

/**
 * KR-20 and the standard error of measurement by themselves, against a worked example: ten students
 * on ten items of K. L. Wuensch, "The Kuder-Richardson 20", East Carolina University, KR20.txt. It
 * prints p and q of each item, Σpq = 2.18 and the variance 5.84 of the totals (divided by n).
 */
class ReliabilityTest {

  private static final String[] WUENSCH = {
    "1111110110", "1011011101", "1111011001", "0010001000", "0000010010",
    "1110111111", "1101110111", "1111111101", "0101111101", "1101101110"
  };

  private static ScoreMatrix wuensch(int points) {
    ScoreMatrix.Builder rows = ScoreMatrix.of(filled(points));
    for (String answers : WUENSCH) {
      rows.add(answers.chars().map(answer -> (answer - '0') * points).toArray());
    }
    return rows.build();
  }

  private static int[] filled(int points) {
    int[] maxima = new int[10];
    Arrays.fill(maxima, points);
    return maxima;
  }

  @Test
  void kuderRichardsonIsThatOfTheWorkedExample() {
    Reliability of = ItemAnalysis.of(wuensch(100), MissingAnswers.WRONG).reliability();
    assertThat(of.candidates()).isEqualTo(10);
    assertThat(of.mean().getAsDouble()).isCloseTo(6.6, within(1e-12));
    // 10/9 (1 − 2.18/5.84)
    assertThat(of.kuderRichardson20().getAsDouble()).isCloseTo(0.696347, within(5e-7));
    assertThat(of.standardDeviation().getAsDouble()).isCloseTo(2.547330, within(5e-7));
    // the error's square by hand: 58.4/9 (1 − 10/9 · 3.66/5.84) = 1.970370
    assertThat(of.standardError().getAsDouble()).isCloseTo(1.403699, within(5e-7));
  }

  @Test
  void theErrorIsInPointsAndReliabilityInNone() {
    Reliability whole = ItemAnalysis.of(wuensch(100), MissingAnswers.WRONG).reliability();
    Reliability quarter = ItemAnalysis.of(wuensch(25), MissingAnswers.WRONG).reliability();
    assertThat(quarter.kuderRichardson20()).isEqualTo(whole.kuderRichardson20());
    assertThat(quarter.standardError().getAsDouble()).isCloseTo(1.403699 / 4, within(5e-7));
  }

  /** Every item says the same: no error, and never the root of a negative number. */
  @Test
  void itemsThatAgreeAltogetherMeasureWithoutError() {
    for (int items = 2; items <= 60; items++) {
      int[] maxima = new int[items];
      Arrays.fill(maxima, 100);
      int[] right = maxima.clone();
      ScoreMatrix scores = ScoreMatrix.of(maxima).add(right).add(new int[items]).add(right).build();
      Reliability of = ItemAnalysis.of(scores, MissingAnswers.WRONG).reliability();
      assertThat(of.alpha()).hasValue(1);
      assertThat(of.standardError()).hasValue(0);
    }
  }

  /** Points of twenty million: their squares add up to more than a long. */
  @Test
  void pointsWhoseSquaresNoLongHoldsAreNoTrouble() {
    Reliability small = ItemAnalysis.of(wuensch(100), MissingAnswers.WRONG).reliability();
    Reliability large = ItemAnalysis.of(wuensch(2_000_000_000), MissingAnswers.WRONG).reliability();
    assertThat(large.alpha()).isEqualTo(small.alpha());
    assertThat(large.mean().getAsDouble()).isCloseTo(6.6 * 2e7, within(1e-6));
    assertThat(large.standardError().getAsDouble() / 2e7).isCloseTo(1.403699, within(5e-7));
    // every student five times: squares of 8.1 · 10¹⁷ each, together beyond a long
    ScoreMatrix.Builder rows = ScoreMatrix.of(filled(900_000_000));
    ScoreMatrix once = wuensch(900_000_000);
    for (int row = 0; row < 50; row++) {
      int candidate = row % 10;
      rows.add(IntStream.range(0, 10).map(item -> once.cell(candidate, item)).toArray());
    }
    Reliability five = ItemAnalysis.of(rows.build(), MissingAnswers.WRONG).reliability();
    assertThat(five.alpha().getAsDouble()).isCloseTo(0.696347, within(5e-7));
  }

  /** Wrong answers cost 0.25: by hand, Σσᵢ² = 2 · 0.390625, σ² = 0.78125. */
  @Test
  void pointsBelowZeroCountAsTheyAre() {
    ScoreMatrix scores =
        ScoreMatrix.of(100, 100).add(100, -25).add(-25, 100).add(100, 100).add(-25, -25).build();
    ItemAnalysis analysis = ItemAnalysis.of(scores, MissingAnswers.WRONG);
    assertThat(analysis.reliability().alpha()).hasValue(0);
    assertThat(analysis.reliability().kuderRichardson20()).isEmpty();
    assertThat(analysis.reliability().mean()).hasValue(0.75);
    assertThat(analysis.reliability().standardError().getAsDouble())
        .isCloseTo(Math.sqrt(0.78125 * 4 / 3), within(1e-12));
    assertThat(analysis.items().get(0).difficulty()).hasValue(0.375);
    assertThat(analysis.items().get(0).upperLower()).hasValue(1.25);
  }
}
