package vn.benhoc.engine.assembly;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The other forms of a paper, as one form in the making sees them.
 *
 * <p>Mutable, confined to one computation.
 */
final class Fellows {

  private static final int[] NONE = {};

  private final int overlap;
  private final Map<Integer, int[]> formsOf = new HashMap<>();
  private int count;

  private Fellows(int overlap) {
    this.overlap = overlap;
  }

  /** No other forms. */
  static Fellows none() {
    return new Fellows(0);
  }

  /** These forms, with any of which so many items may be shared. */
  static Fellows of(Iterable<int[]> forms, int overlap) {
    Fellows fellows = new Fellows(overlap);
    forms.forEach(fellows::add);
    return fellows;
  }

  private void add(int[] form) {
    for (int item : form) {
      int[] before = formsOf(item);
      int[] after = Arrays.copyOf(before, before.length + 1);
      after[before.length] = count;
      formsOf.put(item, after);
    }
    count++;
  }

  /** How many there are. */
  int count() {
    return count;
  }

  /** The most items to share with one of them. */
  int overlap() {
    return overlap;
  }

  /** Which of them hold an item, rising. */
  int[] formsOf(int item) {
    return count == 0 ? NONE : formsOf.getOrDefault(item, NONE);
  }
}
