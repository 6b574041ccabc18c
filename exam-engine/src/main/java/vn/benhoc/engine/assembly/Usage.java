package vn.benhoc.engine.assembly;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an item was used before, in the whole province, all its versions taken together.
 *
 * @param exposure in how many sittings it was used, 0 to 1,000,000,000, so that the uses of a paper
 *     or a sitting can be added to it
 * @param lastUsed the day of the latest of them; null for an item never used
 */
public record Usage(int exposure, @Nullable LocalDate lastUsed) {

  private static final int MOST = 1_000_000_000;

  /** Never used. */
  public static final Usage NONE = new Usage(0, null);

  public Usage {
    if (exposure < 0) {
      throw new IllegalArgumentException("the exposure must not be negative, was " + exposure);
    }
    if (exposure > MOST) {
      throw new IllegalArgumentException("no item was used so often: " + exposure);
    }
  }
}
