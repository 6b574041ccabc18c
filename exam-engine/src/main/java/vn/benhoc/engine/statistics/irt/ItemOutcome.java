package vn.benhoc.engine.statistics.irt;

import java.util.Optional;

/** What a calibration says of one item. */
public sealed interface ItemOutcome {

  /**
   * Its parameters were estimated.
   *
   * @param parameters the estimates
   * @param errors their standard errors; empty where the information matrix has no inverse, which
   *     means that the data do not settle the parameters of some item that is not held at a bound
   */
  record Calibrated(ItemParameters parameters, Optional<ParameterErrors> errors)
      implements ItemOutcome {}

  /**
   * The likelihood still rises where its slope a reaches ±10, or its intercept d ±30, and the
   * estimate was held there: the item parts the candidates perfectly, or as good as. Its difficulty
   * may be believed; of its discrimination only that it is large. Such estimates have no standard
   * errors; those of the other items take the held parameter for known. With one discrimination for
   * all, every item is held if it is.
   *
   * @param parameters the estimates at the bound
   */
  record AtBound(ItemParameters parameters) implements ItemOutcome {}

  /**
   * Its parameters can't be told; it took no part in the calibration.
   *
   * @param reason why
   */
  record NotCalibrated(Reason reason) implements ItemOutcome {}

  /** Why an item can't be calibrated. */
  enum Reason {
    /** No candidate has an answer that counts. */
    NOBODY_ANSWERED,
    /** All answers are right: the item may be as easy as you like. */
    EVERYBODY_RIGHT,
    /** All answers are wrong: the item may be as hard as you like, or its key is wrong. */
    EVERYBODY_WRONG,
    /** Too few other items are left to compare it with: {@link IrtModel#fewestItems()}. */
    TOO_FEW_ITEMS,
    /** Its answers have nothing to do with ability: the slope is below 0.0001. */
    NO_DISCRIMINATION
  }

  /** The parameters; empty if they can't be told. */
  default Optional<ItemParameters> parametersIfAny() {
    if (this instanceof AtBound held) {
      return Optional.of(held.parameters());
    }
    return this instanceof Calibrated calibrated
        ? Optional.of(calibrated.parameters())
        : Optional.empty();
  }
}
