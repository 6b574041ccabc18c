package vn.benhoc.engine.blueprint;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.item.Level;
import vn.benhoc.engine.points.Points;

/**
 * One cell of a blueprint: so many items of these topics at this level.
 *
 * @param topics the accepted topic codes, all spelled out (a chapter with its lessons); empty
 *     accepts any topic and items without one
 * @param level the level; null accepts any level and items without one
 * @param block the code of the block it fills; null for common items and for parts without blocks
 * @param count how many items, zero or more
 * @param outcomes the accepted codes of learning outcomes, the optional fifth axis of a matrix;
 *     empty accepts any outcome and items without one
 * @param points points of each of its items in place of the part's scheme; null leaves the scheme
 */
public record Cell(
    Set<String> topics,
    @Nullable Level level,
    @Nullable String block,
    int count,
    Set<String> outcomes,
    @Nullable BigDecimal points) {

  public Cell {
    topics = Set.copyOf(topics);
    outcomes = Set.copyOf(outcomes);
    if (count < 0) {
      throw new IllegalArgumentException("the count of a cell must not be negative");
    }
    if (points != null) {
      points = Points.exact(points);
    }
  }

  /** So many items of any topic and level. */
  public static Cell any(int count) {
    return new Cell(Set.of(), null, null, count, Set.of(), null);
  }

  /** So many items of these topics at this level; see the record for empty and null. */
  public static Cell of(Set<String> topics, @Nullable Level level, int count) {
    return new Cell(topics, level, null, count, Set.of(), null);
  }

  /** The same cell for the items of a block. */
  public Cell inBlock(String code) {
    return new Cell(topics, level, code, count, outcomes, points);
  }

  /** The same cell for items of these outcomes alone. */
  public Cell ofOutcomes(Set<String> codes) {
    return new Cell(topics, level, block, count, codes, points);
  }

  /** The same cell with points of its own. */
  public Cell worth(BigDecimal each) {
    return new Cell(topics, level, block, count, outcomes, each);
  }
}
