package vn.benhoc.engine.assembly;

import vn.benhoc.engine.statistics.irt.ItemParameters;

/**
 * Expected scores and information of forms on a fine grid of abilities, every 0.05 from −2 to 2,
 * and whether they stay within half a tolerance of those of the mean items of a pool.
 *
 * <p>An item's odds of being right grow by the same factor from each ability to the next, so a
 * curve costs two exponentials. Immutable and thread-safe.
 */
final class Curves {

  private static final int STEPS = 80;
  private static final double LOWEST = -2;
  private static final double STEP = 0.05;
  private static final double FARTHEST = 600;

  private final CompiledPool pool;
  private final double[] points;
  private final double[] slopes;
  private final double[] odds;
  private final double[] factors;
  private final double[] scores = new double[STEPS + 1];
  private final double[] information = new double[STEPS + 1];
  private final double half;
  private final double ratio;

  /**
   * Curves around the mean items of a pool.
   *
   * @param equal the tolerance
   */
  Curves(CompiledPool pool, Constraint.EqualDifficulty equal) {
    this.pool = pool;
    this.points = pool.demands().stream().mapToDouble(ItemMeasures::hundredths).toArray();
    this.half = equal.hundredths() / 2.0;
    this.ratio = StrictMath.sqrt(1 + equal.percent() / 100.0);
    this.slopes = new double[pool.size()];
    this.odds = new double[pool.size()];
    this.factors = new double[pool.size()];
    for (int item = 0; item < pool.size(); item++) {
      ItemParameters parameters = ItemMeasures.parameters(pool.entry(item));
      slopes[item] = parameters.discrimination();
      double logit = parameters.discrimination() * (LOWEST - parameters.difficulty());
      odds[item] = StrictMath.exp(Math.max(-FARTHEST, Math.min(FARTHEST, logit)));
      factors[item] = StrictMath.exp(parameters.discrimination() * STEP);
    }
    for (int bin = 0; bin < points.length; bin++) {
      int[] items = pool.itemsOf(bin);
      double share = (double) pool.demands().get(bin).count() / Math.max(1, items.length);
      for (int item : items) {
        add(item, points[bin], share, scores, information);
      }
    }
  }

  private void add(int item, double worth, double share, double[] score, double[] told) {
    double square = slopes[item] * slopes[item] * share;
    double odd = odds[item];
    for (int step = 0; step <= STEPS; step++) {
      double chance = odd / (1 + odd);
      score[step] += worth * share * chance;
      told[step] += square * chance * (1 - chance);
      odd *= factors[item];
    }
  }

  /**
   * Whether a form stays within half the tolerance.
   *
   * @param items the items by place
   */
  boolean hold(int[] items) {
    double[] score = new double[STEPS + 1];
    double[] told = new double[STEPS + 1];
    for (int place = 0; place < items.length; place++) {
      add(items[place], points[pool.binOfPlace(place)], 1, score, told);
    }
    for (int step = 0; step <= STEPS; step++) {
      boolean fair = Math.abs(score[step] - scores[step]) <= half;
      boolean sharp =
          told[step] <= information[step] * ratio && information[step] <= told[step] * ratio;
      if (!fair || !sharp) {
        return false;
      }
    }
    return true;
  }
}
