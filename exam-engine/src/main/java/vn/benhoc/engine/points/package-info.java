/**
 * Points (điểm): exact decimals with two places.
 *
 * <p>Rules: nothing in the engine rounds points. A number that does not fit two places is a fault
 * of whoever wrote it and is refused where it enters. Sums are made of whole hundredths where many
 * are made.
 */
@NullMarked
package vn.benhoc.engine.points;

import org.jspecify.annotations.NullMarked;
