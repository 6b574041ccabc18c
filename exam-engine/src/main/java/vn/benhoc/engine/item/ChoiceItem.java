package vn.benhoc.engine.item;

import java.util.List;
import java.util.Set;

/**
 * An item with one key among its options.
 *
 * @param ref which item version this is
 * @param options the identities of the options in the order the author wrote, 2 to 26, all
 *     different
 * @param key the identity of the right option
 * @param shuffleOptions whether a form may show the options in another order; false where an option
 *     names other options
 */
public record ChoiceItem(ItemRef ref, List<OptionId> options, OptionId key, boolean shuffleOptions)
    implements Item {

  private static final int FEWEST = 2;
  private static final int MOST = 26;

  public ChoiceItem {
    options = List.copyOf(options);
    if (options.size() < FEWEST || options.size() > MOST) {
      throw new IllegalArgumentException(
          "item %s must have 2 to 26 options, has %d".formatted(ref, options.size()));
    }
    if (Set.copyOf(options).size() != options.size()) {
      throw new IllegalArgumentException("item %s names an option twice".formatted(ref));
    }
    if (!options.contains(key)) {
      throw new IllegalArgumentException(
          "the key of item %s is none of its options".formatted(ref));
    }
  }

  /** An item whose options may be shuffled. */
  public static ChoiceItem of(ItemRef ref, List<OptionId> options, OptionId key) {
    return new ChoiceItem(ref, options, key, true);
  }

  @Override
  public Kind kind() {
    return Kind.CHOICE;
  }
}
