/**
 * Marking of essays (Ngữ văn): rubrics, two markers who do not know of each other, appeals.
 *
 * <p>Flow: each marker gives a {@link vn.benhoc.engine.essay.RubricMark}, criterion by criterion,
 * or a plain number; {@link vn.benhoc.engine.essay.DoubleMarking#compare} says by the difference
 * which step follows for the paper as a whole, all its essays together; people decide, and {@link
 * vn.benhoc.engine.essay.DoubleMarking#check} says whether the one who decided may. What is decided
 * goes into {@link vn.benhoc.engine.scoring.Answers}, essay by essay. After an appeal {@link
 * vn.benhoc.engine.essay.DoubleMarking#appeal} says which mark stands.
 *
 * <pre>{@code
 * DoubleMarking rule = DoubleMarking.of(RuleFile.shipped("double-marking-2025"));
 * rule.compare(Points.of("6.25"), Points.of("7.00")); // Agree, proposal 6.75
 * rule.compare(Points.of("5.00"), Points.of("6.75")); // ThirdMarker
 * }</pre>
 *
 * <p>Rules: the limits are data of a year ({@link vn.benhoc.engine.rule}); a mark is never made by
 * the engine, it only proposes. What the third marker's mark leads to is written nowhere in the
 * rules at hand, so it is a recorded decision too.
 *
 * <p>Every type is an immutable value and may be shared between threads.
 */
@NullMarked
package vn.benhoc.engine.essay;

import org.jspecify.annotations.NullMarked;
