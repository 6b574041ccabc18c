package vn.benhoc.engine.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import vn.benhoc.engine.item.ChoiceItem;
import vn.benhoc.engine.item.Item;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.OptionId;
import vn.benhoc.engine.random.SeededRandom;

/**
 * Moves keys from letters that are the key too often to letters with room, changing as few items as
 * it takes: the key of an item and the option at the new letter swap places. Where no single move
 * helps, a chain of moves is searched (a shortest augmenting path, as in bipartite matching), so
 * that no letter stays beyond the bound unless the items leave no other way. Then the bound is
 * raised by one item at a time until they do: twelve items of two options come to six and six.
 *
 * <p>Mutable, confined to one computation.
 */
final class KeyBalance {
  private static final int LETTERS = 26;

  private final List<Slot> slots;
  private final List<Integer> movable = new ArrayList<>();
  private final int[] keyAt;
  private final int[] counts = new int[LETTERS];
  private int items;

  private KeyBalance(List<Slot> slots, Function<ItemRef, Item> known, SeededRandom random) {
    this.slots = new ArrayList<>(slots);
    this.keyAt = new int[slots.size()];
    for (int index = 0; index < slots.size(); index++) {
      if (known.apply(slots.get(index).item()) instanceof ChoiceItem item) {
        items++;
        keyAt[index] = slots.get(index).options().indexOf(item.key());
        counts[keyAt[index]]++;
        if (item.shuffleOptions()) {
          movable.add(index);
        }
      }
    }
    random.shuffle(movable);
  }

  /**
   * The same slots with keys spread as evenly as {@link KeySpread#isBalanced()} asks, or, where the
   * items that keep their order or have few options do not allow that, with the most frequent
   * letter as rare as they allow.
   *
   * @param random decides which items are changed
   */
  static List<Slot> balanced(List<Slot> slots, Function<ItemRef, Item> known, SeededRandom random) {
    KeyBalance balance = new KeyBalance(slots, known, random);
    int bound = KeySpread.mostAllowed(balance.items);
    while (!balance.reaches(bound)) {
      bound++;
    }
    return balance.slots;
  }

  /** Moves keys until no letter has more than so many, if there is a way. */
  private boolean reaches(int bound) {
    boolean reached = true;
    for (int letter = 0; letter < LETTERS; letter++) {
      boolean moved = true;
      while (moved && counts[letter] > bound) {
        moved = relieve(letter, bound);
      }
      reached &= counts[letter] <= bound;
    }
    return reached;
  }

  /** Moves one key away from a letter; false if there is no way. */
  private boolean relieve(int full, int bound) {
    int[] moverTo = new int[LETTERS];
    Deque<Integer> open = new ArrayDeque<>(List.of(full));
    boolean[] seen = new boolean[LETTERS];
    seen[full] = true;
    while (!open.isEmpty()) {
      int letter = open.remove();
      for (int index : movable) {
        if (keyAt[index] != letter) {
          continue;
        }
        for (int next = 0; next < slots.get(index).options().size(); next++) {
          if (!seen[next]) {
            seen[next] = true;
            moverTo[next] = index;
            if (counts[next] < bound) {
              move(full, next, moverTo);
              return true;
            }
            open.add(next);
          }
        }
      }
    }
    return false;
  }

  private void move(int full, int end, int[] moverTo) {
    counts[full]--;
    counts[end]++;
    int letter = end;
    while (letter != full) {
      int index = moverTo[letter];
      int from = keyAt[index];
      List<OptionId> options = new ArrayList<>(slots.get(index).options());
      Collections.swap(options, from, letter);
      slots.set(index, slots.get(index).showing(options));
      keyAt[index] = letter;
      letter = from;
    }
  }
}
