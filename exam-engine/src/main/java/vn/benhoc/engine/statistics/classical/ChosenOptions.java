package vn.benhoc.engine.statistics.classical;

/**
 * Which option of a choice item each candidate chose, options numbered as the item's author wrote
 * them, whatever letter they had on a form. Immutable.
 */
public final class ChosenOptions {

  /** The item was presented and no option chosen. */
  public static final int NONE = -1;

  /** The item was not presented to the candidate. */
  public static final int NOT_PRESENTED = -2;

  private final int options;
  private final byte[] chosen;

  private ChosenOptions(int options, byte[] chosen) {
    this.options = options;
    this.chosen = chosen;
  }

  /**
   * The choices of all candidates.
   *
   * @param options how many options the item has, from 2 to 100
   * @param chosen the number of the option from 0, {@link #NONE} or {@link #NOT_PRESENTED}, for
   *     each candidate in the order of the score matrix
   * @throws IllegalArgumentException if the number of options is out of range or one does not exist
   */
  public static ChosenOptions of(int options, int... chosen) {
    if (options < 2 || options > 100) {
      throw new IllegalArgumentException("a choice item has not " + options + " options");
    }
    byte[] kept = new byte[chosen.length];
    for (int candidate = 0; candidate < chosen.length; candidate++) {
      if (chosen[candidate] < NOT_PRESENTED || chosen[candidate] >= options) {
        throw new IllegalArgumentException("there is no option " + chosen[candidate]);
      }
      kept[candidate] = (byte) chosen[candidate];
    }
    return new ChosenOptions(options, kept);
  }

  /** How many options there are. */
  public int options() {
    return options;
  }

  /** How many candidates there are, presented or not. */
  public int candidates() {
    return chosen.length;
  }

  /** The option a candidate chose, {@link #NONE} or {@link #NOT_PRESENTED}. */
  public int chosenBy(int candidate) {
    return chosen[candidate];
  }
}
