package vn.benhoc.engine.school;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.diagnostic.Diagnostic;

/**
 * Whether a candidate graduates, and why not.
 *
 * @param years the average of all years as rounded; null if one is missing
 * @param exactScore the score, exact; null if something is missing
 * @param missing what is missing: {@code papers-differ} (parameters {@code expected}, {@code
 *     actual}), {@code mark-missing} at the paper, {@code average-missing} at the grade; empty
 *     exactly if there is a score
 * @param failures what keeps a candidate with a score from passing: {@code paper-too-low} at the
 *     paper (parameters {@code mark}, {@code above}), {@code score-too-low} ({@code score}, {@code
 *     least})
 */
public record Graduation(
    @Nullable BigDecimal years,
    @Nullable BigDecimal exactScore,
    List<Diagnostic> missing,
    List<Diagnostic> failures) {

  public Graduation {
    missing = List.copyOf(missing);
    failures = List.copyOf(failures);
    if ((exactScore == null) == missing.isEmpty()) {
      throw new IllegalArgumentException("a score is there or says what is missing");
    }
  }

  /** The score, exact; empty if something is missing. */
  public Optional<BigDecimal> score() {
    return Optional.ofNullable(exactScore);
  }

  /** Whether the candidate passes; empty if something is missing. */
  public Optional<Boolean> passed() {
    return score().map(known -> failures.isEmpty());
  }
}
