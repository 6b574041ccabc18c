package vn.benhoc.engine.format;

import java.math.BigDecimal;
import java.util.List;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.points.Points;

/** How the items of one part are marked (hướng dẫn chấm). The set of schemes is closed. */
public sealed interface MarkingScheme {

  /** Whether items of this kind can be marked so. */
  boolean suits(Kind kind);

  /**
   * The most points of the item at a position of its part.
   *
   * @param index zero-based position among the items of the part
   * @throws IndexOutOfBoundsException if the scheme lists points and has none for the position
   */
  BigDecimal maxOf(int index);

  /**
   * All or nothing: a right item earns the points, any other none.
   *
   * @param points points of a right item, above zero
   */
  record Each(BigDecimal points) implements MarkingScheme {

    public Each {
      points = positive(points);
    }

    @Override
    public boolean suits(Kind kind) {
      return kind == Kind.CHOICE || kind == Kind.SHORT || kind == Kind.CLUSTER;
    }

    @Override
    public BigDecimal maxOf(int index) {
      return points;
    }
  }

  /**
   * By the number of statements judged right; a statement left open is not right.
   *
   * @param byRight points for 0, 1, 2, 3 and 4 right statements, never falling; in 2025: 0, 0.10,
   *     0.25, 0.50, 1.00
   */
  record Scale(List<BigDecimal> byRight) implements MarkingScheme {

    private static final int STEPS = 5;

    public Scale {
      byRight = byRight.stream().map(Points::exact).toList();
      if (byRight.size() != STEPS) {
        throw new IllegalArgumentException("a scale has 5 steps, 0 to 4 right; has " + byRight);
      }
      for (int right = 1; right < STEPS; right++) {
        if (byRight.get(right).compareTo(byRight.get(right - 1)) < 0) {
          throw new IllegalArgumentException("a scale never falls, but " + byRight + " does");
        }
      }
      positive(byRight.get(STEPS - 1));
    }

    @Override
    public boolean suits(Kind kind) {
      return kind == Kind.CLUSTER;
    }

    @Override
    public BigDecimal maxOf(int index) {
      return byRight.get(STEPS - 1);
    }
  }

  /**
   * By markers, up to the points of the item's position.
   *
   * @param points the most points of each item in the order of the part, each above zero
   */
  record Essay(List<BigDecimal> points) implements MarkingScheme {

    public Essay {
      points = points.stream().map(MarkingScheme::positive).toList();
      if (points.isEmpty()) {
        throw new IllegalArgumentException("an essay scheme lists the points of its items");
      }
    }

    @Override
    public boolean suits(Kind kind) {
      return kind == Kind.ESSAY;
    }

    @Override
    public BigDecimal maxOf(int index) {
      return points.get(index);
    }
  }

  /**
   * All or nothing with these points.
   *
   * @throws IllegalArgumentException if the text is no positive decimal of two places
   */
  static MarkingScheme each(String points) {
    return new Each(Points.of(points));
  }

  /**
   * By the number right.
   *
   * @throws IllegalArgumentException if there are not five rising decimals of two places
   */
  static MarkingScheme scale(String... byRight) {
    return new Scale(List.of(byRight).stream().map(Points::of).toList());
  }

  /**
   * By markers.
   *
   * @throws IllegalArgumentException if there is none or one is no positive decimal of two places
   */
  static MarkingScheme essay(String... points) {
    return new Essay(List.of(points).stream().map(Points::of).toList());
  }

  private static BigDecimal positive(BigDecimal points) {
    BigDecimal exact = Points.exact(points);
    if (exact.signum() == 0) {
      throw new IllegalArgumentException("the points of an item must be above zero");
    }
    return exact;
  }
}
