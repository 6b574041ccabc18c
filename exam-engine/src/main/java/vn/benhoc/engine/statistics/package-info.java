/**
 * Descriptive statistics of marks.
 *
 * <p>Rules: statistics are doubles, marks stay decimals; a figure that is undefined is empty, never
 * zero.
 */
@NullMarked
package vn.benhoc.engine.statistics;

import org.jspecify.annotations.NullMarked;
