package vn.benhoc.paper.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import vn.benhoc.engine.assembly.Constraint;

/** The figures of a constraint as its text says them. */
final class ConstraintFigures {

  private static final BigDecimal MINUTE = BigDecimal.valueOf(60);

  private ConstraintFigures() {}

  static Map<String, String> of(Constraint constraint, Locale language) {
    if (constraint instanceof Constraint.AuthorShare share) {
      return Map.of("percent", Integer.toString(share.percent()));
    }
    if (constraint instanceof Constraint.ExposureCap cap) {
      return Map.of("most", Integer.toString(cap.most()));
    }
    if (constraint instanceof Constraint.NotSeenBefore seen) {
      return Map.of("sittings", Integer.toString(seen.sittings()));
    }
    if (constraint instanceof Constraint.TotalTime time) {
      return Map.of(
          "least", minutes(time.least(), language), "most", minutes(time.most(), language));
    }
    if (constraint instanceof Constraint.EqualDifficulty equal) {
      String points = number(BigDecimal.valueOf(equal.hundredths(), 2), language);
      return Map.of("points", points, "percent", Integer.toString(equal.percent()));
    }
    if (constraint instanceof Constraint.Overlap overlap) {
      return Map.of("most", Integer.toString(overlap.most()));
    }
    return Map.of();
  }

  /** To a tenth, the nearer one. */
  private static String minutes(Duration time, Locale language) {
    BigDecimal seconds = BigDecimal.valueOf(time.toSeconds());
    return number(seconds.divide(MINUTE, 1, RoundingMode.HALF_UP), language);
  }

  private static String number(BigDecimal value, Locale language) {
    return NumberFormat.getInstance(language).format(value);
  }
}
