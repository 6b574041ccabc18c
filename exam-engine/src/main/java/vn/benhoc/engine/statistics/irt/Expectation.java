package vn.benhoc.engine.statistics.irt;

import java.util.Arrays;

/**
 * The expectation step of Bock and Aitkin (1981, Psychometrika 46, p. 447, equations 12 to 14): how
 * many candidates of each ability are expected to have met each item and to have answered it right,
 * and the logarithm of the marginal likelihood.
 *
 * <p>The likelihood of a pattern is a product over its chunks of tabled products over five items;
 * posterior weights are summed by chunk first and handed to the items afterwards. That is five
 * times less work than going through the items. The few patterns that are too unlikely for a
 * product are added up as logarithms. Mutable, for one thread.
 */
final class Expectation {

  /** After so many chunks a likelihood is brought back into the range of a double. */
  private static final int CHUNKS_BETWEEN_SCALINGS = 8;

  /** A product below this may have lost digits. */
  private static final double LEAST = 0x1p-900;

  private static final double SMALL = 0x1p-400;
  private static final double LARGE = 0x1p400;
  private static final double LOG_LARGE = 400 * StrictMath.log(2);

  private final PatternTable table;
  private final Quadrature quadrature;
  private final int points;
  private final double[] products;
  private final double[] sums;
  private final double[] weights;
  private final double[] right;
  private final double[] asked;
  private final double[] posterior;
  private double logScale;
  private boolean lost;
  private double logLikelihood;

  Expectation(PatternTable table, Quadrature quadrature) {
    this.table = table;
    this.quadrature = quadrature;
    this.points = quadrature.count();
    this.products = new double[table.chunks() * PatternTable.CODES * points];
    this.sums = new double[products.length];
    this.weights = new double[points];
    for (int point = 0; point < points; point++) {
      weights[point] = quadrature.weight(point);
    }
    this.right = new double[table.items() * points];
    this.asked = new double[right.length];
    this.posterior = new double[points];
  }

  /** Takes the expectations under these curves aθ + d. */
  void run(double[] slopes, double[] intercepts) {
    tabulate(slopes, intercepts);
    Arrays.fill(sums, 0);
    logLikelihood = 0;
    for (int pattern = 0; pattern < table.patterns(); pattern++) {
      posterior(pattern);
      spread(pattern);
    }
    handToItems();
  }

  /** The expected right answers by item and ability: {@code item * points + point}. */
  double[] right() {
    return right;
  }

  /** The expected answers, right or wrong, by item and ability. */
  double[] asked() {
    return asked;
  }

  double logLikelihood() {
    return logLikelihood;
  }

  /** Tables the likelihood of every chunk at every ability. */
  void tabulate(double[] slopes, double[] intercepts) {
    for (int chunk = 0; chunk < table.chunks(); chunk++) {
      int first = chunk * PatternTable.CHUNK;
      int last = Math.min(first + PatternTable.CHUNK, table.items());
      int filled = 1;
      Arrays.fill(products, row(chunk, 0), row(chunk, 1), 1);
      for (int item = first; item < last; item++) {
        appendItem(row(chunk, 0), filled, slopes[item], intercepts[item]);
        filled *= 3;
      }
    }
  }

  /** Extends a chunk's table of {@code filled} codes by an item: three times as many codes. */
  private void appendItem(int start, int filled, double slope, double intercept) {
    for (int point = 0; point < points; point++) {
      double logit = slope * quadrature.point(point) + intercept;
      double probability = Logistic.probability(logit);
      double complement = Logistic.probability(-logit);
      for (int code = 0; code < filled; code++) {
        int at = start + code * points + point;
        double product = products[at];
        products[at + filled * points] = product * probability;
        products[at + 2 * filled * points] = product;
        products[at] = product * complement;
      }
    }
  }

  /**
   * The posterior of a pattern at every ability, summing to 1; adds the pattern's candidates to the
   * log-likelihood.
   */
  double[] posterior(int pattern) {
    System.arraycopy(weights, 0, posterior, 0, points);
    logScale = 0;
    lost = false;
    int chunks = table.chunks();
    for (int chunk = 0; chunk < chunks; chunk++) {
      multiply(posterior, products, row(chunk, table.code(pattern, chunk)));
      if (chunk % CHUNKS_BETWEEN_SCALINGS == CHUNKS_BETWEEN_SCALINGS - 1) {
        scale();
      }
    }
    double sum = sum(posterior);
    if (lost || !(sum > LEAST)) {
      addLogarithms(pattern);
      sum = sum(posterior);
    }
    logLikelihood += table.count(pattern) * (StrictMath.log(sum) + logScale);
    double share = 1 / sum;
    for (int point = 0; point < points; point++) {
      posterior[point] *= share;
    }
    return posterior;
  }

  private void scale() {
    double sum = sum(posterior);
    lost |= !(sum > LEAST);
    if (sum < SMALL) {
      for (int point = 0; point < points; point++) {
        posterior[point] *= LARGE;
      }
      logScale -= LOG_LARGE;
    }
  }

  /** Makes the posterior anew, its largest value 1, as exp of a sum of logarithms. */
  private void addLogarithms(int pattern) {
    double largest = Double.NEGATIVE_INFINITY;
    for (int point = 0; point < points; point++) {
      double log = StrictMath.log(weights[point]);
      for (int chunk = 0; chunk < table.chunks(); chunk++) {
        log += StrictMath.log(products[row(chunk, table.code(pattern, chunk)) + point]);
      }
      posterior[point] = log;
      largest = Math.max(largest, log);
    }
    for (int point = 0; point < points; point++) {
      posterior[point] = StrictMath.exp(posterior[point] - largest);
    }
    logScale = largest;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  private void spread(int pattern) {
    int count = table.count(pattern);
    int chunks = table.chunks();
    for (int chunk = 0; chunk < chunks; chunk++) {
      add(sums, row(chunk, table.code(pattern, chunk)), posterior, count);
    }
  }

  private static void multiply(double[] product, double[] factors, int from) {
    for (int at = 0; at < product.length; at++) {
      product[at] *= factors[from + at];
    }
  }

  private static void add(double[] sums, int from, double[] values, double times) {
    for (int at = 0; at < values.length; at++) {
      sums[from + at] += times * values[at];
    }
  }

  private void handToItems() {
    Arrays.fill(right, 0);
    Arrays.fill(asked, 0);
    for (int item = 0; item < table.items(); item++) {
      for (int code = 0; code < PatternTable.CODES; code++) {
        int cell = PatternTable.digit(code, item % PatternTable.CHUNK);
        if (cell != ResponseMatrix.MISSING) {
          handToItem(item, row(item / PatternTable.CHUNK, code), cell);
        }
      }
    }
  }

  private void handToItem(int item, int from, int cell) {
    int to = item * points;
    for (int point = 0; point < points; point++) {
      asked[to + point] += sums[from + point];
      right[to + point] += cell * sums[from + point];
    }
  }

  private int row(int chunk, int code) {
    return (chunk * PatternTable.CODES + code) * points;
  }
}
