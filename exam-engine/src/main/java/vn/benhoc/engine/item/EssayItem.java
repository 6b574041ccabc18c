package vn.benhoc.engine.item;

import java.math.BigDecimal;
import vn.benhoc.engine.points.Points;

/**
 * An item answered by a text that markers read.
 *
 * @param ref which item version this is
 * @param maxPoints the points its marking instructions add up to, above zero, two places
 */
public record EssayItem(ItemRef ref, BigDecimal maxPoints) implements Item {

  public EssayItem {
    maxPoints = Points.exact(maxPoints);
    if (maxPoints.signum() == 0) {
      throw new IllegalArgumentException("essay %s must be worth points".formatted(ref));
    }
  }

  /** An essay worth this much. */
  public static EssayItem of(ItemRef ref, BigDecimal maxPoints) {
    return new EssayItem(ref, maxPoints);
  }

  @Override
  public Kind kind() {
    return Kind.ESSAY;
  }
}
