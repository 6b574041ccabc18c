package vn.benhoc.engine.assembly;

import java.util.Map;

/**
 * So many of these items at most in one form, or in what one {@link Route} takes of it: two enemies
 * (at most one), the items of one author.
 *
 * @param items item indexes of the compiled pool, rising
 * @param bins by bin index, whether an item counts that stands there
 * @param most how many of them a form may hold in these bins
 * @param source the constraint it comes from
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Quota(int[] items, boolean[] bins, int most, Constraint source) {

  /** How strictly it is meant. */
  Strength strength() {
    return source.strength();
  }

  /**
   * Whether a form keeps it.
   *
   * @param seats by item of the form, its bin
   */
  boolean isKept(Map<Integer, Integer> seats) {
    int held = 0;
    for (int item : items) {
      Integer bin = seats.get(item);
      held += bin != null && bins[bin] ? 1 : 0;
    }
    return held <= most;
  }
}
