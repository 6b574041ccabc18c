package vn.benhoc.engine.assembly;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The principal axes of a covariance matrix, by Jacobi's rotations (Jacobi 1846; Golub and Van
 * Loan, "Matrix Computations", 4th edition, section 8.5). Only sums, products and square roots are
 * taken, always in the same order, so that every machine finds the same axes.
 */
final class PrincipalAxes {

  private static final int SWEEPS = 40;
  private static final double NEGLIGIBLE = 1e-14;

  private final double[][] matrix;
  private final double[][] axes;
  private final int size;

  private PrincipalAxes(double[][] covariance) {
    this.size = covariance.length;
    this.matrix = new double[size][];
    this.axes = new double[size][size];
    for (int row = 0; row < size; row++) {
      matrix[row] = covariance[row].clone();
      axes[row][row] = 1;
    }
  }

  /**
   * The axes as rows of length one, at right angles, the one of the largest variance first; each
   * points so that its largest number is positive.
   *
   * @param covariance a symmetric matrix
   */
  static double[][] of(double[][] covariance) {
    PrincipalAxes work = new PrincipalAxes(covariance);
    for (int sweep = 0; sweep < SWEEPS && !work.isDiagonal(); sweep++) {
      work.sweep();
    }
    return IntStream.range(0, work.size)
        .boxed()
        .sorted(Comparator.comparingDouble(axis -> -work.matrix[axis][axis]))
        .map(work::axis)
        .toArray(double[][]::new);
  }

  private boolean isDiagonal() {
    double beside = 0;
    double total = 0;
    for (int row = 0; row < size; row++) {
      for (int column = 0; column < size; column++) {
        double square = matrix[row][column] * matrix[row][column];
        total += square;
        beside += row == column ? 0 : square;
      }
    }
    return beside <= NEGLIGIBLE * total;
  }

  private void sweep() {
    for (int row = 0; row < size; row++) {
      for (int column = row + 1; column < size; column++) {
        if (matrix[row][column] != 0) {
          rotate(row, column);
        }
      }
    }
  }

  /** Turns two axes in their plane so that their covariance vanishes. */
  private void rotate(int row, int column) {
    double ratio = (matrix[column][column] - matrix[row][row]) / (2 * matrix[row][column]);
    double tangent = 1 / (Math.abs(ratio) + StrictMath.sqrt(ratio * ratio + 1));
    tangent = ratio < 0 ? -tangent : tangent;
    double cosine = 1 / StrictMath.sqrt(tangent * tangent + 1);
    double sine = tangent * cosine;
    for (int other = 0; other < size; other++) {
      double first = matrix[other][row];
      double second = matrix[other][column];
      matrix[other][row] = cosine * first - sine * second;
      matrix[other][column] = sine * first + cosine * second;
    }
    turn(matrix, row, column, cosine, sine);
    turn(axes, row, column, cosine, sine);
  }

  private static void turn(double[][] rows, int row, int column, double cosine, double sine) {
    for (int other = 0; other < rows.length; other++) {
      double first = rows[row][other];
      double second = rows[column][other];
      rows[row][other] = cosine * first - sine * second;
      rows[column][other] = sine * first + cosine * second;
    }
  }

  private double[] axis(int number) {
    double[] axis = axes[number];
    double largest = 0;
    for (double part : axis) {
      largest = Math.abs(part) > Math.abs(largest) ? part : largest;
    }
    if (largest < 0) {
      for (int part = 0; part < size; part++) {
        axis[part] = -axis[part];
      }
    }
    return axis;
  }
}
