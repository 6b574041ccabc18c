package vn.benhoc.engine.assembly;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How far the sums of a measure may lie apart in any two forms, wherever they lie.
 *
 * @param measure index of the measure in the compiled pool
 * @param difference the largest difference of two sums
 * @param percent by how many percent the larger sum may exceed the smaller beside that difference
 */
record Spread(int measure, long difference, int percent) {

  private static final int WHOLE = 100;

  /** Whether all of these forms keep all of these spreads. */
  static boolean hold(CompiledPool pool, List<Spread> spreads, Solution.Found found) {
    for (Spread spread : spreads) {
      long[] sums = found.forms().stream().mapToLong(form -> spread.sum(pool, form)).toArray();
      for (long one : sums) {
        if (!Arrays.stream(sums).allMatch(other -> spread.allows(one, other))) {
          return false;
        }
      }
    }
    return true;
  }

  private long sum(CompiledPool pool, int[] form) {
    return IntStream.range(0, form.length)
        .mapToLong(place -> pool.amount(measure, form[place], pool.binOfPlace(place)))
        .sum();
  }

  /** Whether two sums may stand beside each other. */
  boolean allows(long one, long other) {
    return within(one, other) && within(other, one);
  }

  private boolean within(long larger, long smaller) {
    return WHOLE * larger <= (WHOLE + percent) * smaller + WHOLE * difference;
  }

  /** The factor of the larger sum in a row that keeps them together. */
  int larger() {
    return WHOLE;
  }

  /** The factor of the smaller sum in that row. */
  int smaller() {
    return -WHOLE - percent;
  }

  /** What the row may add up to at most. */
  long most() {
    return WHOLE * difference;
  }
}
