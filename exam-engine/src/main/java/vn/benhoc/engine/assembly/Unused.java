package vn.benhoc.engine.assembly;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;

/**
 * How much a unit was left alone; the most left alone comes first.
 *
 * @param uses the uses of its most used item
 * @param latest the latest day any of its items was used, counted from 1970; the least number if
 *     nobody knows
 */
record Unused(int uses, long latest) implements Comparable<Unused> {

  private static final Comparator<Unused> ORDER =
      Comparator.comparingInt(Unused::uses).thenComparingLong(Unused::latest);

  static Unused of(CompiledPool pool, int unit) {
    int uses =
        Arrays.stream(pool.membersOf(unit))
            .map(item -> pool.entry(item).exposure())
            .max()
            .orElse(0);
    long latest =
        Arrays.stream(pool.membersOf(unit))
            .mapToObj(item -> pool.entry(item).usage().lastUsed())
            .filter(Objects::nonNull)
            .mapToLong(LocalDate::toEpochDay)
            .max()
            .orElse(Long.MIN_VALUE);
    return new Unused(uses, latest);
  }

  @Override
  public int compareTo(Unused other) {
    return ORDER.compare(this, other);
  }
}
