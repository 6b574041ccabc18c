package vn.benhoc.engine.school;

import java.util.List;
import vn.benhoc.engine.rule.RuleFile;

/**
 * A number that depends on how many periods a subject has a year.
 *
 * @param upTo the most periods of each band but the last, above zero, rising
 * @param values the number of each band, one more than bounds
 */
record ByPeriods(List<Integer> upTo, List<Integer> values) {

  ByPeriods {
    upTo = List.copyOf(upTo);
    values = List.copyOf(values);
    if (values.size() != upTo.size() + 1) {
      throw new IllegalArgumentException("bounds %s part no %s".formatted(upTo, values));
    }
    for (int band = 0; band < upTo.size(); band++) {
      if (upTo.get(band) <= (band == 0 ? 0 : upTo.get(band - 1))) {
        throw new IllegalArgumentException("bounds of periods must rise, but are " + upTo);
      }
    }
  }

  static ByPeriods of(RuleFile file, String upTo, String values) {
    return new ByPeriods(file.wholes(upTo), file.wholes(values));
  }

  /**
   * @throws IllegalArgumentException if a subject has no periods
   */
  int at(int periodsAYear) {
    if (periodsAYear < 1) {
      throw new IllegalArgumentException("a subject has periods, not " + periodsAYear);
    }
    int band = 0;
    while (band < upTo.size() && periodsAYear > upTo.get(band)) {
      band++;
    }
    return values.get(band);
  }
}
