package vn.benhoc.engine.assembly;

/**
 * What a form in the making may still take, the preferred first. There is a list of the single
 * items of each bin, by the number of the bin, and then a list of the groups of each class.
 */
interface Offer {

  /**
   * How many entries of a list are worth looking at.
   *
   * @param widening how far to look beyond the preferred ones: 0 at first, then 1, 2, …
   */
  int reach(int list, int widening);

  /** The entries of a list: pairs of the guide in that of a bin, units in that of a class. */
  int[] entries(int list);

  /** The numbers of the pairs of a bin's list, {@link Guide#WIDTH} for each, in its order. */
  short[] rows(int list);

  /** Whether an item may be used in one more form. */
  boolean isFree(int item);
}
