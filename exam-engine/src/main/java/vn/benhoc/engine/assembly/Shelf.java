package vn.benhoc.engine.assembly;

import java.util.Arrays;

/**
 * Entries in the order of their use, the least used first; raising one by one use takes a fixed
 * number of steps. What a search reads of an entry can stand beside it, in the same order, so that
 * neighbours are read in one go. Mutable, confined to one owner.
 */
final class Shelf {

  private static final int LEVELS = 1 << 16;
  private static final short[] NO_ROWS = {};

  private final int[] entries;
  private final int width;
  private final short[] rows;
  private final int base;
  private int[] endOf;
  private int low;

  /**
   * @param entries the entries in their first order
   * @param uses their uses, in the same order; beyond {@value #LEVELS} more than the least used
   *     they count as equal
   */
  Shelf(int[] entries, int[] uses) {
    this(entries, uses, 0, NO_ROWS);
  }

  /**
   * @param entries the entries in their first order
   * @param uses their uses, in the same order
   * @param width how many numbers stand beside an entry
   * @param source the numbers of all entries: those of entry e from e times the width on
   */
  Shelf(int[] entries, int[] uses, int width, short[] source) {
    this.width = width;
    this.base = Arrays.stream(uses).min().orElse(0);
    int[] sorted = new int[entries.length];
    int top = Arrays.stream(uses).map(this::level).max().orElse(0);
    this.endOf = new int[top + 2];
    for (int use : uses) {
      endOf[level(use) + 1]++;
    }
    for (int level = 1; level < endOf.length; level++) {
      endOf[level] += endOf[level - 1];
    }
    for (int index = 0; index < entries.length; index++) {
      sorted[endOf[level(uses[index])]++] = entries[index];
    }
    this.entries = sorted;
    this.rows = new short[Math.multiplyExact(sorted.length, width)];
    for (int position = 0; position < sorted.length; position++) {
      System.arraycopy(source, sorted[position] * width, rows, position * width, width);
    }
    skipEmptied();
  }

  private int level(int use) {
    return Math.min(use - base, LEVELS - 1);
  }

  /** How many entries there are. */
  int size() {
    return entries.length;
  }

  /** The entries, those used least first; not to be changed. */
  int[] entries() {
    return entries;
  }

  /** The numbers beside the entries, in the order of the entries; not to be changed. */
  short[] rows() {
    return rows;
  }

  /** The entry in a position. */
  int entry(int position) {
    return entries[position];
  }

  /** How many entries are used least. */
  int leastUsed() {
    return endOf[low];
  }

  /** How many entries were used less often than this; those beyond what is counted among them. */
  int usedLess(int use) {
    int level = level(use);
    if (use <= base) {
      return 0;
    }
    return level < LEVELS - 1 && level < endOf.length ? endOf[level - 1] : entries.length;
  }

  /**
   * Counts one use more of an entry.
   *
   * @param use its uses so far
   * @return the position it has now; the entry it changed places with has the position given
   */
  int raise(int position, int use) {
    int level = level(use);
    if (level == LEVELS - 1) {
      return position;
    }
    if (level + 1 == endOf.length) {
      endOf = Arrays.copyOf(endOf, endOf.length + 8);
      Arrays.fill(endOf, level + 1, endOf.length, entries.length);
    }
    int last = --endOf[level];
    exchange(position, last);
    skipEmptied();
    return last;
  }

  private void exchange(int one, int other) {
    int entry = entries[one];
    entries[one] = entries[other];
    entries[other] = entry;
    for (int at = 0; at < width; at++) {
      short number = rows[one * width + at];
      rows[one * width + at] = rows[other * width + at];
      rows[other * width + at] = number;
    }
  }

  private void skipEmptied() {
    while (endOf[low] == 0 && low + 1 < endOf.length) {
      low++;
    }
  }
}
