/**
 * Letters in explanations: a shuffled paper shows option B under another letter, and the
 * explanation must say the letter its reader sees.
 *
 * <p>Rules: what an author of this system writes names options by identity ({@code @{1}}) and is
 * always right. Foreign texts name letters; those that certainly mean an option are rewritten, and
 * where a letter may be left over the result says so, because a warning is better than a wrong
 * letter. Formulas and mark-up are never touched.
 */
@NullMarked
package vn.benhoc.engine.explanation;

import org.jspecify.annotations.NullMarked;
