package vn.benhoc.engine.statistics.screening;

/**
 * The false-alarm rate a screen keeps, and what it means.
 *
 * @param rate above 0 and below 1; 0.01 is a usual choice
 * @param correction for how many are screened together
 */
public record FalseAlarms(double rate, Correction correction) {

  public FalseAlarms {
    if (!(rate > 0 && rate < 1)) {
      throw new IllegalArgumentException("a rate lies between 0 and 1, was " + rate);
    }
  }

  /** At most this probability that anybody innocent is flagged among those screened together. */
  public static FalseAlarms anyInnocent(double rate) {
    return new FalseAlarms(rate, Correction.HOLM);
  }

  /** At most this expected share of innocents among those flagged. */
  public static FalseAlarms shareOfFlagged(double rate) {
    return new FalseAlarms(rate, Correction.BENJAMINI_HOCHBERG);
  }
}
