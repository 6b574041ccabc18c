package vn.benhoc.engine.statistics.classical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.benhoc.engine.statistics.ScoreMatrix.BLANK;
import static vn.benhoc.engine.statistics.ScoreMatrix.NOT_PRESENTED;
import static vn.benhoc.engine.statistics.ScoreMatrix.NOT_REACHED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.statistics.MissingAnswers;
import vn.benhoc.engine.statistics.ScoreMatrix;
import vn.benhoc.engine.statistics.irt.Lsat;
import vn.benhoc.engine.statistics.irt.ResponseMatrix;

/**
 * Against published output:
 *
 * <ul>
 *   <li>{@code itemstats} of mirt 1.40 on sections 6 and 7 of {@link Lsat}, help pages LSAT6 and
 *       LSAT7, to three places (its SEM.alpha is the standard error);
 *   <li>SPSS on five items of ten candidates in Denis (2021), Applied Univariate, Bivariate, and
 *       Multivariate Statistics, chapter 2: α = 0.633, item 1 with the rest 0.712. The other
 *       figures of that table were computed with NumPy.
 * </ul>
 */
class ItemAnalysisTest {

  private static ScoreMatrix scores(ResponseMatrix answers, int max) {
    ScoreMatrix.Builder rows = ScoreMatrix.of(max, max, max, max, max);
    for (int candidate = 0; candidate < answers.candidates(); candidate++) {
      int[] row = new int[5];
      for (int item = 0; item < 5; item++) {
        row[item] = answers.cell(candidate, item) * max;
      }
      rows.add(row);
    }
    return rows.build();
  }

  private static void isThatOfMirt(ResponseMatrix answers, double[] test, double[][] items) {
    ItemAnalysis analysis = ItemAnalysis.of(scores(answers, 100), MissingAnswers.WRONG);
    Reliability reliability = analysis.reliability();
    assertThat(reliability.candidates()).isEqualTo(1000);
    assertThat(reliability.mean().getAsDouble()).isCloseTo(test[0], within(0.0005));
    assertThat(reliability.standardDeviation().getAsDouble()).isCloseTo(test[1], within(0.0005));
    assertThat(reliability.alpha().getAsDouble()).isCloseTo(test[2], within(0.0005));
    assertThat(reliability.kuderRichardson20().getAsDouble()).isCloseTo(test[2], within(0.0005));
    assertThat(reliability.standardError().getAsDouble()).isCloseTo(test[3], within(0.0005));
    for (int item = 0; item < 5; item++) {
      ItemStatistics of = analysis.items().get(item);
      assertThat(of.candidates()).isEqualTo(1000);
      assertThat(of.difficulty().getAsDouble()).isCloseTo(items[item][0], within(1e-12));
      assertThat(of.itemRest().getAsDouble()).isCloseTo(items[item][1], within(0.0005));
      assertThat(of.alphaIfDeleted().getAsDouble()).isCloseTo(items[item][2], within(0.0005));
    }
  }

  @Test
  void section7IsThatOfMirt() {
    isThatOfMirt(
        Lsat.section7(),
        new double[] {3.707, 1.199, 0.453, 0.886},
        new double[][] {
          {0.828, 0.246, 0.396},
          {0.658, 0.247, 0.394},
          {0.772, 0.313, 0.345},
          {0.606, 0.223, 0.415},
          {0.843, 0.175, 0.438}
        });
  }

  @Test
  void section6IsThatOfMirt() {
    isThatOfMirt(
        Lsat.section6(),
        new double[] {3.819, 1.035, 0.295, 0.869},
        new double[][] {
          {0.924, 0.113, 0.275},
          {0.709, 0.153, 0.238},
          {0.553, 0.173, 0.217},
          {0.763, 0.144, 0.246},
          {0.870, 0.122, 0.266}
        });
  }

  private static final int[][] DENIS = {
    {10, 12, 15, 11, 12},
    {12, 18, 12, 12, 1},
    {8, 16, 14, 14, 4},
    {6, 8, 16, 8, 6},
    {4, 7, 8, 7, 5},
    {6, 6, 3, 7, 3},
    {3, 4, 6, 5, 8},
    {7, 3, 7, 9, 9},
    {8, 9, 4, 10, 10},
    {9, 5, 6, 11, 12}
  };

  private static ScoreMatrix denis() {
    ScoreMatrix.Builder rows = ScoreMatrix.of(2000, 2000, 2000, 2000, 2000);
    for (int[] row : DENIS) {
      rows.add(Arrays.stream(row).map(points -> points * 100).toArray());
    }
    return rows.build();
  }

