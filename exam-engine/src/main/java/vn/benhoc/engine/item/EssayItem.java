package vn.benhoc.engine.item;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.essay.Rubric;
import vn.benhoc.engine.points.Points;

/**
 * An item answered by a text that markers read.
 *
 * @param ref which item version this is
 * @param maxPoints the points its marking instructions add up to, above zero, two places
 * @param rubric the criteria the points are given for, adding up to them; null where markers give
 *     one number
 */
public record EssayItem(ItemRef ref, BigDecimal maxPoints, @Nullable Rubric rubric)
    implements Item {

  public EssayItem {
    maxPoints = Points.exact(maxPoints);
    if (maxPoints.signum() == 0) {
      throw new IllegalArgumentException("essay %s must be worth points".formatted(ref));
    }
    if (rubric != null && rubric.max().compareTo(maxPoints) != 0) {
      throw new IllegalArgumentException(
          "essay %s is worth %s, its criteria %s".formatted(ref, maxPoints, rubric.max()));
    }
  }

  /** An essay worth this much, marked by one number. */
  public static EssayItem of(ItemRef ref, BigDecimal maxPoints) {
    return new EssayItem(ref, maxPoints, null);
  }

  /** An essay marked by criteria. */
  public static EssayItem of(ItemRef ref, Rubric rubric) {
    return new EssayItem(ref, rubric.max(), rubric);
  }

  @Override
  public Kind kind() {
    return Kind.ESSAY;
  }
}
