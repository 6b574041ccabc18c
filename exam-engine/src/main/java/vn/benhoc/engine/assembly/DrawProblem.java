package vn.benhoc.engine.assembly;

import java.util.List;
import vn.benhoc.engine.random.SeededRandom;

/**
 * Forms to draw from a compiled pool, as a solver sees them. For each form: every place of every
 * bin holds one item that fits it; an item stands in a form once; the members of a unit stand in a
 * form together or not at all; windows and quotas hold. Over all forms: no item is used more often
 * than its supply; any two forms share at most so many items. Among the solutions, items with a low
 * cost are preferred.
 *
 * @param pool the pool
 * @param forms how many forms, 1 or more
 * @param supply by item, in how many of these forms it may stand; 0 forbids it
 * @param cost by item, what using it costs: its place in the order of preference, 0 for the best
 * @param windows bounds of measures, the same for each form
 * @param overlap the most items two forms share
 * @param random the chance that decides between equals
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record DrawProblem(
    CompiledPool pool,
    int forms,
    int[] supply,
    int[] cost,
    List<Window> windows,
    int overlap,
    SeededRandom random) {

  DrawProblem {
    windows = List.copyOf(windows);
  }
}
