/**
 * Marks responses: parts + form + keys + responses → breakdown.
 *
 * <p>Rules: points are exact decimals that are never rounded; what counts in a part with a choice
 * of blocks is decided here and nowhere else; an essay waits for its markers and is never guessed;
 * a combination of scheme and item that would need rounding is refused when the scorer is made.
 * Each mark comes with its reasons, as codes and values, never as sentences.
 *
 * <pre>{@code
 * Scorer scorer = Scorer.of(form, items); // once a form
 * Breakdown marks = scorer.score(Answers.of(attempt)); // once an attempt
 * marks.total(); // 7.35, empty while essays wait
 * marks.slot(SlotId.of(2, 1)).orElseThrow().reasons(); // statement-right a, statement-open b …
 * }</pre>
 *
 * <p>How the points of an item come about is {@link vn.benhoc.engine.format.MarkingScheme}; how two
 * markers come to one mark is {@link vn.benhoc.engine.essay}.
 */
@NullMarked
package vn.benhoc.engine.scoring;

import org.jspecify.annotations.NullMarked;
