package vn.benhoc.engine.statistics.irt;

/**
 * Inverts a matrix by Gauss and Jordan's elimination: an oracle that shares nothing with Cholesky.
 */
final class Elimination {

  private Elimination() {}

  static double[][] inverse(double[][] matrix) {
    int size = matrix.length;
    double[][] rows = new double[size][2 * size];
    for (int row = 0; row < size; row++) {
      System.arraycopy(matrix[row], 0, rows[row], 0, size);
      rows[row][size + row] = 1;
    }
    for (int pivot = 0; pivot < size; pivot++) {
      swapLargest(rows, pivot);
      double factor = rows[pivot][pivot];
      for (int column = 0; column < 2 * size; column++) {
        rows[pivot][column] /= factor;
      }
      for (int row = 0; row < size; row++) {
        double times = row == pivot ? 0 : rows[row][pivot];
        for (int column = 0; column < 2 * size; column++) {
          rows[row][column] -= times * rows[pivot][column];
        }
      }
    }
    double[][] inverse = new double[size][size];
    for (int row = 0; row < size; row++) {
      System.arraycopy(rows[row], size, inverse[row], 0, size);
    }
    return inverse;
  }

  private static void swapLargest(double[][] rows, int pivot) {
    int largest = pivot;
    for (int row = pivot + 1; row < rows.length; row++) {
      largest = Math.abs(rows[row][pivot]) > Math.abs(rows[largest][pivot]) ? row : largest;
    }
    double[] swapped = rows[pivot];
    rows[pivot] = rows[largest];
    rows[largest] = swapped;
  }
}
