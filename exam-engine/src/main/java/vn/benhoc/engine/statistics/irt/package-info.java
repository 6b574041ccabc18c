/**
 * Item response theory (lí thuyết ứng đáp câu hỏi): parameters of items that do not depend on who
 * sat, and abilities of candidates that do not depend on which form they had.
 *
 * <p><b>Use</b>, after a trial sitting:
 *
 * <pre>{@code
 * ResponseMatrix answers = ResponseMatrix.of(scores, MissingAnswers.NOT_REACHED_EXCLUDED, 100);
 * CalibrationOptions options = CalibrationOptions.of(IrtModel.TWO_PARAMETER);
 * CalibrationResult result = new MarginalLikelihood(options).calibrate(answers);
 * result.converged().ifPresent(calibration -> {
 *   List<Optional<ItemFit>> fit = ItemFit.of(answers, calibration, Quadrature.STANDARD, 1);
 *   AbilityEstimation abilities =
 *       new AbilityEstimation(calibration.parameters(), Quadrature.STANDARD);
 *   Optional<Ability> first = abilities.of(answers, 0);
 * });
 * }</pre>
 *
 * <p>To bring a second sitting to the scale of the bank, calibrate it alone, pair the items known
 * from before as {@link CommonItem}s and apply {@link Linking#transformation()} to everything new.
 *
 * <p><b>Rules</b>
 *
 * <ul>
 *   <li>The logistic curve has no constant 1.7: P(θ) = 1/(1 + exp(−a(θ − b))). Multiply a
 *       discrimination stated with the constant by 1.7 to use it here.
 *   <li>The scale is that of the calibrated group: mean 0 and standard deviation 1. Parameters of
 *       two calibrations may not be mixed before they are linked.
 *   <li>A calibration that did not converge says so; items that cannot be calibrated are reported
 *       with the reason and take no part; what is undefined is empty.
 *   <li>Slopes are sought within ±10 and intercepts within ±30 logits; an item held at such a bound
 *       says so and has no errors.
 *   <li>Everything is computed in one fixed order with {@link StrictMath}: the same bits
 *       everywhere.
 *   <li>Each formula names its source where it is documented.
 * </ul>
 *
 * <p><b>Words</b>: ability θ (năng lực) · difficulty b (độ khó), on the scale of θ, higher is
 * harder · discrimination a (độ phân biệt) · information, the inverse of a squared error ·
 * calibration (định chuẩn), estimating parameters · EAP, the mean of the posterior · linking (nối
 * thang), making two scales one · S-X², a statistic of fit.
 *
 * <p><b>How many candidates</b>: two parameters want about 500 or more, one parameter 150; with
 * fewer, state {@link NormalPrior.Pair#WEAK}. The standard errors tell.
 *
 * <p><b>Time</b>: 40 items and 32,152 candidates, errors included, take some seconds on one core
 * ({@code figure: engine.irt2pl.s}); it grows with items × candidates.
 *
 * <p><b>Out</b>: guessing (three parameters), partial points as such (they are cut in two), several
 * abilities, other distributions of ability, concurrent calibration of groups of different ability,
 * adaptive testing.
 */
@NullMarked
package vn.benhoc.engine.statistics.irt;

import org.jspecify.annotations.NullMarked;
