package vn.benhoc.engine.statistics.irt;

import java.util.List;
import java.util.Optional;

/**
 * Estimated parameters of items, on a scale on which the calibrated candidates are standard normal.
 * Immutable.
 *
 * <p>Every slope a lies within ±10 and every intercept d = −ab within ±30 logits; an item held at
 * one of these bounds is {@link ItemOutcome.AtBound}.
 *
 * @param model the model
 * @param items what is said of each item, in the order of the matrix
 * @param candidates how many candidates took part: those with an answer to a calibrated item
 * @param cycles how many cycles of expectation and maximization were run
 * @param logLikelihood the natural logarithm of the marginal likelihood at the estimates, without
 *     priors
 */
public record Calibration(
    IrtModel model, List<ItemOutcome> items, int candidates, int cycles, double logLikelihood) {

  public Calibration {
    items = List.copyOf(items);
  }

  /** The parameters of each item, empty where they can't be told, in the order of the matrix. */
  public List<Optional<ItemParameters>> parameters() {
    return items.stream().map(ItemOutcome::parametersIfAny).toList();
  }
}
