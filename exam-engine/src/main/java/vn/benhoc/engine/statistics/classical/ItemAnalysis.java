package vn.benhoc.engine.statistics.classical;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import vn.benhoc.engine.statistics.MissingAnswers;
import vn.benhoc.engine.statistics.ScoreMatrix;

/**
 * Classical item analysis of a paper that was sat. Immutable; the same numbers for the same rows in
 * any order, up to the last bits of the correlations.
 *
 * <p>The total by which candidates are compared is the share of the points possible for them, over
 * the items that count under the rule for missing answers: with the same items for all it orders
 * them as their marks do, and with chosen blocks or other forms it stays comparable.
 *
 * <p>Upper and lower group are 27 % of the candidates each, rounded half up, at least one; all who
 * tie with the last of a group belong to it. If the groups then met, there are none.
 *
 * @param reliability of the whole test
 * @param items the figures of each item, in the order of the matrix
 */
public record ItemAnalysis(Reliability reliability, List<ItemStatistics> items) {

  public ItemAnalysis {
    items = List.copyOf(items);
  }

  /**
   * Analyses.
   *
   * @param scores the points; no candidates are no error, then all is empty
   * @param rule what a missing answer means
   */
  public static ItemAnalysis of(ScoreMatrix scores, MissingAnswers rule) {
    CountedScores counted = new CountedScores(scores, rule);
    ExtremeGroups groups = ExtremeGroups.of(counted);
    TotalVariances variances = new TotalVariances(counted);
    List<ItemStatistics> items = new ArrayList<>();
    for (int item = 0; item < scores.items(); item++) {
      items.add(statistics(counted, groups, item, variances.alphaWithout(item)));
    }
    return new ItemAnalysis(variances.reliability(), items);
  }

  private static ItemStatistics statistics(
      CountedScores scores, ExtremeGroups groups, int item, OptionalDouble alphaIfDeleted) {
    Share all = new Share();
    Share upper = new Share();
    Share lower = new Share();
    Correlation itemRest = new Correlation();
    for (int candidate = 0; candidate < scores.candidates(); candidate++) {
      if (scores.counts(candidate, item)) {
        int points = scores.points(candidate, item);
        all.add(points, true);
        upper.add(points, groups.inUpper(candidate));
        lower.add(points, groups.inLower(candidate));
        if (scores.hasRest(candidate, item)) {
          itemRest.add(points, scores.rest(candidate, item));
        }
      }
    }
    int max = scores.max(item);
    return new ItemStatistics(
        all.count, all.of(max), itemRest.value(), upper.less(lower, max), alphaIfDeleted);
  }

  /** Points gained by some candidates. */
  private static final class Share {

    private long sum;
    private int count;

    void add(int points, boolean belongs) {
      sum += belongs ? points : 0;
      count += belongs ? 1 : 0;
    }

    OptionalDouble of(int max) {
      return count == 0
          ? OptionalDouble.empty()
          : OptionalDouble.of((double) sum / ((double) count * max));
    }

    OptionalDouble less(Share other, int max) {
      return count == 0 || other.count == 0
          ? OptionalDouble.empty()
          : OptionalDouble.of(of(max).getAsDouble() - other.of(max).getAsDouble());
    }
  }
}
