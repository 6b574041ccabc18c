package vn.benhoc.engine.assembly;

import vn.benhoc.engine.statistics.irt.ItemParameters;

/**
 * Expected scores and information of forms on a fine grid of abilities, every 0.05 from −2 to 2,
 * and whether they stay within half a tolerance of a target, the mean items of a pool or one form,
 * on each {@link Route} for itself.
 *
 * <p>An item's odds of being right grow by the same factor from each ability to the next, so a
 * curve costs two exponentials. Immutable and thread-safe.
 */
final class Curves {

  private static final int STEPS = 80;
  private static final double LOWEST = -2;
  private static final double STEP = 0.05;
  private static final double FARTHEST = 600;
  private static final double HUNDREDTHS = 100;

  private final CompiledPool pool;
  private final double[] points;
  private final double[] slopes;
  private final double[] odds;
  private final double[] factors;
  private final boolean[][] routes;
  private final double[][] scores;
  private final double[][] information;
  private final double half;
  private final double ratio;

  /**
   * Curves around the mean items of a pool.
   *
   * @param equal the tolerance
   * @throws IllegalArgumentException if there are more than {@value Route#MOST} routes
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
    this.routes = Route.throughBins(pool.demands());
    this.scores = new double[routes.length][STEPS + 1];
    this.information = new double[routes.length][STEPS + 1];
    for (int route = 0; route < routes.length; route++) {
      for (int bin = 0; bin < points.length; bin++) {
        if (routes[route][bin]) {
          addMean(bin, scores[route], information[route]);
        }
      }
    }
  }

  private Curves(Curves other, int[] form) {
    this.pool = other.pool;
    this.points = other.points;
    this.half = other.half;
    this.ratio = other.ratio;
    this.slopes = other.slopes;
    this.odds = other.odds;
    this.factors = other.factors;
    this.routes = other.routes;
    this.scores = new double[routes.length][STEPS + 1];
    this.information = new double[routes.length][STEPS + 1];
    for (int route = 0; route < routes.length; route++) {
      addForm(form, route, scores[route], information[route]);
    }
  }

  /**
   * The same tolerance around a form instead of the mean items.
   *
   * @param form the items by place
   */
  Curves around(int[] form) {
    return new Curves(this, form);
  }

  private void addForm(int[] items, int route, double[] score, double[] told) {
    for (int place = 0; place < items.length; place++) {
      int bin = pool.binOfPlace(place);
      if (routes[route][bin]) {
        add(items[place], points[bin], 1, score, told);
      }
    }
  }

  private void addMean(int bin, double[] score, double[] told) {
    int[] items = pool.itemsOf(bin);
    double share = (double) pool.demands().get(bin).count() / Math.max(1, items.length);
    for (int item : items) {
      add(item, points[bin], share, score, told);
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
   * The expected score to stay close to on a route, in points.
   *
   * @param step which ability of the grid, from 0
   */
  double targetScore(int route, int step) {
    return scores[route][step] / HUNDREDTHS;
  }

  /** The information to stay close to on a route, at such an ability. */
  double targetInformation(int route, int step) {
    return information[route][step];
  }

  /**
   * Whether a form stays within half the tolerance.
   *
   * @param items the items by place
   */
  boolean hold(int[] items) {
    for (int route = 0; route < routes.length; route++) {
      if (!hold(items, route)) {
        return false;
      }
    }
    return true;
  }

  private boolean hold(int[] items, int route) {
    double[] score = new double[STEPS + 1];
    double[] told = new double[STEPS + 1];
    addForm(items, route, score, told);
    for (int step = 0; step <= STEPS; step++) {
      double wanted = information[route][step];
      boolean fair = Math.abs(score[step] - scores[route][step]) <= half;
      boolean sharp = told[step] <= wanted * ratio && wanted <= told[step] * ratio;
      if (!fair || !sharp) {
        return false;
      }
    }
    return true;
  }
}
