/**
 * What every component stands on: time, ids, refusals, the outbox, jobs, the audit chain, settings
 * and forms to print.
 *
 * <ol>
 *   <li>Only this component reads the clock, draws random numbers or makes ids.
 *   <li>It knows no other component.
 * </ol>
 *
 * <p>Out of scope: anything a teacher or pupil would recognise.
 */
@NullMarked
package vn.benhoc.platform;

import org.jspecify.annotations.NullMarked;
