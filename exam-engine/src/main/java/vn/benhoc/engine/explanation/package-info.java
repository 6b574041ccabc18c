/**
 * Letters in explanations: a shuffled paper shows option B under another letter, and the
 * explanation must say the letter its reader sees.
 *
 * <p>Rules: what an author of this system writes names options by identity ({@code @{1}}) and is
 * always right. Foreign texts name letters; those that certainly mean an option are rewritten, and
 * where a letter may be left over the result says so, because a warning is better than a wrong
 * letter. Formulas and mark-up are never touched.
 *
 * <pre>{@code
 * Letters letters = Letters.on(form.slot(SlotId.of(1, 7)).orElseThrow(), item);
 * // the paper shows the first option as C and the second as A
 * Explained shown = ExplanationRewriter.rewrite("Chọn @{1} vì @{2} trái dấu.", letters);
 * shown.text(); // Chọn C vì A trái dấu.
 * shown.unsure(); // false: no letter is left over
 * }</pre>
 *
 * <p>Everything is stateless or immutable and may be shared between threads.
 */
@NullMarked
package vn.benhoc.engine.explanation;

import org.jspecify.annotations.NullMarked;
