package vn.benhoc.engine.assembly;

/**
 * Bounds of a measure for one form.
 *
 * @param measure index of the measure in the compiled pool
 * @param least the smallest sum allowed, included
 * @param most the largest sum allowed, included
 * @param strength how strictly they are meant
 */
record Window(int measure, long least, long most, Strength strength) {

  /** By how much a sum misses the window; 0 inside. */
  long miss(long sum) {
    return Math.max(0, Math.max(least - sum, sum - most));
  }
}
