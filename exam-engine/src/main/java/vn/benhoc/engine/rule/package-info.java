/**
 * Rules of the ministry as data.
 *
 * <p>Rules: what a circular or a decision fixes in numbers stands in a file of its own, with a
 * code, the year it holds from, its source and how sure the source is (A read in two places, B in
 * one, C not confirmed); a new circular is a new file, and both can be used side by side. The files
 * ship with the engine under {@code vn/benhoc/engine/rule}; a caller may as well read one from
 * elsewhere.
 *
 * <pre>{@code
 * SchoolRule rule = SchoolRule.of(RuleFile.shipped("circular-22-2021"));
 * }</pre>
 *
 * <p>Everything is immutable and may be shared between threads.
 */
@NullMarked
package vn.benhoc.engine.rule;

import org.jspecify.annotations.NullMarked;