  @Test
  void itemsWithPartialPointsAreThoseOfSpss() {
    ItemAnalysis analysis = ItemAnalysis.of(denis(), MissingAnswers.WRONG);
    Reliability reliability = analysis.reliability();
    assertThat(reliability.alpha().getAsDouble()).isCloseTo(0.6331652939505822, within(1e-12));
    assertThat(reliability.kuderRichardson20()).isEmpty();
    assertThat(reliability.mean().getAsDouble()).isCloseTo(41.6, within(1e-12));
    double[] itemRest = {0.712, 0.5584, 0.5118, 0.7958, -0.2281};
    double[] without = {0.4778, 0.4758, 0.5075, 0.4451, 0.8238};
    for (int item = 0; item < 5; item++) {
      ItemStatistics of = analysis.items().get(item);
      assertThat(of.itemRest().getAsDouble()).isCloseTo(itemRest[item], within(0.0006));
      assertThat(of.alphaIfDeleted().getAsDouble()).isCloseTo(without[item], within(0.0001));
    }
    assertThat(analysis.items().get(1).difficulty().getAsDouble())
        .isCloseTo(8.8 / 20, within(1e-12));
  }

  /**
   * Eleven candidates with marks 0 to 10 of which 27 % are three; the first item is right from 6
   * points on, the second for odd marks.
   */
  @Test
  void upperAndLowerGroupByHand() {
    ScoreMatrix.Builder rows = ScoreMatrix.of(100, 100, 1200);
    for (int total = 0; total <= 10; total++) {
      int first = total >= 6 ? 100 : 0;
      int second = total % 2 == 1 ? 100 : 0;
      rows.add(first, second, 100 * total - first - second + 200);
    }
    List<ItemStatistics> items = ItemAnalysis.of(rows.build(), MissingAnswers.WRONG).items();
    // upper group 8, 9, 10; lower group 0, 1, 2
    assertThat(items.get(0).upperLower().getAsDouble()).isEqualTo(1.0);
    assertThat(items.get(1).upperLower().getAsDouble()).isCloseTo(0, within(1e-15));
  }

  @Test
  void thoseWhoTieWithTheLastOfAGroupBelongToIt() {
    ScoreMatrix.Builder rows = ScoreMatrix.of(100, 100);
    // totals 0, 0, 1, 1, 1, 1, 1, 1, 2, 2: 27 % of ten are three, so the group of 1 is in both
    rows.add(0, 0).add(0, 0).add(100, 0).add(0, 100).add(100, 0);
    rows.add(0, 100).add(100, 0).add(0, 100).add(100, 100).add(100, 100);
    assertThat(ItemAnalysis.of(rows.build(), MissingAnswers.WRONG).items())
        .allSatisfy(item -> assertThat(item.upperLower()).isEmpty());
    // three more without points: 27 % of thirteen, 3.51, are four; all five belong to it
    rows.add(0, 0).add(0, 0).add(0, 0);
    ItemStatistics first = ItemAnalysis.of(rows.build(), MissingAnswers.WRONG).items().get(0);
    // the upper four are the two with 2 and, tied, all six with 1: 5 of 8 have item 1 right
    assertThat(first.upperLower().getAsDouble()).isCloseTo(5.0 / 8, within(1e-15));
  }

  @Test
  void groupsAreTwentySevenPercentRoundedHalfUp() {
    // of 50, 13.5 make 14; of 24, 6.48 make 6; of 1, 0.27 makes 1, which can't be in both
    assertThat(sizeOfGroup(50)).isEqualTo(14);
    assertThat(sizeOfGroup(24)).isEqualTo(6);
    assertThat(sizeOfGroup(2)).isEqualTo(1);
    ScoreMatrix one = ScoreMatrix.of(100, 100).add(100, 0).build();
    assertThat(ItemAnalysis.of(one, MissingAnswers.WRONG).items().get(0).upperLower()).isEmpty();
  }

  /** With item 1 right for the best alone, D is one divided by the size of the group. */
  private static long sizeOfGroup(int candidates) {
    ScoreMatrix.Builder rows = ScoreMatrix.of(100, 10000);
    for (int candidate = 0; candidate < candidates; candidate++) {
      rows.add(candidate == candidates - 1 ? 100 : 0, candidate * 100);
    }
    ItemStatistics item = ItemAnalysis.of(rows.build(), MissingAnswers.WRONG).items().get(0);
    return Math.round(1 / item.upperLower().getAsDouble());
  }

  @Test
  void missingAnswersCountByTheRule() {
    ScoreMatrix scores =
        ScoreMatrix.of(100, 100, 100)
            .add(100, BLANK, NOT_REACHED)
            .add(100, 100, 100)
            .add(0, 100, NOT_PRESENTED)
            .add(0, 0, 100)
            .build();
    ItemAnalysis wrong = ItemAnalysis.of(scores, MissingAnswers.WRONG);
    ItemAnalysis reached = ItemAnalysis.of(scores, MissingAnswers.NOT_REACHED_EXCLUDED);
    ItemAnalysis excluded = ItemAnalysis.of(scores, MissingAnswers.EXCLUDED);
    assertThat(difficulties(wrong)).containsExactly(0.5, 0.5, 2.0 / 3);
    assertThat(difficulties(reached)).containsExactly(0.5, 0.5, 1.0);
    assertThat(difficulties(excluded)).containsExactly(0.5, 2.0 / 3, 1.0);
    assertThat(wrong.items().stream().map(ItemStatistics::candidates)).containsExactly(4, 4, 3);
    assertThat(excluded.items().stream().map(ItemStatistics::candidates)).containsExactly(4, 3, 2);
    assertThat(wrong.reliability().candidates()).isEqualTo(3);
    assertThat(excluded.reliability().candidates()).isEqualTo(2);
    // item 1 with the rest as shares, all cells wrong: (1, 0), (1, 1), (0, 1), (0, 1/2)
    assertThat(wrong.items().get(0).itemRest().getAsDouble())
        .isCloseTo(pearson(new double[] {1, 1, 0, 0}, new double[] {0, 1, 1, 0.5}), within(1e-12));
    // excluded, the first candidate has no rest
    assertThat(excluded.items().get(0).itemRest().getAsDouble())
        .isCloseTo(pearson(new double[] {1, 0, 0}, new double[] {1, 1, 0.5}), within(1e-12));
  }

