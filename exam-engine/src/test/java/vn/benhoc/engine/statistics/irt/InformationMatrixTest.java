package vn.benhoc.engine.statistics.irt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Both matrices against derivatives taken by differences of the log-likelihood, which is written
 * here once more from its definition. The curves are no maximum, for nothing may depend on that.
 */
class InformationMatrixTest {

  private static final Quadrature QUADRATURE = Quadrature.normal(21, 4);

  /** Six items, more than a chunk; each row with how many candidates answered so. */
  private static final int[][] ROWS = {
    {1, 0, 1, 2, 0, 1}, {0, 0, 1, 1, 1, 0}, {1, 1, 2, 0, 1, 1}, {0, 2, 0, 1, 0, 0}
  };

  private static final int[] COUNTS = {3, 1, 2, 4};

  private static final double[] SLOPES = {0.5, 1, 1.5, 2, -0.7, 1.1};
  private static final double[] COMMON = {0.9, 0.9, 0.9, 0.9, 0.9, 0.9};
  private static final double[] INTERCEPTS = {0.3, -1, 0, 0.8, 0.1, -0.4};

  private static InformationMatrix matrix(Curves curves) {
    ResponseMatrix.Builder answers = ResponseMatrix.of(6);
    for (int row = 0; row < ROWS.length; row++) {
      answers.add(ROWS[row], COUNTS[row]);
    }
    List<Integer> columns = IntStream.range(0, 6).boxed().toList();
    PatternTable table = PatternTable.of(answers.build(), columns);
    Expectation expectation = new Expectation(table, QUADRATURE);
    expectation.run(curves.slopes(), curves.intercepts());
    return new InformationMatrix(table, QUADRATURE, expectation, curves);
  }

  private static Curves curves(IrtModel model) {
    double[] slopes = model == IrtModel.ONE_PARAMETER ? COMMON : SLOPES;
    return new Curves(model, slopes.clone(), INTERCEPTS.clone());
  }

  /** As the parameters are ordered: a₀, d₀, a₁, … or a, d₀, d₁, … */
  private static double[] parameters(IrtModel model) {
    return model == IrtModel.ONE_PARAMETER
        ? new double[] {0.9, 0.3, -1, 0, 0.8, 0.1, -0.4}
        : new double[] {0.5, 0.3, 1, -1, 1.5, 0, 2, 0.8, -0.7, 0.1, 1.1, -0.4};
  }

  private static double logLikelihood(double[] parameters, int[] answers) {
    boolean common = parameters.length == 7;
    double integral = 0;
    double mass = 0;
    for (int point = -10; point <= 10; point++) {
      double theta = 0.4 * point;
      double product = Math.exp(-theta * theta / 2);
      mass += product;
      for (int item = 0; item < 6; item++) {
        double slope = parameters[common ? 0 : 2 * item];
        double logit = slope * theta + parameters[common ? 1 + item : 2 * item + 1];
        product *= answers[item] == 2 ? 1 : 1 / (1 + Math.exp(answers[item] == 1 ? -logit : logit));
      }
      integral += product;
    }
    return Math.log(integral / mass);
  }

  private static double logLikelihood(double[] parameters) {
    double sum = 0;
    for (int row = 0; row < ROWS.length; row++) {
      sum += COUNTS[row] * logLikelihood(parameters, ROWS[row]);
    }
    return sum;
  }

  private static double[] moved(double[] parameters, int at, double by) {
    double[] moved = parameters.clone();
    moved[at] += by;
    return moved;
  }

  private static double slope(ToDoubleFunction<double[]> height, double[] parameters, int at) {
    double h = 1e-4;
    return (height.applyAsDouble(moved(parameters, at, h))
            - height.applyAsDouble(moved(parameters, at, -h)))
        / (2 * h);
  }

  @Test
  void crossProductsAreThoseOfTheGradientsOfEachCandidate() {
    for (IrtModel model : IrtModel.values()) {
      double[] parameters = parameters(model);
      int size = parameters.length;
      double[][] wanted = new double[size][size];
      for (int row = 0; row < ROWS.length; row++) {
        int[] answers = ROWS[row];
        double[] gradient = new double[size];
        for (int at = 0; at < size; at++) {
          gradient[at] = slope(moved -> logLikelihood(moved, answers), parameters, at);
        }
        for (int at = 0; at < size * size; at++) {
          wanted[at / size][at % size] += COUNTS[row] * gradient[at / size] * gradient[at % size];
        }
      }
      assertEqual(matrix(curves(model)).crossProduct(), wanted, 1e-6);
    }
  }

  @Test
  void observedInformationIsTheCurvatureOfTheLogLikelihood() {
    for (IrtModel model : IrtModel.values()) {
      double[][] observed = matrix(curves(model)).observed(NormalPrior.Pair.NONE);
      assertEqual(observed, curvature(parameters(model)), 1e-5);
    }
  }

  /** A normal prior adds one over its variance: 1/0.25 for slopes, 1/0.04 for intercepts. */
  @Test
  void priorsAddTheirPrecisionOnceForEachParameter() {
    NormalPrior.Pair priors =
        new NormalPrior.Pair(
            Optional.of(new NormalPrior(1, 0.5)), Optional.of(new NormalPrior(0, 0.2)));
    for (IrtModel model : IrtModel.values()) {
      double[][] wanted = curvature(parameters(model));
      for (int at = 0; at < wanted.length; at++) {
        boolean slope = model == IrtModel.ONE_PARAMETER ? at == 0 : at % 2 == 0;
        wanted[at][at] += slope ? 4 : 25;
      }
      assertEqual(matrix(curves(model)).observed(priors), wanted, 1e-5);
    }
  }

  private static double[][] curvature(double[] parameters) {
    double[][] curvature = new double[parameters.length][parameters.length];
    for (int row = 0; row < parameters.length; row++) {
      int first = row;
      for (int column = 0; column < parameters.length; column++) {
        curvature[row][column] =
            -slope(
                moved -> slope(InformationMatrixTest::logLikelihood, moved, first),
                parameters,
                column);
      }
    }
    return curvature;
  }

  private static void assertEqual(double[][] matrix, double[][] wanted, double tolerance) {
    assertThat(matrix).hasDimensions(wanted.length, wanted.length);
    for (int row = 0; row < wanted.length; row++) {
      assertThat(matrix[row]).containsExactly(wanted[row], within(tolerance));
    }
  }
}
