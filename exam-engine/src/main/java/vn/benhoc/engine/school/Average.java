package vn.benhoc.engine.school;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.diagnostic.Diagnostic;

/**
 * An average, or what keeps it from being computed.
 *
 * @param rounded the average with the decimals of its rule; null if a mark is missing
 * @param missing what is missing or too much; empty exactly if there is an average
 */
public record Average(@Nullable BigDecimal rounded, List<Diagnostic> missing) {

  public Average {
    missing = List.copyOf(missing);
    if ((rounded == null) == missing.isEmpty()) {
      throw new IllegalArgumentException("an average is there or says what is missing");
    }
  }

  static Average of(BigDecimal rounded) {
    return new Average(rounded, List.of());
  }

  static Average without(List<Diagnostic> missing) {
    return new Average(null, missing);
  }

  /** The average; empty if a mark is missing. */
  public Optional<BigDecimal> value() {
    return Optional.ofNullable(rounded);
  }
}
