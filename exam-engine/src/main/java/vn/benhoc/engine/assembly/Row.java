package vn.benhoc.engine.assembly;

/**
 * A linear row of an integer program: {@code least ≤ Σ factor · variable ≤ most}, all whole
 * numbers.
 *
 * @param variables the variables it speaks of, each once
 * @param factors the factor of each
 * @param least the smallest sum allowed; {@link #NO_LEAST} for none
 * @param most the largest sum allowed; {@link #NO_MOST} for none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Row(int[] variables, long[] factors, long least, long most) {

  /** No lower bound. */
  static final long NO_LEAST = Long.MIN_VALUE;

  /** No upper bound. */
  static final long NO_MOST = Long.MAX_VALUE;

  /** The smallest sum within these ranges. */
  long lowest(Ranges ranges) {
    long sum = 0;
    for (int at = 0; at < variables.length; at++) {
      long factor = factors[at];
      sum += factor * (factor > 0 ? ranges.low(variables[at]) : ranges.high(variables[at]));
    }
    return sum;
  }

  /** The largest sum within these ranges. */
  long highest(Ranges ranges) {
    long sum = 0;
    for (int at = 0; at < variables.length; at++) {
      long factor = factors[at];
      sum += factor * (factor > 0 ? ranges.high(variables[at]) : ranges.low(variables[at]));
    }
    return sum;
  }

  /** Whether these values meet it. */
  boolean holds(int[] values) {
    long sum = 0;
    for (int at = 0; at < variables.length; at++) {
      sum += factors[at] * values[variables[at]];
    }
    return sum >= least && sum <= most;
  }

  /** The largest factor without its sign, at least 1. */
  long largestFactor() {
    long largest = 1;
    for (long factor : factors) {
      largest = Math.max(largest, Math.abs(factor));
    }
    return largest;
  }
}
