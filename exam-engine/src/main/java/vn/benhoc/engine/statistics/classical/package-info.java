/**
 * Classical item analysis (phân tích câu hỏi theo lí thuyết cổ điển): how hard an item was, how
 * well it told strong from weak, how its options worked, and how reliable the whole test is.
 *
 * <p><b>Use</b>, after a sitting has been marked:
 *
 * <pre>{@code
 * ScoreMatrix.Builder rows = ScoreMatrix.of(25, 25, 100);   // what each item gives, in hundredths
 * rows.add(25, 0, 50).add(25, ScoreMatrix.BLANK, 100);      // a candidate each
 * ScoreMatrix scores = rows.build();
 * ItemAnalysis analysis = ItemAnalysis.of(scores, MissingAnswers.WRONG);
 * analysis.reliability().alpha();                           // of the test
 * analysis.items().get(2).itemRest();                       // discrimination of the third item
 * }</pre>
 *
 * <p><b>Rules</b>
 *
 * <ul>
 *   <li>What a missing answer means is said by the caller, as {@link
 *       vn.benhoc.engine.statistics.MissingAnswers}; an item that was not presented never counts.
 *   <li>Candidates are compared by their share of the points that were possible for them.
 *   <li>Reliability rests on complete rows only, each item on all candidates that count for it.
 *   <li>A figure that is undefined is empty: one candidate, nothing that varies, no groups.
 *   <li>Each formula names its source where it is documented; nothing is rounded.
 * </ul>
 *
 * <p><b>Words</b>: difficulty index p (độ khó), the mean share of the points, higher is easier ·
 * discrimination (độ phân biệt) · item-rest correlation, of an item with the test without it ·
 * distractor (phương án nhiễu), a wrong option · reliability (độ tin cậy) α, KR-20 · standard error
 * of measurement (sai số đo), what a mark may be off by chance.
 *
 * <p><b>Reading them</b> is the teachers' business: the package gives no verdicts such as "too
 * hard". As a help: with fewer than about thirty candidates no figure of an item means much, and
 * the error of a correlation is about 1/√n.
 *
 * <p><b>Out</b>: models of ability ({@code irt}), screens for copying ({@code screening}),
 * confidence intervals, and where the rows come from.
 */
@NullMarked
package vn.benhoc.engine.statistics.classical;

import org.jspecify.annotations.NullMarked;
