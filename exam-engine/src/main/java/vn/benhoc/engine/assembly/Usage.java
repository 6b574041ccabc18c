package vn.benhoc.engine.assembly;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an item was used before, in the whole province, all its versions taken together.
 *
 * @param exposure in how many sittings it was used, zero or more
 * @param lastUsed the day of the latest of them; null for an item never used
 */
public record Usage(int exposure, @Nullable LocalDate lastUsed) {

  /** Never used. */
  public static final Usage NONE = new Usage(0, null);

  public Usage {
    if (exposure < 0) {
      throw new IllegalArgumentException("the exposure must not be negative, was " + exposure);
    }
  }
}
