package vn.benhoc.engine.statistics.screening;

/** The answers of one candidate and their ability. Immutable. */
public final class Sheet {

  /** No option: left out, or the item was not on the candidate's form. */
  public static final int NONE = -1;

  private final String candidate;
  private final double theta;
  private final int[] options;

  private Sheet(String candidate, double theta, int[] options) {
    this.candidate = candidate;
    this.theta = theta;
    this.options = options.clone();
  }

  /**
   * The sheet of a candidate.
   *
   * @param candidate who
   * @param theta the estimated ability, on the scale of the items' parameters, finite
   * @param options for each item the number of the chosen option, or {@link #NONE}
   * @throws IllegalArgumentException if the ability is not finite
   */
  public static Sheet of(String candidate, double theta, int... options) {
    if (!Double.isFinite(theta)) {
      throw new IllegalArgumentException("an ability is finite, was " + theta);
    }
    return new Sheet(candidate, theta, options);
  }

  /** Who. */
  public String candidate() {
    return candidate;
  }

  /** The estimated ability. */
  public double theta() {
    return theta;
  }

  /** How many items there are. */
  public int items() {
    return options.length;
  }

  /** The chosen option of an item, or {@link #NONE}. */
  public int option(int item) {
    return options[item];
  }
}
