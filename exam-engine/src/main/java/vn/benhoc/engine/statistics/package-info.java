/**
 * Statistics of marks and answers. Here: summaries and histograms of marks, the matrix of points
 * that item analysis reads, and the distributions behind p-values. Below: {@code classical} item
 * analysis, item response theory in {@code irt}, and screens for copying in {@code screening}.
 *
 * <p><b>Use</b>:
 *
 * <pre>{@code
 * MarkSummary summary = MarkSummary.of(scores.marks());
 * Histogram histogram = Histogram.of(scores.marks(), new BigDecimal("10"), new BigDecimal("0.25"));
 * }</pre>
 *
 * <p><b>Rules</b>: statistics are doubles, marks stay decimals and points whole hundredths; a
 * figure that is undefined is empty, never zero; nothing is rounded; what a missing answer means is
 * data ({@link vn.benhoc.engine.statistics.MissingAnswers}); only {@link
 * vn.benhoc.engine.statistics.Distributions} knows the statistics library.
 *
 * <p><b>Out</b>: where answers come from, who may see them, and how figures are shown.
 */
@NullMarked
package vn.benhoc.engine.statistics;

import org.jspecify.annotations.NullMarked;
