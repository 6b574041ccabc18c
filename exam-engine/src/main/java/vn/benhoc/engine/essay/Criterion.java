package vn.benhoc.engine.essay;

import java.math.BigDecimal;
import vn.benhoc.engine.points.Points;

/**
 * One thing a marker looks at (tiêu chí).
 *
 * @param id its identity inside the rubric, not blank
 * @param max the most points, above zero, a multiple of the step
 * @param step the smallest difference between two marks, above zero, such as 0.25
 */
public record Criterion(String id, BigDecimal max, BigDecimal step) {

  public Criterion {
    max = Points.exact(max);
    step = Points.exact(step);
    if (id.isBlank()) {
      throw new IllegalArgumentException("the id of a criterion must not be blank");
    }
    if (step.signum() == 0 || max.signum() == 0 || max.remainder(step).signum() != 0) {
      throw new IllegalArgumentException(
          "criterion %s: its most points must be a multiple of its step, both above zero"
              .formatted(id));
    }
  }

  /**
   * A criterion from decimal texts.
   *
   * @throws IllegalArgumentException if one is no positive decimal of two places or they do not fit
   */
  public static Criterion of(String id, String max, String step) {
    return new Criterion(id, Points.of(max), Points.of(step));
  }

  /** Whether a mark may be given: from zero to the most points, a multiple of the step. */
  public boolean allows(BigDecimal mark) {
    return mark.signum() >= 0 && mark.compareTo(max) <= 0 && mark.remainder(step).signum() == 0;
  }
}
