package vn.benhoc.engine.assembly;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.item.ItemRef;

/**
 * What constraints look at in an item, beyond what cells look at.
 *
 * @param author who wrote it, an opaque text; null if unknown, which no author's share counts
 * @param calibration its statistics; null while it has none, then its level stands in
 * @param expectedSeconds how long a candidate is expected to need, above zero; null if unknown
 * @param enemies items that must not stand in a form together with it, because one gives the other
 *     away or asks the same; it is enough that one of two enemies names the other
 */
public record Traits(
    @Nullable String author,
    @Nullable Calibration calibration,
    @Nullable Integer expectedSeconds,
    Set<ItemRef> enemies) {

  /** Nothing is known. */
  public static final Traits UNKNOWN = new Traits(null, null, null, Set.of());

  public Traits {
    if (expectedSeconds != null && expectedSeconds < 1) {
      throw new IllegalArgumentException("an item takes a second or more, not " + expectedSeconds);
    }
    enemies = Set.copyOf(enemies);
  }
}
