package vn.benhoc.engine.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.benhoc.engine.random.SeededRandom;

/** Draws the four-digit codes of the forms of a paper: 1000 to 9999, so that none begins with 0. */
public final class FormCodes {

  private static final int FIRST = 1000;
  private static final int RANGE = 9000;

  private FormCodes() {}

  /**
   * So many codes, all different, in chance order.
   *
   * @throws IllegalArgumentException if the count is negative or above 9000
   */
  public static List<String> draw(int count, SeededRandom random) {
    if (count < 0 || count > RANGE) {
      throw new IllegalArgumentException("there are 9000 codes, %d were asked".formatted(count));
    }
    Set<String> codes = new LinkedHashSet<>();
    while (codes.size() < count) {
      codes.add(Integer.toString(FIRST + random.below(RANGE)));
    }
    return List.copyOf(codes);
  }
}
