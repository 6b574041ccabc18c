package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.random.SeededRandom;

class PrincipalAxesTest {

  private static void are(double[][] matrix, double[]... expected) {
    double[][] axes = PrincipalAxes.of(matrix);
    assertThat(axes).hasDimensions(expected.length, expected.length);
    for (int axis = 0; axis < axes.length; axis++) {
      assertThat(axes[axis]).containsExactly(expected[axis], within(1e-7));
    }
  }

  @Test
  void theAxesOfADiagonalMatrixAreItsOwnTheLargestFirst() {
    are(
        new double[][] {{1, 0, 0}, {0, 3, 0}, {0, 0, 2}},
        new double[] {0, 1, 0},
        new double[] {0, 0, 1},
        new double[] {1, 0, 0});
    are(new double[0][0]);
    are(new double[][] {{0}}, new double[] {1});
  }

  /** Of [[2, 1], [1, 2]]: 3 along (1, 1), 1 along (1, −1); of [[2, −1], [−1, 2]] the other way. */
  @Test
  void theAxesOfTwoAreThoseWorkedOutByHand() {
    double half = Math.sqrt(0.5);

    assertThat(PrincipalAxes.of(new double[][] {{2, 1}, {1, 2}})[0])
        .containsExactly(new double[] {half, half}, within(1e-12));
    double[] beside = PrincipalAxes.of(new double[][] {{2, -1}, {-1, 2}})[0];
    assertThat(beside[0] * beside[1]).isCloseTo(-0.5, within(1e-12));
    // [[5, 2], [2, 2]]: 6 along (2, 1), 1 along (−1, 2).
    are(
        new double[][] {{5, 2}, {2, 2}},
        new double[] {2 / Math.sqrt(5), 1 / Math.sqrt(5)},
        new double[] {-1 / Math.sqrt(5), 2 / Math.sqrt(5)});
  }

  /** Of [[3, 1, 1], [1, 0, 2], [1, 2, 0]] (a textbook's): 4, 1 and −2. */
  @Test
  void theAxesOfThreeAreThoseWorkedOutByHand() {
    double[][] axes = PrincipalAxes.of(new double[][] {{3, 1, 1}, {1, 0, 2}, {1, 2, 0}});

    assertThat(axes[0])
        .containsExactly(
            new double[] {2 / Math.sqrt(6), 1 / Math.sqrt(6), 1 / Math.sqrt(6)}, within(1e-7));
    assertThat(Math.abs(axes[1][0])).isCloseTo(1 / Math.sqrt(3), within(1e-7));
    assertThat(axes[1][0] * axes[1][1]).isCloseTo(-1 / 3.0, within(1e-7));
    assertThat(axes[2][0]).isCloseTo(0, within(1e-7));
    assertThat(axes[2][1] * axes[2][2]).isCloseTo(-0.5, within(1e-7));
  }

  @Property(tries = 100)
  void axesAreOrthonormalDiagonalAndFalling(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 19) int size) {
    double[][] matrix = covariance(seed, size);

    double[][] axes = PrincipalAxes.of(matrix);

    double before = Double.POSITIVE_INFINITY;
    for (int one = 0; one < size; one++) {
      double largest = 0;
      for (int other = 0; other < size; other++) {
        assertThat(product(axes[one], axes[other])).isCloseTo(one == other ? 1 : 0, within(1e-9));
        double covariance = product(axes[one], times(matrix, axes[other]));
        if (one != other) {
          assertThat(covariance).isCloseTo(0, within(1e-5 * size));
        }
        largest = Math.abs(axes[one][other]) > Math.abs(largest) ? axes[one][other] : largest;
      }
      double variance = product(axes[one], times(matrix, axes[one]));
      assertThat(variance).isLessThanOrEqualTo(before + 1e-6);
      assertThat(largest).isPositive();
      before = variance;
    }
  }

  @Test
  void theMatrixIsLeftAsItWas() {
    double[][] matrix = {{2, 1}, {1, 2}};
    PrincipalAxes.of(matrix);

    assertThat(matrix).isDeepEqualTo(new double[][] {{2, 1}, {1, 2}});
  }

  /** B times its transpose, B of numbers from −1 to 1. */
  private static double[][] covariance(long seed, int size) {
    SeededRandom random = SeededRandom.of(seed);
    double[][] factor = new double[size][size];
    for (double[] row : factor) {
      for (int column = 0; column < size; column++) {
        row[column] = random.below(2_001) / 1_000.0 - 1;
      }
    }
    double[][] matrix = new double[size][size];
    for (int row = 0; row < size; row++) {
      for (int column = 0; column < size; column++) {
        matrix[row][column] = product(factor[row], factor[column]);
      }
    }
    return matrix;
  }

  private static double[] times(double[][] matrix, double[] vector) {
    double[] product = new double[vector.length];
    for (int row = 0; row < vector.length; row++) {
      product[row] = product(matrix[row], vector);
    }
    return product;
  }

  private static double product(double[] one, double[] other) {
    double sum = 0;
    for (int at = 0; at < one.length; at++) {
      sum += one[at] * other[at];
    }
    return sum;
  }
}
