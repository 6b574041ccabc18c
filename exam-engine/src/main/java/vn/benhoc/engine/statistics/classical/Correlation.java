package vn.benhoc.engine.statistics.classical;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Pearson's product-moment correlation of pairs collected one by one; with a variable of two values
 * it is the point-biserial correlation. Mutable, for one thread.
 */
final class Correlation {

  private double[] left = new double[64];
  private double[] right = new double[64];
  private int pairs;

  void add(double one, double other) {
    if (pairs == left.length) {
      left = Arrays.copyOf(left, pairs * 2);
      right = Arrays.copyOf(right, pairs * 2);
    }
    left[pairs] = one;
    right[pairs] = other;
    pairs++;
  }

  /** From −1 to 1; empty with fewer than two pairs, or if a variable does not vary. */
  OptionalDouble value() {
    if (isConstant(left) || isConstant(right)) {
      return OptionalDouble.empty();
    }
    double leftMean = mean(left);
    double rightMean = mean(right);
    double products = 0;
    double leftSquares = 0;
    double rightSquares = 0;
    for (int pair = 0; pair < pairs; pair++) {
      double byLeft = left[pair] - leftMean;
      double byRight = right[pair] - rightMean;
      products += byLeft * byRight;
      leftSquares += byLeft * byLeft;
      rightSquares += byRight * byRight;
    }
    double value = products / Math.sqrt(leftSquares * rightSquares);
    return OptionalDouble.of(Math.max(-1, Math.min(1, value)));
  }

  private boolean isConstant(double[] values) {
    for (int pair = 1; pair < pairs; pair++) {
      if (values[pair] != values[0]) {
        return false;
      }
    }
    return true;
  }

  private double mean(double[] values) {
    double sum = 0;
    for (int pair = 0; pair < pairs; pair++) {
      sum += values[pair];
    }
    return sum / pairs;
  }
}
