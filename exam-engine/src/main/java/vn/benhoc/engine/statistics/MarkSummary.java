package vn.benhoc.engine.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import vn.benhoc.engine.points.Points;

/**
 * What a collection of marks looks like.
 *
 * @param marks the marks in points, rising; each within the bounds of an amount ({@link
 *     Points#requireBounded}), so that every figure is finite
 */
public record MarkSummary(List<BigDecimal> marks) {

  public MarkSummary {
    marks.forEach(Points::requireBounded);
    List<BigDecimal> sorted = new ArrayList<>(marks);
    sorted.sort(null);
    marks = List.copyOf(sorted);
  }

  /**
   * The summary of these marks, in any order.
   *
   * @throws IllegalArgumentException if a mark is beyond the bounds of an amount of points
   */
  public static MarkSummary of(Collection<BigDecimal> marks) {
    return new MarkSummary(List.copyOf(marks));
  }

  /** How many marks there are. */
  public int count() {
    return marks.size();
  }

  /** The arithmetic mean in points, not rounded; empty without marks. */
  public OptionalDouble mean() {
    if (marks.isEmpty()) {
      return OptionalDouble.empty();
    }
    BigDecimal sum = marks.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return OptionalDouble.of(sum.doubleValue() / marks.size());
  }

  /** The middle mark, of an even number the mean of the middle two, in points; empty without. */
  public OptionalDouble median() {
    if (marks.isEmpty()) {
      return OptionalDouble.empty();
    }
    int upper = marks.size() / 2;
    int lower = (marks.size() - 1) / 2;
    return OptionalDouble.of(marks.get(lower).add(marks.get(upper)).doubleValue() / 2);
  }

  /**
   * The standard deviation of the marks as a sample (divided by n − 1), in points; empty with fewer
   * than two marks.
   */
  public OptionalDouble standardDeviation() {
    if (marks.size() < 2) {
      return OptionalDouble.empty();
    }
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal squares = BigDecimal.ZERO;
    for (BigDecimal mark : marks) {
      sum = sum.add(mark);
      squares = squares.add(mark.multiply(mark));
    }
    BigDecimal count = BigDecimal.valueOf(marks.size());
    // n Σx² − (Σx)², exactly, so that equal marks deviate by 0
    double spread = squares.multiply(count).subtract(sum.multiply(sum)).doubleValue();
    return OptionalDouble.of(Math.sqrt(spread / marks.size() / (marks.size() - 1)));
  }

  /** The lowest mark; empty without marks. */
  public Optional<BigDecimal> lowest() {
    return marks.stream().findFirst();
  }

  /** The highest mark; empty without marks. */
  public Optional<BigDecimal> highest() {
    return marks.isEmpty() ? Optional.empty() : Optional.of(marks.get(marks.size() - 1));
  }
}
