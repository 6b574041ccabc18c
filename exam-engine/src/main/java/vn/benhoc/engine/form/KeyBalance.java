package vn.benhoc.engine.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.benhoc.engine.item.ChoiceItem;
import vn.benhoc.engine.item.Item;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.OptionId;
import vn.benhoc.engine.random.SeededRandom;

/**
 * Moves keys from letters that are the key too often to letters with room: the key of an item and
 * the option at the new letter swap places. What is reached, in this order:
 *
 * <ol>
 *   <li>letters have as few keys beyond the bound of {@link KeySpread#mostAllowed} as the items
 *       allow, none in a usual paper;
 *   <li>the most frequent letter is as rare as the items then allow: twelve items of two options
 *       come to six and six;
 *   <li>as few items are changed as that takes.
 * </ol>
 *
 * <p>Keys are moved one after the other along the cheapest chain of items, each to the letter the
 * next one leaves; an item that was changed before costs nothing to change again, and one that goes
 * back is a gain (a flow of least cost by successive shortest paths: R. K. Ahuja, T. L. Magnanti,
 * J. B. Orlin, <i>Network Flows</i>, 1993, section 9.7).
 *
 * <p>Mutable, confined to one computation.
 */
final class KeyBalance {
  private static final int LETTERS = 26;

  /** The price of one item that is changed; a step of a chain costs 1, so that short ones win. */
  private static final int CHANGE = 100;

  /** The price of one key beyond the bound: more than all changes of a chain. */
  private static final int BEYOND = 1_000_000;

  private static final int FAR = Integer.MAX_VALUE / 2;

  private final List<Slot> slots;
  private final List<Integer> movable = new ArrayList<>();
  private final int[] keyBefore;
  private int[] keyAt;
  private int[] counts = new int[LETTERS];
  private int items;

  private KeyBalance(List<Slot> slots, Function<ItemRef, Item> known, SeededRandom random) {
    this.slots = List.copyOf(slots);
    this.keyBefore = new int[slots.size()];
    for (int index = 0; index < slots.size(); index++) {
      keyBefore[index] = -1;
      if (known.apply(slots.get(index).item()) instanceof ChoiceItem item) {
        items++;
        keyBefore[index] = slots.get(index).options().indexOf(item.key());
        if (item.shuffleOptions()) {
          movable.add(index);
        }
      }
    }
    this.keyAt = keyBefore.clone();
    random.shuffle(movable);
  }

  /**
   * The same slots with keys spread as evenly as {@link KeySpread#isBalanced()} asks, or, where the
   * items that keep their order or have few options do not allow that, as near to it as they allow.
   *
   * @param random decides which items are changed
   */
  static List<Slot> balanced(List<Slot> slots, Function<ItemRef, Item> known, SeededRandom random) {
    KeyBalance balance = new KeyBalance(slots, known, random);
    int allowed = KeySpread.mostAllowed(balance.items);
    int most = allowed;
    while (!balance.reaches(allowed, most)) {
      most++;
    }
    return IntStream.range(0, slots.size()).mapToObj(balance::slot).toList();
  }

  private Slot slot(int index) {
    Slot slot = slots.get(index);
    if (keyAt[index] == keyBefore[index]) {
      return slot;
    }
    List<OptionId> options = new ArrayList<>(slot.options());
    Collections.swap(options, keyBefore[index], keyAt[index]);
    return slot.showing(options);
  }

  /** Moves keys until no letter has more than so many; false if there is no way. */
  private boolean reaches(int allowed, int most) {
    keyAt = keyBefore.clone();
    int[] found = new int[LETTERS];
    IntStream.of(keyAt).filter(letter -> letter >= 0).forEach(letter -> found[letter]++);
    counts = IntStream.of(found).map(count -> Math.min(count, allowed)).toArray();
    for (int letter = 0; letter < LETTERS; letter++) {
      for (int key = allowed; key < found[letter]; key++) {
        if (!relieve(letter, allowed, most)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Finds a place for one key more of a letter, there or elsewhere; false if there is none. */
  private boolean relieve(int full, int allowed, int most) {
    int[] price = new int[LETTERS];
    int[] mover = new int[LETTERS];
    int end = -1;
    int least = FAR;
    for (int letter : reached(full, price, mover)) {
      int room = counts[letter] < allowed ? 0 : counts[letter] < most ? BEYOND : FAR;
      if (price[letter] + room < least) {
        end = letter;
        least = price[letter] + room;
      }
    }
    if (end < 0) {
      return false;
    }
    counts[end]++;
    for (int letter = end; letter != full; ) {
      int index = mover[letter];
      int left = keyAt[index];
      keyAt[index] = letter;
      letter = left;
    }
    return true;
  }

  /**
   * The letters that chains from one lead to, in the order they were found.
   *
   * @param price takes what the cheapest chain to each costs
   * @param mover takes the item that comes to each by that
   */
  private Set<Integer> reached(int full, int[] price, int[] mover) {
    Set<Integer> found = new LinkedHashSet<>(List.of(full));
    Deque<Integer> open = new ArrayDeque<>(List.of(full));
    Arrays.fill(price, FAR);
    price[full] = 0;
    while (!open.isEmpty()) {
      int letter = open.remove();
      for (int index : movable) {
        for (int next = 0; keyAt[index] == letter && next < options(index); next++) {
          int sum = price[letter] + 1 + price(index, next) - price(index, letter);
          if (sum < price[next]) {
            price[next] = sum;
            mover[next] = index;
            open.add(next);
            found.remove(next);
            found.add(next);
          }
        }
      }
    }
    return found;
  }

  private int options(int index) {
    return slots.get(index).options().size();
  }

  private int price(int index, int letter) {
    return letter == keyBefore[index] ? 0 : CHANGE;
  }
}
