/**
 * Screens for signs of cheating: answers too much alike, changed answers that are too often right,
 * time spent in an odd pattern.
 *
 * <p><b>A screen never proves anything.</b> A flag says how rarely honest work looks like this, and
 * each one carries the false-alarm rate that was kept. It is a reason to look at the seats, the
 * invigilator's record and the log, never a reason to take off a mark by itself.
 *
 * <pre>{@code
 * List<ScreenedItem> items = List.of(ScreenedItem.of(4, 2, parameters), ...);
 * OptionModel model = OptionModel.learn(items, everybody); // Sheets of all who sat the paper
 * SimilarityScreen screen =
 *     new SimilarityScreen(model, SimilarityIndex.OMEGA, FalseAlarms.anyInnocent(0.01));
 * for (List<Sheet> room : rooms) {
 *   screen.room(room).flags(); // in this room an innocent pair is flagged once in a hundred sittings
 * }
 *
 * new AnswerChangeScreen(items, FalseAlarms.shareOfFlagged(0.05)).screen(histories).flags();
 *
 * PaceScreen pace =
 *     new PaceScreen(
 *         ResponseTimeModel.learn(times),
 *         RapidGuessing.learn(times),
 *         FalseAlarms.shareOfFlagged(0.05));
 * pace.screen(times).flags();
 * }</pre>
 *
 * <p><b>Rules.</b> Input is plain: options numbered by identity, abilities, seconds. Items are
 * those with one right option of several; every item needs a curve from a calibration. What is
 * undefined is empty. Results depend on nothing but the input and its order. Statistics are doubles
 * and serve judgement: they never decide a mark.
 *
 * <p><b>Out of scope:</b> essays and short answers; seating plans (screen the pairs of a room, then
 * look who sat where); collusion of whole classes, which looks like good teaching to these screens.
 */
@NullMarked
package vn.benhoc.engine.statistics.screening;

import org.jspecify.annotations.NullMarked;
