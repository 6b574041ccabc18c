package vn.benhoc.engine.item;

import java.util.List;
import java.util.Map;
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
 * @param credits options that are partly right: for each the share of the points in percent, 1 to
 *     99; the key is not among them, every other option earns nothing. Only schemes of partial
 *     credit read it
 */
public record ChoiceItem(
    ItemRef ref,
    List<OptionId> options,
    OptionId key,
    boolean shuffleOptions,
    Map<OptionId, Integer> credits)
    implements Item {

  private static final int FEWEST = 2;
  private static final int MOST = 26;

  public ChoiceItem {
    options = List.copyOf(options);
    credits = Map.copyOf(credits);
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
    if (credits.containsKey(key) || !options.containsAll(credits.keySet())) {
      throw new IllegalArgumentException(
          "item %s: only options that are not the key have a share".formatted(ref));
    }
    credits.values().forEach(share -> Share.between(1, share, Share.EVERYTHING - 1, ref));
  }

  /** An item without partial credit. */
  public ChoiceItem(ItemRef ref, List<OptionId> options, OptionId key, boolean shuffleOptions) {
    this(ref, options, key, shuffleOptions, Map.of());
  }

  /** An item whose options may be shuffled, without partial credit. */
  public static ChoiceItem of(ItemRef ref, List<OptionId> options, OptionId key) {
    return new ChoiceItem(ref, options, key, true);
  }

  /** The same item with options that are partly right. */
  public ChoiceItem crediting(Map<OptionId, Integer> shares) {
    return new ChoiceItem(ref, options, key, shuffleOptions, shares);
  }

  /** The share of the points an option earns, in percent: 100 for the key, 0 for a wrong one. */
  public int shareOf(OptionId option) {
    return option.equals(key) ? Share.EVERYTHING : credits.getOrDefault(option, Share.NOTHING);
  }

  @Override
  public Kind kind() {
    return Kind.CHOICE;
  }
}
