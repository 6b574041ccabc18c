package vn.benhoc.engine.statistics.irt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.build.SimulatedAnswers;

class ExpectationTest {

  private static List<Integer> columns(int number) {
    return IntStream.range(0, number).boxed().toList();
  }

  private static final double[] SLOPES = {0.5, 1, 1.5, 2, -0.7, 1.1};
  private static final double[] INTERCEPTS = {0.3, -1, 0, 0.8, 0.1, -0.4};

  @Test
  void countsAreThoseOfTheDefinition() {
    ResponseMatrix answers =
        ResponseMatrix.of(6)
            .add(1, 0, 1, 2, 0, 1)
            .add(0, 0, 1, 1, 1, 0)
            .add(1, 0, 1, 2, 0, 1)
            .add(2, 2, 2, 2, 2, 2)
            .build();
    Quadrature quadrature = Quadrature.normal(9, 3);
    PatternTable table = PatternTable.of(answers, columns(6));
    Expectation expectation = new Expectation(table, quadrature);
    expectation.run(SLOPES, INTERCEPTS);
    double[] right = new double[6 * 9];
    double[] asked = new double[6 * 9];
    double logLikelihood = 0;
    for (int candidate = 0; candidate < 3; candidate++) {
      double[] joint = joint(answers, candidate, quadrature);
      double sum = Arrays.stream(joint).sum();
      logLikelihood += Math.log(sum);
      for (int at = 0; at < 6 * 9; at++) {
        int cell = answers.cell(candidate, at / 9);
        asked[at] += cell == 2 ? 0 : joint[at % 9] / sum;
        right[at] += cell == 1 ? joint[at % 9] / sum : 0;
      }
    }
    assertThat(expectation.asked()).containsExactly(asked, within(1e-14));
    assertThat(expectation.right()).containsExactly(right, within(1e-14));
    assertThat(expectation.logLikelihood()).isCloseTo(logLikelihood, within(1e-12));
  }

  /** The density of each ability together with a candidate's answers. */
  private static double[] joint(ResponseMatrix answers, int candidate, Quadrature quadrature) {
    double[] joint = new double[quadrature.count()];
    for (int point = 0; point < joint.length; point++) {
      joint[point] = quadrature.weight(point);
      for (int item = 0; item < 6; item++) {
        double logit = SLOPES[item] * quadrature.point(point) + INTERCEPTS[item];
        double p = 1 / (1 + Math.exp(-logit));
        int cell = answers.cell(candidate, item);
        joint[point] *= cell == 2 ? 1 : cell == 1 ? p : 1 - p;
      }
    }
    return joint;
  }

  @Test
  void candidatesWhoAnsweredAlikeAreOnePattern() {
    ResponseMatrix answers =
        ResponseMatrix.of(6)
            .add(1, 0, 1, 2, 0, 1)
            .add(0, 0, 1, 1, 1, 0)
            .add(1, 0, 1, 2, 0, 1)
            .add(2, 2, 2, 2, 2, 2)
            .build();
    PatternTable table = PatternTable.of(answers, columns(6));
    assertThat(table.patterns()).isEqualTo(2);
    assertThat(table.count(0)).isEqualTo(2);
    assertThat(table.count(1)).isEqualTo(1);
    assertThat(table.candidates()).isEqualTo(3);
    assertThat(table.chunks()).isEqualTo(2);
    assertThat(PatternTable.of(answers, columns(5)).chunks()).isEqualTo(1);
    for (int item = 0; item < 6; item++) {
      assertThat(table.cell(1, item)).isEqualTo(answers.cell(1, item));
    }
  }

  @Test
  void likelihoodsTooSmallForADoubleAreNoTrouble() {
    int items = 1200;
    SimulatedAnswers draw = SimulatedAnswers.of(5);
    List<ItemParameters> parameters = draw.items(items);
    ResponseMatrix answers = draw.answers(parameters, new double[] {-1, 0.5, 2});
    double[] slopes = parameters.stream().mapToDouble(ItemParameters::discrimination).toArray();
    double[] intercepts = parameters.stream().mapToDouble(ItemParameters::intercept).toArray();
    Quadrature quadrature = Quadrature.normal(201, 4);
    Expectation expectation = new Expectation(PatternTable.of(answers, columns(items)), quadrature);
    expectation.run(slopes, intercepts);
    double expected = 0;
    for (int candidate = 0; candidate < 3; candidate++) {
      double[] logs = new double[quadrature.count()];
      for (int point = 0; point < logs.length; point++) {
        logs[point] = Math.log(quadrature.weight(point));
        for (int item = 0; item < items; item++) {
          double logit = slopes[item] * quadrature.point(point) + intercepts[item];
          double signed = answers.cell(candidate, item) == 1 ? logit : -logit;
          logs[point] -= Math.log1p(Math.exp(-signed));
        }
      }
      double largest = Arrays.stream(logs).max().orElseThrow();
      double sum = Arrays.stream(logs).map(log -> Math.exp(log - largest)).sum();
      expected += largest + Math.log(sum);
    }
    assertThat(expected).isLessThan(-1200);
    assertThat(expectation.logLikelihood()).isCloseTo(expected, within(1e-8));
    double answered = Arrays.stream(expectation.asked(), 0, quadrature.count()).sum();
    assertThat(answered).isCloseTo(3, within(1e-12));
  }

