package vn.benhoc.engine.statistics.screening;

import java.util.Optional;
import vn.benhoc.engine.statistics.irt.ItemParameters;

/**
 * An item as the screens see it.
 *
 * @param options how many options it has, 2 or more; they are numbered from 0 by identity, the same
 *     for everybody, whatever the order on a form
 * @param key the number of the right option
 * @param parameters its curve; an item without one takes no part in a screen
 */
public record ScreenedItem(int options, int key, Optional<ItemParameters> parameters) {

  public ScreenedItem {
    if (options < 2 || key < 0 || key >= options) {
      throw new IllegalArgumentException("no key %d among %d options".formatted(key, options));
    }
  }

  /** An item with a curve. */
  public static ScreenedItem of(int options, int key, ItemParameters parameters) {
    return new ScreenedItem(options, key, Optional.of(parameters));
  }
}
