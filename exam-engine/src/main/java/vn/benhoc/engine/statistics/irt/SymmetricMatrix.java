package vn.benhoc.engine.statistics.irt;

import java.util.Optional;

/** Inverts information matrices. */
final class SymmetricMatrix {

  private SymmetricMatrix() {}

  /**
   * The inverse of a symmetric, positive definite matrix by Cholesky's decomposition; empty if it
   * is not positive definite.
   */
  static Optional<double[][]> inverse(double[][] matrix) {
    int size = matrix.length;
    double[][] lower = new double[size][size];
    for (int row = 0; row < size; row++) {
      for (int column = 0; column <= row; column++) {
        double rest = matrix[row][column] - dot(lower[row], lower[column], column);
        if (row == column && !(rest > matrix[row][row] * 1e-12)) {
          return Optional.empty();
        }
        lower[row][column] = row == column ? StrictMath.sqrt(rest) : rest / lower[column][column];
      }
    }
    return Optional.of(product(inverseOfLower(lower)));
  }

  /**
   * The inverse of the part that these rows and columns make, each number in its old place and 0 in
   * all others; empty if the part is not positive definite.
   */
  static Optional<double[][]> inverse(double[][] matrix, int[] rows) {
    double[][] part = new double[rows.length][rows.length];
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < rows.length; column++) {
        part[row][column] = matrix[rows[row]][rows[column]];
      }
    }
    return inverse(part).map(inverse -> spread(inverse, rows, matrix.length));
  }

  private static double[][] spread(double[][] part, int[] rows, int size) {
    double[][] whole = new double[size][size];
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < rows.length; column++) {
        whole[rows[row]][rows[column]] = part[row][column];
      }
    }
    return whole;
  }

  private static double dot(double[] left, double[] right, int length) {
    double sum = 0;
    for (int at = 0; at < length; at++) {
      sum += left[at] * right[at];
    }
    return sum;
  }

  private static double[][] inverseOfLower(double[][] lower) {
    int size = lower.length;
    double[][] inverse = new double[size][size];
    for (int column = 0; column < size; column++) {
      inverse[column][column] = 1 / lower[column][column];
      for (int row = column + 1; row < size; row++) {
        double sum = 0;
        for (int at = column; at < row; at++) {
          sum += lower[row][at] * inverse[at][column];
        }
        inverse[row][column] = -sum / lower[row][row];
      }
    }
    return inverse;
  }

  /** Lᵀ L. */
  private static double[][] product(double[][] lower) {
    int size = lower.length;
    double[][] product = new double[size][size];
    for (int row = 0; row < size; row++) {
      for (int column = 0; column < size; column++) {
        for (int at = Math.max(row, column); at < size; at++) {
          product[row][column] += lower[at][row] * lower[at][column];
        }
      }
    }
    return product;
  }
}
