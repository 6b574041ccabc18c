package vn.benhoc.engine.format;

import java.math.BigDecimal;
import java.util.List;
import vn.benhoc.engine.item.ClusterItem;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.points.Points;

/**
 * How the items of one part are marked (hướng dẫn chấm). The set of schemes is closed: {@link Each}
 * (all or nothing), {@link Negative} (all or nothing, a wrong answer costs), {@link Credit} (shares
 * for what is partly right), {@link Scale} and {@link PerStatement} (clusters), {@link Essay}
 * (markers). What is left blank earns 0.00 and costs nothing, whatever the scheme.
 *
 * <p>All amounts are exact decimals with two places. A share of a {@link Credit} that would need a
 * third place is refused when the scorer of a form is made, never rounded.
 */
public sealed interface MarkingScheme {

  /** Whether items of this kind can be marked so. */
  boolean suits(Kind kind);

  /**
   * Whether a blueprint may give an item other points than the scheme does. False where the amounts
   * of the scheme belong together.
   */
  default boolean allowsOwnPoints() {
    return false;
  }

  /** Where a sum below zero is raised to zero; only of interest where a wrong answer costs. */
  default Floor floor() {
    return Floor.ITEM;
  }

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
      return kind != Kind.ESSAY;
    }

    @Override
    public boolean allowsOwnPoints() {
      return true;
    }

    @Override
    public BigDecimal maxOf(int index) {
      return points;
    }
  }

  /**
   * All or nothing, and a wrong answer costs.
   *
   * @param points points of a right item, above zero
   * @param penalty points a wrong answer costs, above zero, at most {@code points}
   * @param floor where a sum below zero is raised to zero: the part or the paper
   */
  record Negative(BigDecimal points, BigDecimal penalty, Floor floor) implements MarkingScheme {

    public Negative {
      points = positive(points);
      penalty = positive(penalty);
      requirePenalty(penalty, points, floor);
    }

    @Override
    public boolean suits(Kind kind) {
      return kind != Kind.ESSAY && kind != Kind.CLUSTER;
    }

    @Override
    public BigDecimal maxOf(int index) {
      return points;
    }
  }

  /**
   * What is partly right earns the share its item names: an option, a text, a number without its
   * unit.
   *
   * @param points points of a right item, above zero
   * @param penalty points an answer without any share costs, zero or more, at most {@code points}
   * @param floor where a sum below zero is raised to zero: the part or the paper; of no interest
   *     without a penalty
   */
  record Credit(BigDecimal points, BigDecimal penalty, Floor floor) implements MarkingScheme {

    public Credit {
      points = positive(points);
      penalty = Points.exact(penalty);
      if (penalty.signum() > 0) {
        requirePenalty(penalty, points, floor);
      }
    }

    @Override
    public boolean suits(Kind kind) {
      return kind == Kind.CHOICE || kind == Kind.NUMERIC || kind == Kind.TEXT;
    }

    @Override
    public BigDecimal maxOf(int index) {
      return points;
    }
  }

  /**
   * By the number of statements judged right; a statement left open is not right.
   *
   * @param byRight points for 0, 1, 2, 3 and 4 right statements, from 0 and never falling; in 2025:
   *     0, 0.10, 0.25, 0.50, 1.00
   */
  record Scale(List<BigDecimal> byRight) implements MarkingScheme {

    private static final int STEPS = 5;

    public Scale {
      byRight = byRight.stream().map(Points::exact).toList();
      if (byRight.size() != STEPS) {
        throw new IllegalArgumentException("a scale has 5 steps, 0 to 4 right; has " + byRight);
      }
      if (byRight.get(0).signum() != 0) {
        throw new IllegalArgumentException("nothing right earns nothing, not " + byRight.get(0));
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
   * Every statement of a cluster for itself.
   *
   * @param points points of a right statement, above zero
   * @param penalty points a wrong statement costs, zero or more, at most {@code points}; one left
   *     open costs nothing
   * @param floor where a sum below zero is raised to zero: the item, the part or the paper
   */
  record PerStatement(BigDecimal points, BigDecimal penalty, Floor floor) implements MarkingScheme {

    public PerStatement {
      points = positive(points);
      penalty = Points.exact(penalty);
      if (penalty.compareTo(points) > 0) {
        throw new IllegalArgumentException("a penalty is at most what is right earns");
      }
    }

    @Override
    public boolean suits(Kind kind) {
      return kind == Kind.CLUSTER;
    }

    @Override
    public BigDecimal maxOf(int index) {
      return points.multiply(BigDecimal.valueOf(ClusterItem.STATEMENTS));
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
    public boolean allowsOwnPoints() {
      return true;
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
   * All or nothing, a wrong answer costs, a sum below zero stays so until the floor.
   *
   * @throws IllegalArgumentException if a text is no positive decimal of two places, the penalty is
   *     above the points or the floor is the item
   */
  static MarkingScheme negative(String points, String penalty, Floor floor) {
    return new Negative(Points.of(points), Points.of(penalty), floor);
  }

  /**
   * With shares for what is partly right; a wrong answer costs nothing.
   *
   * @throws IllegalArgumentException if the text is no positive decimal of two places
   */
  static MarkingScheme credit(String points) {
    return new Credit(Points.of(points), Points.ZERO, Floor.PART);
  }

  /**
   * Every statement for itself; a wrong one costs nothing.
   *
   * @throws IllegalArgumentException if the text is no positive decimal of two places
   */
  static MarkingScheme perStatement(String points) {
    return new PerStatement(Points.of(points), Points.ZERO, Floor.ITEM);
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

  private static void requirePenalty(BigDecimal penalty, BigDecimal points, Floor floor) {
    if (penalty.compareTo(points) > 0) {
      throw new IllegalArgumentException("a penalty is at most what is right earns");
    }
    if (floor == Floor.ITEM) {
      throw new IllegalArgumentException("a penalty of one answer needs a floor beyond the item");
    }
  }

  private static BigDecimal positive(BigDecimal points) {
    BigDecimal exact = Points.exact(points);
    if (exact.signum() == 0) {
      throw new IllegalArgumentException("the points of an item must be above zero");
    }
    return exact;
  }
}
