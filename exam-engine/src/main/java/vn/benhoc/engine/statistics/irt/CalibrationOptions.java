package vn.benhoc.engine.statistics.irt;

/**
 * How to calibrate. Immutable.
 *
 * @param model the model
 * @param quadrature the abilities over which is summed
 * @param priors beliefs about slopes and intercepts
 * @param stopping when to stop
 * @param errors where the standard errors come from
 */
public record CalibrationOptions(
    IrtModel model,
    Quadrature quadrature,
    NormalPrior.Pair priors,
    Stopping stopping,
    ErrorSource errors) {

  /**
   * The rule that ends the cycles: converged as soon as no slope and no intercept moves by more
   * than the tolerance in a cycle and the gradient of the log-likelihood for each answer is no
   * larger (but for what is held at a bound: {@link ItemOutcome.AtBound}), given up after the last
   * cycle allowed. Steps shrink by a constant factor; what is left is some ten times the last step,
   * a hundred times for very short tests.
   *
   * @param tolerance above 0, finite, in units of slope and of logits
   * @param maxCycles one or more
   */
  public record Stopping(double tolerance, int maxCycles) {

    /** Steps of at most 0.00001 within 2,000 cycles. */
    public static final Stopping STANDARD = new Stopping(1e-5, 2000);

    /**
     * @throws IllegalArgumentException if a number is out of range
     */
    public Stopping {
      if (!(tolerance > 0) || !Double.isFinite(tolerance) || maxCycles < 1) {
        throw new IllegalArgumentException(
            "no stopping rule with tolerance %s and %d cycles".formatted(tolerance, maxCycles));
      }
    }
  }

  /** The information matrix whose inverse holds the squared standard errors. */
  public enum ErrorSource {

    /**
     * The observed information: minus the second derivatives of the marginal log-likelihood (and of
     * the log-priors), exactly, by Louis (1982, J. R. Statist. Soc. B 44, pp. 226–233). The work
     * grows with the square of the number of items.
     */
    OBSERVED,

    /**
     * The sum over candidates of the products of their gradients (Berndt, Hall, Hall and Hausman
     * 1974; Meilijson 1989, J. R. Statist. Soc. B 51, p. 130). A little less work; less steady
     * below some thousand candidates; priors are left out.
     */
    CROSS_PRODUCT
  }

  /**
   * The usual choice: {@link Quadrature#STANDARD}, no priors, {@link Stopping#STANDARD}, errors
   * from the observed information.
   */
  public static CalibrationOptions of(IrtModel model) {
    return new CalibrationOptions(
        model, Quadrature.STANDARD, NormalPrior.Pair.NONE, Stopping.STANDARD, ErrorSource.OBSERVED);
  }

  /** The same with other abilities to sum over. */
  public CalibrationOptions withQuadrature(Quadrature other) {
    return new CalibrationOptions(model, other, priors, stopping, errors);
  }

  /** The same with other priors. */
  public CalibrationOptions withPriors(NormalPrior.Pair other) {
    return new CalibrationOptions(model, quadrature, other, stopping, errors);
  }

  /** The same with another stopping rule. */
  public CalibrationOptions withStopping(Stopping other) {
    return new CalibrationOptions(model, quadrature, priors, other, errors);
  }

  /** The same with standard errors from elsewhere. */
  public CalibrationOptions withErrors(ErrorSource other) {
    return new CalibrationOptions(model, quadrature, priors, stopping, other);
  }
}
