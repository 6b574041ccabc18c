/**
 * Points (điểm): exact decimals with two places.
 *
 * <p>Rules: nothing in the engine rounds points. A number that does not fit two places is a fault
 * of whoever wrote it and is refused where it enters.
 */
@NullMarked
package vn.benhoc.engine.points;

import org.jspecify.annotations.NullMarked;
