package vn.benhoc.engine.assembly;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.statistics.irt.ItemParameters;

/**
 * What constraints look at in an item, beyond what cells look at.
 *
 * @param author who wrote it, an opaque text; null if unknown, which no author's share counts
 * @param parameters its statistics, the discrimination from −10 to 10; null while it has none, then
 *     its level stands in
 * @param expectedSeconds how long a candidate is expected to need, 1 to 86,400; null if unknown
 * @param enemies items that must not stand in a form together with it, because one gives the other
 *     away or asks the same, by the versions on offer; it is enough that one of two enemies names
 *     the other
 */
public record Traits(
    @Nullable String author,
    @Nullable ItemParameters parameters,
    @Nullable Integer expectedSeconds,
    Set<ItemRef> enemies) {

  /** Nothing is known. */
  public static final Traits UNKNOWN = new Traits(null, null, null, Set.of());

  private static final double STEEPEST = 10;
  private static final int DAY = 86_400;

  public Traits {
    if (parameters != null && Math.abs(parameters.discrimination()) > STEEPEST) {
      throw new IllegalArgumentException("no item is so steep: " + parameters);
    }
    if (expectedSeconds != null && (expectedSeconds < 1 || expectedSeconds > DAY)) {
      throw new IllegalArgumentException(
          "an item takes a second to a day, not " + expectedSeconds + " seconds");
    }
    enemies = Set.copyOf(enemies);
  }
}
