package vn.benhoc.engine.assembly;

import java.util.Arrays;
import java.util.List;

/**
 * Whether a total time lies beyond what any form can take. Each bin by itself is given its quickest
 * items, or its slowest; what stands together, and an item that fits two bins, can only narrow
 * that. So "beyond" is certain, "within" is not. Stateless.
 */
final class TimeReach {

  private TimeReach() {}

  /**
   * Whether no form can meet the hard total time among these constraints.
   *
   * @param pool compiled with these constraints
   * @param supply by item, how often it may be used; one that may not be used stands in no form
   */
  static boolean excludes(List<Constraint> constraints, CompiledPool pool, int[] supply) {
    List<Constraint> times =
        constraints.stream()
            .filter(one -> one instanceof Constraint.TotalTime && one.strength().isHard())
            .toList();
    return Targets.around(pool, times, Targets.ofPool(pool), Targets.WHOLE).stream()
        .anyMatch(window -> isBeyond(window, pool, supply));
  }

  private static boolean isBeyond(Window window, CompiledPool pool, int[] supply) {
    long quickest = 0;
    long slowest = 0;
    for (int bin = 0; bin < pool.demands().size(); bin++) {
      long[] seconds = seconds(window.measure(), bin, pool, supply);
      int count = Math.min(pool.demands().get(bin).count(), seconds.length);
      quickest += Arrays.stream(seconds).limit(count).sum();
      slowest += Arrays.stream(seconds).skip(seconds.length - (long) count).sum();
    }
    return quickest > window.most() || slowest < window.least();
  }

  /** The times of the items of a bin that may be used, rising. */
  private static long[] seconds(int measure, int bin, CompiledPool pool, int[] supply) {
    return Arrays.stream(pool.itemsOf(bin))
        .filter(item -> supply[item] > 0)
        .mapToLong(item -> pool.amount(measure, item, bin))
        .sorted()
        .toArray();
  }
}
