package vn.benhoc.engine.assembly;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.points.Points;

/**
 * An item on offer for a paper. A pool must offer the items of one stimulus together or not at all,
 * because a group is taken as the pool shows it.
 *
 * @param ref which item version
 * @param facets what cells look at
 * @param group its place on a stimulus; null for an item that stands alone
 * @param exposure how often it was used before, zero or more; the least used are drawn first
 * @param points the points of an essay, which must be those of its cell; null fits any cell
 */
public record PoolEntry(
    ItemRef ref,
    Facets facets,
    @Nullable GroupPlace group,
    int exposure,
    @Nullable BigDecimal points) {

  public PoolEntry {
    if (exposure < 0) {
      throw new IllegalArgumentException("the exposure of %s must not be negative".formatted(ref));
    }
    if (points != null) {
      points = Points.exact(points);
    }
  }

  /** An unused item that stands alone. */
  public static PoolEntry of(ItemRef ref, Facets facets) {
    return new PoolEntry(ref, facets, null, 0, null);
  }

  /** The same item on a stimulus. */
  public PoolEntry on(GroupPlace place) {
    return new PoolEntry(ref, facets, place, exposure, points);
  }

  /** The same item, used so often before. */
  public PoolEntry used(int times) {
    return new PoolEntry(ref, facets, group, times, points);
  }

  /** The same essay, worth so much. */
  public PoolEntry worth(BigDecimal maxPoints) {
    return new PoolEntry(ref, facets, group, exposure, maxPoints);
  }
}
