package vn.benhoc.engine.assembly;

import java.util.List;

/**
 * Checks in whole numbers that rows can't be met together. Whatever multiplier each row is given,
 * the sum of the multiplied rows holds wherever all rows hold; if even the smallest value of that
 * sum within the ranges of the variables lies above the sum of the bounds, there is no solution
 * (Farkas 1902; Neumaier and Shcherbina, "Safe bounds in linear and mixed-integer linear
 * programming", Mathematical Programming 99, 2004, for doing so with multipliers guessed in
 * floating point). The check is exact: rounding spoils at most its success, never its truth.
 *
 * <p>Stateless.
 */
final class Refutation {

  /** Multipliers are rounded to this fraction of one. */
  private static final double FINE = 1L << 44;

  private Refutation() {}

  /**
   * Whether these multipliers, or their opposites, prove that the rows can't be met.
   *
   * @param multipliers one a row
   */
  static boolean holds(List<Row> rows, double[] multipliers, Ranges ranges, int variables) {
    try {
      return proves(rows, multipliers, 1, ranges, variables)
          || proves(rows, multipliers, -1, ranges, variables);
    } catch (ArithmeticException beyondLong) {
      return false;
    }
  }

  private static boolean proves(
      List<Row> rows, double[] multipliers, int sign, Ranges ranges, int variables) {
    long[] factors = new long[variables];
    long bound = 0;
    for (int at = 0; at < multipliers.length; at++) {
      Row row = rows.get(at);
      long multiplier = sign * (long) StrictMath.rint(multipliers[at] * FINE);
      long end = multiplier > 0 ? row.most() : row.least();
      if (multiplier == 0 || end == Row.NO_MOST || end == Row.NO_LEAST) {
        continue;
      }
      bound = Math.addExact(bound, Math.multiplyExact(multiplier, end));
      for (int entry = 0; entry < row.variables().length; entry++) {
        int variable = row.variables()[entry];
        factors[variable] =
            Math.addExact(factors[variable], Math.multiplyExact(multiplier, row.factors()[entry]));
      }
    }
    long lowest = 0;
    for (int variable = 0; variable < variables; variable++) {
      long factor = factors[variable];
      int value = factor > 0 ? ranges.low(variable) : ranges.high(variable);
      lowest = Math.addExact(lowest, Math.multiplyExact(factor, value));
    }
    return lowest > bound;
  }
}