  /**
   * Fifty items against one another: right on items that are hard at every ability and wrong on
   * those that are easy, the product of 50 probabilities of e⁻²⁰ each.
   */
  @Test
  void patternsWithoutAProductHaveALogarithm() {
    double[] slopes = new double[50];
    double[] intercepts = new double[50];
    int[] answers = new int[50];
    for (int item = 0; item < 50; item++) {
      slopes[item] = item % 2 == 0 ? 1 : -0.5;
      intercepts[item] = item % 3 == 0 ? 20 : -21;
      answers[item] = item % 3 == 0 ? 0 : 1;
    }
    PatternTable table = PatternTable.of(ResponseMatrix.of(50).add(answers).build(), columns(50));
    Expectation expectation = new Expectation(table, Quadrature.STANDARD);
    expectation.run(slopes, intercepts);
    double mass = 0;
    double[] logs = new double[61];
    for (int point = 0; point < 61; point++) {
      double theta = -6 + 0.2 * point;
      mass += Math.exp(-theta * theta / 2);
      logs[point] = -theta * theta / 2;
      for (int item = 0; item < 50; item++) {
        double logit = slopes[item] * theta + intercepts[item];
        logs[point] -= Math.log1p(Math.exp(answers[item] == 1 ? -logit : logit));
      }
    }
    double largest = Arrays.stream(logs).max().orElseThrow();
    double sum = Arrays.stream(logs).map(log -> Math.exp(log - largest)).sum();
    assertThat(expectation.logLikelihood()).isLessThan(-900);
    assertThat(expectation.logLikelihood()).isCloseTo(largest + Math.log(sum / mass), within(1e-9));
    for (int point = 0; point < 61; point++) {
      assertThat(expectation.asked()[point])
          .isCloseTo(Math.exp(logs[point] - largest) / sum, within(1e-12));
    }
  }

  @Test
  void quadratureIsTheNormalDistribution() {
    Quadrature quadrature = Quadrature.STANDARD;
    double[] moments = new double[5];
    for (int point = 0; point < quadrature.count(); point++) {
      for (int power = 0; power < moments.length; power++) {
        moments[power] += quadrature.weight(point) * Math.pow(quadrature.point(point), power);
      }
    }
    assertThat(moments).containsExactly(new double[] {1, 0, 1, 0, 3}, within(1e-5));
    assertThat(quadrature.count()).isEqualTo(61);
    assertThat(quadrature.point(0)).isEqualTo(-6);
    assertThat(quadrature.point(30)).isZero();
    assertThat(quadrature.point(60)).isEqualTo(6);
  }

  /** e⁻², e⁻¹ᐟ², 1, e⁻¹ᐟ², e⁻² over their sum. */
  @Test
  void fiveAbilitiesHaveTheDensitiesOfTheNormalDistribution() {
    Quadrature five = Quadrature.normal(5, 2);
    double sum = 1 + 2 * Math.exp(-0.5) + 2 * Math.exp(-2);
    double[] densities = {Math.exp(-2), Math.exp(-0.5), 1, Math.exp(-0.5), Math.exp(-2)};
    for (int point = 0; point < 5; point++) {
      assertThat(five.point(point)).isEqualTo(point - 2);
      assertThat(five.weight(point)).isCloseTo(densities[point] / sum, within(1e-15));
    }
  }

  @Test
  void matrixGrowsAndRefuses() {
    ResponseMatrix.Builder rows = ResponseMatrix.of(2);
    for (int candidate = 0; candidate < 300; candidate++) {
      rows.add(candidate % 3, 1);
    }
    ResponseMatrix matrix = rows.build();
    assertThat(matrix.candidates()).isEqualTo(300);
    assertThat(matrix.items()).isEqualTo(2);
    assertThat(matrix.cell(299, 0)).isEqualTo(ResponseMatrix.MISSING);
    assertThat(matrix.cell(298, 0)).isEqualTo(ResponseMatrix.RIGHT);
    assertThatThrownBy(() -> matrix.cell(0, 2)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> matrix.cell(0, -1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> matrix.cell(300, 0)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> rows.add(1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> rows.add(1, 3)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> rows.add(-1, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> rows.add(new int[] {1, 1}, -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ResponseMatrix.of(0)).isInstanceOf(IllegalArgumentException.class);
    assertThat(ResponseMatrix.of(1).add(new int[] {1}, 0).add(0).build().candidates()).isEqualTo(1);
  }

  @Test
  void inverseTimesMatrixIsOne() {
    double[][] matrix = {{4, 1, 0.5}, {1, 3, -0.2}, {0.5, -0.2, 2}};
    double[][] inverse = SymmetricMatrix.inverse(matrix).orElseThrow();
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        double cell = 0;
        for (int at = 0; at < 3; at++) {
          cell += matrix[row][at] * inverse[at][column];
        }
        assertThat(cell).isCloseTo(row == column ? 1 : 0, within(1e-14));
      }
    }
    assertThat(SymmetricMatrix.inverse(new double[][] {{1, 2}, {2, 1}})).isEmpty();
    assertThat(SymmetricMatrix.inverse(new double[][] {{1, 1}, {1, 1}})).isEmpty();
    assertThat(SymmetricMatrix.inverse(new double[][] {{Double.NaN}})).isEmpty();
  }
}
