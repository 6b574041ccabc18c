package vn.benhoc.engine.assembly;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.points.Points;

/**
 * An item on offer for a paper. A pool must offer the items of one stimulus together or not at all,
 * because a group is taken as the pool shows it. It must offer one version of an item: versions are
 * items of their own here (see the package).
 *
 * @param ref which item version
 * @param facets what cells look at
 * @param group its place on a stimulus; null for an item that stands alone
 * @param points the points of an essay, which must be those of its cell; null fits any cell
 * @param usage how it was used before, in whatever version
 * @param traits what constraints look at
 */
public record PoolEntry(
    ItemRef ref,
    Facets facets,
    @Nullable GroupPlace group,
    @Nullable BigDecimal points,
    Usage usage,
    Traits traits) {

  public PoolEntry {
    if (points != null) {
      points = Points.exact(points);
    }
    if (traits.enemies().contains(ref)) {
      throw new IllegalArgumentException("%s can't be its own enemy".formatted(ref));
    }
  }

  /** An unused item that stands alone, of which nothing else is known. */
  public static PoolEntry of(ItemRef ref, Facets facets) {
    return new PoolEntry(ref, facets, null, null, Usage.NONE, Traits.UNKNOWN);
  }

  /** The same item on a stimulus. */
  public PoolEntry on(GroupPlace place) {
    return new PoolEntry(ref, facets, place, points, usage, traits);
  }

  /** The same essay, worth so much. */
  public PoolEntry worth(BigDecimal maxPoints) {
    return new PoolEntry(ref, facets, group, maxPoints, usage, traits);
  }

  /** The same item, used so often before, nobody knows when. */
  public PoolEntry used(int times) {
    return used(new Usage(times, null));
  }

  /** The same item, used like this before. */
  public PoolEntry used(Usage before) {
    return new PoolEntry(ref, facets, group, points, before, traits);
  }

  /** The same item with these traits. */
  public PoolEntry with(Traits known) {
    return new PoolEntry(ref, facets, group, points, usage, known);
  }

  /** How often it was used before. */
  public int exposure() {
    return usage.exposure();
  }
}
