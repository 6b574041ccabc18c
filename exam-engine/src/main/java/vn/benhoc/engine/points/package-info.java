/**
 * Points (điểm): exact decimals with two places.
 *
 * <p>Rules: nothing in the engine rounds points. A number that does not fit two places is a fault
 * of whoever wrote it and is refused where it enters, and so is one beyond a million million. Sums
 * are made of whole hundredths where many are made.
 *
 * <pre>{@code
 * BigDecimal share = Points.of("0.25"); // 0.25
 * Points.sum(List.of(share, Points.of("4"))); // 4.25
 * Points.of("0.125"); // IllegalArgumentException: a third place
 * Points.of("1E+400"); // IllegalArgumentException: beyond Points.MOST
 * }</pre>
 *
 * <p>Everything is stateless and may be shared between threads.
 */
@NullMarked
package vn.benhoc.engine.points;

import org.jspecify.annotations.NullMarked;
