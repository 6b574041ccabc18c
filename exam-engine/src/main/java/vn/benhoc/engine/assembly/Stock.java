package vn.benhoc.engine.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.benhoc.engine.random.SeededRandom;

/**
 * A pool with what its items may and should be used for in the forms of one paper. Immutable.
 *
 * @param pool the pool
 * @param forms how many forms are drawn
 * @param supply by item, in how many of them it may stand
 * @param cost by item, the rank of its unit: the least used first, then the longest unused, then by
 *     chance
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Stock(CompiledPool pool, int forms, int[] supply, int[] cost) {

  /**
   * The stock for so many forms.
   *
   * @param cap the most uses of an item, those before and those in these forms together
   * @param seed decides between units used alike
   */
  static Stock of(CompiledPool pool, int forms, int cap, long seed) {
    int[] supply =
        IntStream.range(0, pool.size())
            .map(item -> Math.max(0, Math.min(forms, cap - pool.entry(item).exposure())))
            .toArray();
    return new Stock(pool, forms, supply, cost(pool, seed));
  }

  private static int[] cost(CompiledPool pool, long seed) {
    List<Integer> units =
        IntStream.range(0, pool.units()).boxed().collect(Collectors.toCollection(ArrayList::new));
    SeededRandom.of(seed).fork(0).shuffle(units);
    Unused[] unused =
        IntStream.range(0, pool.units())
            .mapToObj(unit -> Unused.of(pool, unit))
            .toArray(Unused[]::new);
    units.sort(Comparator.comparing(unit -> unused[unit]));
    int[] cost = new int[pool.size()];
    for (int rank = 0; rank < units.size(); rank++) {
      for (int item : pool.membersOf(units.get(rank))) {
        cost[item] = rank;
      }
    }
    return cost;
  }

  /** The drawing of the forms. */
  DrawProblem problem(List<Window> windows, int overlap, SeededRandom random) {
    return new DrawProblem(pool, forms, supply, cost, windows, overlap, random);
  }
}
