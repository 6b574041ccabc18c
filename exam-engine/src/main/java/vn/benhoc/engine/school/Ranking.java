package vn.benhoc.engine.school;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.diagnostic.Diagnostic;

/**
 * The rank of a pupil in a term or a year, with why it is no better.
 *
 * @param rank the rank; null if a result is missing
 * @param missing the results that are missing, {@code result-missing} at the subject; {@code
 *     no-subjects} if there are none; empty exactly if there is a rank
 * @param heldBack what keeps the pupil from the next better rank, empty for the best: {@code
 *     average-too-low} at the subject (parameters {@code average}, {@code least}), {@code
 *     too-few-strong-averages} ({@code from}, {@code expected}, {@code actual}), {@code
 *     too-many-comment-failures} ({@code allowed}, {@code actual})
 */
public record Ranking(@Nullable Rank rank, List<Diagnostic> missing, List<Diagnostic> heldBack) {

  public Ranking {
    missing = List.copyOf(missing);
    heldBack = List.copyOf(heldBack);
    if ((rank == null) == missing.isEmpty()) {
      throw new IllegalArgumentException("a rank is there or says what is missing");
    }
  }
}