  private static double[] difficulties(ItemAnalysis analysis) {
    return analysis.items().stream().mapToDouble(item -> item.difficulty().getAsDouble()).toArray();
  }

  private static double pearson(double[] x, double[] y) {
    double mx = Arrays.stream(x).average().orElseThrow();
    double my = Arrays.stream(y).average().orElseThrow();
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (int at = 0; at < x.length; at++) {
      xy += (x[at] - mx) * (y[at] - my);
      xx += (x[at] - mx) * (x[at] - mx);
      yy += (y[at] - my) * (y[at] - my);
    }
    return xy / Math.sqrt(xx * yy);
  }

  @Test
  void undefinedIsEmpty() {
    ItemAnalysis nobody = ItemAnalysis.of(ScoreMatrix.of(100, 100).build(), MissingAnswers.WRONG);
    OptionalDouble empty = OptionalDouble.empty();
    assertThat(nobody.reliability())
        .isEqualTo(new Reliability(0, empty, empty, empty, empty, empty));
    assertThat(nobody.items().get(0)).isEqualTo(new ItemStatistics(0, empty, empty, empty, empty));
    ItemAnalysis one =
        ItemAnalysis.of(ScoreMatrix.of(100, 100).add(100, 0).build(), MissingAnswers.WRONG);
    assertThat(one.reliability())
        .isEqualTo(new Reliability(1, OptionalDouble.of(1), empty, empty, empty, empty));
    assertThat(one.items().get(0))
        .isEqualTo(new ItemStatistics(1, OptionalDouble.of(1), empty, empty, empty));
    ItemAnalysis alike =
        ItemAnalysis.of(
            ScoreMatrix.of(100, 100).add(100, 0).add(100, 0).build(), MissingAnswers.WRONG);
    assertThat(alike.reliability().alpha()).isEmpty();
    assertThat(alike.reliability().standardDeviation()).hasValue(0);
    assertThat(alike.items().get(0).itemRest()).isEmpty();
    ItemAnalysis single =
        ItemAnalysis.of(ScoreMatrix.of(100).add(100).add(0).build(), MissingAnswers.WRONG);
    assertThat(single.reliability().alpha()).isEmpty();
    assertThat(single.items().get(0).itemRest()).isEmpty();
    assertThat(single.items().get(0).upperLower()).hasValue(1);
  }

  @Test
  void kuderRichardsonWantsAllOrNothingAndEqualItems() {
    ScoreMatrix unequal = ScoreMatrix.of(25, 50).add(25, 0).add(0, 50).add(25, 50).build();
    Reliability reliability = ItemAnalysis.of(unequal, MissingAnswers.WRONG).reliability();
    assertThat(reliability.alpha()).isPresent();
    assertThat(reliability.kuderRichardson20()).isEmpty();
  }

  @Property(tries = 100)
  void orderOfTheRowsMeansNothing(
      @ForAll @Size(min = 2, max = 30) List<@IntRange(max = 124) Integer> rows, @ForAll int seed) {
    List<Integer> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, new Random(seed));
    ItemAnalysis one = ItemAnalysis.of(decoded(rows), MissingAnswers.WRONG);
    ItemAnalysis other = ItemAnalysis.of(decoded(shuffled), MissingAnswers.WRONG);
    assertThat(one.reliability()).isEqualTo(other.reliability());
    for (int item = 0; item < 3; item++) {
      ItemStatistics left = one.items().get(item);
      ItemStatistics right = other.items().get(item);
      assertThat(left.difficulty()).isEqualTo(right.difficulty());
      assertThat(left.upperLower()).isEqualTo(right.upperLower());
      assertThat(left.itemRest().orElse(9)).isCloseTo(right.itemRest().orElse(9), within(1e-9));
      left.itemRest().ifPresent(value -> assertThat(value).isBetween(-1.0, 1.0));
    }
  }

  private static ScoreMatrix decoded(List<Integer> rows) {
    ScoreMatrix.Builder scores = ScoreMatrix.of(4, 4, 4);
    rows.forEach(row -> scores.add(row % 5, row / 5 % 5, row / 25));
    return scores.build();
  }
}
