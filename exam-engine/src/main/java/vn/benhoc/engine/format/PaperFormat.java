package vn.benhoc.engine.format;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import vn.benhoc.engine.points.Points;

/**
 * The format of a paper: what an exam's rules fix, as data of a year.
 *
 * @param code its code, such as {@code TOAN-2025}
 * @param writing the time to write, above zero
 * @param parts the parts, numbered 1, 2, 3 … in order, at least one
 */
public record PaperFormat(String code, Duration writing, List<Part> parts) {

  public PaperFormat {
    if (code.isBlank()) {
      throw new IllegalArgumentException("the code of a format must not be blank");
    }
    if (writing.isNegative() || writing.isZero()) {
      throw new IllegalArgumentException("format %s must leave time to write".formatted(code));
    }
    parts = requireNumbered(parts);
  }

  /** The most points of the whole paper. */
  public BigDecimal maxPoints() {
    return Points.sum(parts.stream().map(Part::maxPoints).toList());
  }

  /**
   * The parts, unchanged, if they are numbered 1, 2, 3 … in order.
   *
   * @throws IllegalArgumentException if they are not, or there is none
   */
  public static List<Part> requireNumbered(List<Part> parts) {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a paper has one part or more");
    }
    for (int index = 0; index < parts.size(); index++) {
      if (parts.get(index).number() != index + 1) {
        throw new IllegalArgumentException(
            "parts must be numbered 1, 2, 3 … in order; part %d has number %d"
                .formatted(index + 1, parts.get(index).number()));
      }
    }
    return List.copyOf(parts);
  }
}
