package vn.benhoc.engine.essay;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import vn.benhoc.engine.points.Points;

/**
 * What one marker gave, criterion by criterion. {@link Rubric#check} says whether it fits a rubric.
 *
 * @param points the points of each criterion by its id, zero or more, two places
 */
public record RubricMark(Map<String, BigDecimal> points) {

  public RubricMark {
    points =
        points.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, entry -> Points.exact(entry.getValue())));
  }

  /** A marker's sheet. */
  public static RubricMark of(Map<String, BigDecimal> points) {
    return new RubricMark(points);
  }

  /** The points of all criteria together. */
  public BigDecimal total() {
    return Points.sum(points.values());
  }
}
