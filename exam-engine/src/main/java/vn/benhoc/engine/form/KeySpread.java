package vn.benhoc.engine.form;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import vn.benhoc.engine.item.ChoiceItem;
import vn.benhoc.engine.item.Item;
import vn.benhoc.engine.item.ItemRef;

/**
 * How the keys of the choice items of a part are spread over the letters.
 *
 * @param byLetter for each letter that is a key, how many items have it
 * @param items how many choice items there are
 */
public record KeySpread(Map<String, Integer> byLetter, int items) {
  private static final int PERCENT = 40;

  public KeySpread {
    byLetter = Map.copyOf(byLetter);
  }

  /**
   * The spread over these places; those that hold no choice item are passed over.
   *
   * @throws IllegalArgumentException if a choice item is unknown or its key is not shown
   */
  public static KeySpread of(Collection<Slot> slots, Function<ItemRef, Item> items) {
    SortedMap<String, Integer> byLetter = new TreeMap<>();
    int count = 0;
    for (Slot slot : slots) {
      if (items.apply(slot.item()) instanceof ChoiceItem item) {
        String letter =
            slot.letterOf(item.key())
                .orElseThrow(
                    () -> new IllegalArgumentException(slot.id() + " does not show its key"));
        byLetter.merge(letter, 1, Integer::sum);
        count++;
      }
    }
    return new KeySpread(byLetter, count);
  }

  /** How many items the most frequent letter has; 0 where there are none. */
  public int most() {
    return byLetter.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /** How many of so many items may have their key at one letter. */
  static int mostAllowed(int items) {
    return items * PERCENT / 100;
  }

  /** Whether no letter has more than 40 % of the items. */
  public boolean isBalanced() {
    return most() <= mostAllowed(items);
  }
}
