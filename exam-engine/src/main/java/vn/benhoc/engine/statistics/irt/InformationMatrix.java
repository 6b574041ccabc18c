package vn.benhoc.engine.statistics.irt;

import java.util.Arrays;

/**
 * The information about the parameters at their estimates: the sum of products of the candidates'
 * gradients, and from it the observed information by Louis (1982, J. R. Statist. Soc. B 44, p. 227,
 * equation 3.1): what complete data would tell, less the mean over the posterior of the products of
 * complete gradients, plus the products of their means. The means are the candidates' gradients.
 * Mutable, for one calibration.
 */
final class InformationMatrix {

  /** Abilities with less than this of a candidate's posterior are passed over. */
  private static final double NEGLIGIBLE = 1e-12;

  private final PatternTable table;
  private final Quadrature quadrature;
  private final Expectation expectation;
  private final Curves curves;
  private final double[][] expected;
  private final double[][] crossProduct;
  private final double[][] products;
  private final double[] gradient;
  private final double[] residuals;

  /**
   * Goes through the patterns.
   *
   * @param expectation with expectations taken at the curves
   * @param curves the estimates
   */
  InformationMatrix(
      PatternTable table, Quadrature quadrature, Expectation expectation, Curves curves) {
    this.table = table;
    this.quadrature = quadrature;
    this.expectation = expectation;
    this.curves = curves;
    this.expected = probabilities();
    this.crossProduct = new double[curves.parameters()][curves.parameters()];
    this.gradient = new double[curves.parameters()];
    this.residuals = new double[table.items()];
    this.products = new double[quadrature.count()][table.items() * table.items()];
  }

  /** The sum of products of gradients. */
  double[][] crossProduct() {
    for (int pattern = 0; pattern < table.patterns(); pattern++) {
      add(pattern, false);
    }
    mirror(crossProduct);
    return crossProduct;
  }

  /** The observed information, with that of the priors. */
  double[][] observed(NormalPrior.Pair priors) {
    for (int pattern = 0; pattern < table.patterns(); pattern++) {
      add(pattern, true);
    }
    mirror(crossProduct);
    double[][] information = crossProduct;
    for (int item = 0; item < table.items(); item++) {
      for (int other = 0; other <= item; other++) {
        takeProducts(information, item, other);
      }
      addComplete(information, item);
    }
    addPriors(information, priors);
    return information;
  }

  private double[][] probabilities() {
    double[][] at = new double[quadrature.count()][table.items()];
    for (int point = 0; point < quadrature.count(); point++) {
      for (int item = 0; item < table.items(); item++) {
        double logit = curves.slopes()[item] * quadrature.point(point) + curves.intercepts()[item];
        at[point][item] = Logistic.probability(logit);
      }
    }
    return at;
  }

  private int[] cells(int pattern) {
    int[] cells = new int[table.items()];
    for (int item = 0; item < cells.length; item++) {
      cells[item] = table.cell(pattern, item);
    }
    return cells;
  }

  /** Observed less expected answers at an ability; 0 where an answer is missing. */
  private void setResiduals(int[] cells, int point) {
    double[] expectedHere = expected[point];
    for (int item = 0; item < cells.length; item++) {
      int cell = cells[item];
      residuals[item] = cell == ResponseMatrix.MISSING ? 0 : cell - expectedHere[item];
    }
  }

  /** Adds a pattern to the products of gradients and, if wanted, to those of complete gradients. */
  private void add(int pattern, boolean complete) {
    double[] posterior = expectation.posterior(pattern);
    int[] cells = cells(pattern);
    int count = table.count(pattern);
    Arrays.fill(gradient, 0);
    for (int point = 0; point < posterior.length; point++) {
      if (posterior[point] > NEGLIGIBLE) {
        setResiduals(cells, point);
        addGradient(posterior[point], quadrature.point(point));
        if (complete) {
          addProducts(count * posterior[point], products[point]);
        }
      }
    }
    for (int row = 0; row < gradient.length; row++) {
      addTimes(crossProduct[row], 0, gradient, row + 1, count * gradient[row]);
    }
  }

  private void addGradient(double posterior, double theta) {
    for (int item = 0; item < residuals.length; item++) {
      double residual = posterior * residuals[item];
      gradient[curves.slopeAt(item)] += residual * theta;
      gradient[curves.interceptAt(item)] += residual;
    }
  }

  private void addProducts(double times, double[] to) {
    for (int item = 0; item < residuals.length; item++) {
      addTimes(to, item * residuals.length, residuals, item + 1, times * residuals[item]);
    }
  }

  private static void addTimes(double[] sums, int from, double[] values, int length, double times) {
    for (int at = 0; at < length; at++) {
      sums[from + at] += times * values[at];
    }
  }

  private static void mirror(double[][] matrix) {
    for (int row = 0; row < matrix.length; row++) {
      for (int column = 0; column < row; column++) {
        matrix[column][row] = matrix[row][column];
      }
    }
  }

  /** Takes the mean products of the complete gradients of two items off the information. */
  private void takeProducts(double[][] information, int item, int other) {
    double[] moments = new double[3];
    for (int point = 0; point < quadrature.count(); point++) {
      double theta = quadrature.point(point);
      double product = products[point][item * table.items() + other];
      moments[0] += product;
      moments[1] += product * theta;
      moments[2] += product * theta * theta;
    }
    takeOff(information, item, other, moments);
    if (item != other) {
      takeOff(information, other, item, moments);
    }
  }

  private void takeOff(double[][] information, int item, int other, double[] moments) {
    information[curves.slopeAt(item)][curves.slopeAt(other)] -= moments[2];
    information[curves.slopeAt(item)][curves.interceptAt(other)] -= moments[1];
    information[curves.interceptAt(item)][curves.slopeAt(other)] -= moments[1];
    information[curves.interceptAt(item)][curves.interceptAt(other)] -= moments[0];
  }

  /** Adds what answers with known abilities would tell of an item. */
  private void addComplete(double[][] information, int item) {
    double[] moments = new double[3];
    for (int point = 0; point < quadrature.count(); point++) {
      double theta = quadrature.point(point);
      double probability = expected[point][item];
      double asked = expectation.asked()[item * quadrature.count() + point];
      double weight = asked * probability * (1 - probability);
      moments[0] -= weight;
      moments[1] -= weight * theta;
      moments[2] -= weight * theta * theta;
    }
    takeOff(information, item, item, moments);
  }

  private void addPriors(double[][] information, NormalPrior.Pair priors) {
    double bySlope = priors.slope().map(NormalPrior::precision).orElse(0.0);
    double byIntercept = priors.intercept().map(NormalPrior::precision).orElse(0.0);
    for (int item = 0; item < table.items(); item++) {
      int slope = curves.slopeAt(item);
      if (item == 0 || slope > 0) {
        information[slope][slope] += bySlope;
      }
      information[curves.interceptAt(item)][curves.interceptAt(item)] += byIntercept;
    }
  }
}
