package vn.benhoc.engine.essay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vn.benhoc.engine.diagnostic.Diagnostic;
import vn.benhoc.engine.points.Points;

/**
 * What the points of an essay are given for (hướng dẫn chấm theo tiêu chí).
 *
 * @param criteria the criteria in the order markers see them, at least one, ids all different
 */
public record Rubric(List<Criterion> criteria) {

  public Rubric {
    criteria = List.copyOf(criteria);
    if (criteria.isEmpty()) {
      throw new IllegalArgumentException("a rubric has criteria");
    }
    if (criteria.stream().map(Criterion::id).distinct().count() != criteria.size()) {
      throw new IllegalArgumentException("a rubric names a criterion twice");
    }
  }

  /** A rubric of these criteria. */
  public static Rubric of(Criterion... criteria) {
    return new Rubric(List.of(criteria));
  }

  /** The most points of all criteria together. */
  public BigDecimal max() {
    return Points.sum(criteria.stream().map(Criterion::max).toList());
  }

  /**
   * What is wrong with a marker's sheet; empty if it is complete and every mark may be given.
   * Codes: {@code criterion-unmarked}, {@code unknown-criterion}, {@code
   * criterion-mark-not-allowed} (parameters {@code mark}, {@code max}, {@code step}). Paths name
   * the criterion.
   */
  public List<Diagnostic> check(RubricMark mark) {
    List<Diagnostic> found = new ArrayList<>();
    TreeSet<String> unknown = new TreeSet<>(mark.points().keySet());
    for (Criterion criterion : criteria) {
      unknown.remove(criterion.id());
      BigDecimal given = mark.points().get(criterion.id());
      if (given == null) {
        found.add(Diagnostic.of("/points/" + criterion.id(), "criterion-unmarked"));
      } else if (!criterion.allows(given)) {
        found.add(notAllowed(criterion, given));
      }
    }
    unknown.forEach(id -> found.add(Diagnostic.of("/points/" + id, "unknown-criterion")));
    return List.copyOf(found);
  }

  private static Diagnostic notAllowed(Criterion criterion, BigDecimal given) {
    return Diagnostic.of(
        "/points/" + criterion.id(),
        "criterion-mark-not-allowed",
        Map.of(
            "mark",
            given.toPlainString(),
            "max",
            criterion.max().toPlainString(),
            "step",
            criterion.step().toPlainString()));
  }
}
