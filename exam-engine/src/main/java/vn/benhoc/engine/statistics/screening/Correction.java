package vn.benhoc.engine.statistics.screening;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a false-alarm rate means when many are screened at once: p-values are raised so that
 * flagging those at or below the rate keeps it.
 */
public enum Correction {
  /**
   * The probability that anybody innocent is flagged among those screened together is at most the
   * rate, whatever the dependence between them (Holm 1979, Scandinavian Journal of Statistics 6,
   * pp. 65–70). Never less powerful than Bonferroni's.
   */
  HOLM("holm") {
    @Override
    double factor(int rank, int count) {
      return count - rank + 1.0;
    }

    @Override
    boolean isStepUp() {
      return false;
    }
  },
  /**
   * The same guarantee in one step, simpler to explain: each p-value times the number screened
   * (Bonferroni).
   */
  BONFERRONI("bonferroni") {
    @Override
    double factor(int rank, int count) {
      return count;
    }

    @Override
    boolean isStepUp() {
      return false;
    }
  },
  /**
   * The expected share of innocents among the flagged is at most the rate (Benjamini and Hochberg
   * 1995, Journal of the Royal Statistical Society B 57, pp. 289–300): more flags, for a
   * province-wide list that people then go through. It holds for independent or positively
   * dependent statistics (Benjamini and Yekutieli 2001, Annals of Statistics 29, pp. 1165–1188).
   */
  BENJAMINI_HOCHBERG("benjamini-hochberg") {
    @Override
    double factor(int rank, int count) {
      return (double) count / rank;
    }

    @Override
    boolean isStepUp() {
      return true;
    }
  };

  private final String code;

  Correction(String code) {
    this.code = code;
  }

  /** The stable lower-case code used in files, columns and the API. */
  public String code() {
    return code;
  }

  /** What the p-value of this rank (from 1, rising) is multiplied by. */
  abstract double factor(int rank, int count);

  /** Whether a p-value may profit from larger ones. */
  abstract boolean isStepUp();

  /**
   * Adjusted p-values: one at or below the false-alarm rate is flagged.
   *
   * @param pValues each from 0 to 1
   * @return in the order of the p-values, each from 0 to 1 and at least the p-value
   * @throws IllegalArgumentException if a p-value is not from 0 to 1
   */
  public List<Double> adjusted(List<Double> pValues) {
    for (double pValue : pValues) {
      if (!(pValue >= 0 && pValue <= 1)) {
        throw new IllegalArgumentException("a p-value lies from 0 to 1, was " + pValue);
      }
    }
    int count = pValues.size();
    int[] order =
        IntStream.range(0, count)
            .boxed()
            .sorted(Comparator.comparing(pValues::get))
            .mapToInt(Integer::intValue)
            .toArray();
    Double[] adjusted = new Double[count];
    double bound = isStepUp() ? 1 : 0;
    for (int step = 1; step <= count; step++) {
      int rank = isStepUp() ? count - step + 1 : step;
      double raised = Math.min(1, pValues.get(order[rank - 1]) * factor(rank, count));
      bound = isStepUp() ? Math.min(bound, raised) : Math.max(bound, raised);
      adjusted[order[rank - 1]] = bound;
    }
    return List.of(adjusted);
  }
}
