package vn.benhoc.engine.statistics.classical;

import java.util.Arrays;

/**
 * The upper and the lower 27 % of the candidates by their share of the possible points, the split
 * at which a difference between the groups tells most (Kelley 1939, Journal of Educational
 * Psychology 30, pp. 17–24).
 *
 * <p>A group has 27 % of the candidates with a total, rounded half up, at least one. <b>Ties</b>:
 * everybody with the same share as its last member belongs to it too; so the groups never depend on
 * the order of the rows, and may be larger. Where that would let one candidate stand in both, there
 * are no groups. Immutable.
 */
final class ExtremeGroups {

  private static final int PERCENT = 27;

  private final CountedScores scores;
  private final double lowest;
  private final double highest;

  private ExtremeGroups(CountedScores scores, double lowest, double highest) {
    this.scores = scores;
    this.lowest = lowest;
    this.highest = highest;
  }

  static ExtremeGroups of(CountedScores scores) {
    double[] totals = new double[scores.candidates()];
    int counted = 0;
    for (int candidate = 0; candidate < totals.length; candidate++) {
      if (scores.hasTotal(candidate)) {
        totals[counted++] = scores.total(candidate);
      }
    }
    if (counted == 0) {
      return new ExtremeGroups(scores, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }
    double[] rising = Arrays.copyOf(totals, counted);
    Arrays.sort(rising);
    int size = Math.max(1, (int) ((PERCENT * (long) counted + 50) / 100));
    return new ExtremeGroups(scores, rising[size - 1], rising[counted - size]);
  }

  /** Whether there are two groups without a common member. */
  boolean exist() {
    return lowest < highest && Double.isFinite(lowest);
  }

  boolean inUpper(int candidate) {
    return exist() && scores.hasTotal(candidate) && scores.total(candidate) >= highest;
  }

  boolean inLower(int candidate) {
    return exist() && scores.hasTotal(candidate) && scores.total(candidate) <= lowest;
  }
}
