package vn.benhoc.engine.statistics.classical;

import java.util.OptionalDouble;

/**
 * How far the marks of a test would come back if it were sat again. Immutable; not rounded.
 *
 * <p>All figures rest on the complete rows: candidates for whom every item counts. With forms of
 * different items there are none; analyse each form by itself.
 *
 * @param candidates how many complete rows there are
 * @param mean the mean total in points; empty without rows
 * @param standardDeviation of the totals as a sample (divided by n − 1), in points; empty with
 *     fewer than two rows
 * @param alpha Cronbach's α (1951, Psychometrika 16, p. 299, equation 2): k/(k − 1) (1 − Σσᵢ²/σ²),
 *     at most 1, below 0 if the items contradict each other. Empty with fewer than two items or
 *     rows, or if the totals do not vary
 * @param kuderRichardson20 KR-20 (Kuder and Richardson 1937, Psychometrika 2, p. 158, equation 20):
 *     the same number as α where it exists. Present only if every item gives all or nothing and all
 *     give equally many points
 * @param standardError the standard error of measurement, σ√(1 − α), in points (Gulliksen 1950,
 *     Theory of Mental Tests, p. 15); empty where α is
 */
public record Reliability(
    int candidates,
    OptionalDouble mean,
    OptionalDouble standardDeviation,
    OptionalDouble alpha,
    OptionalDouble kuderRichardson20,
    OptionalDouble standardError) {}
