package vn.benhoc.engine.format;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.points.Points;

/**
 * One part (phần) of a paper: items of one kind, marked by one scheme.
 *
 * @param number 1, 2, 3 …, shown as I, II, III …
 * @param kind the kind of all its items
 * @param count how many items it prints, at least one; with a choice, all blocks included
 * @param scheme how its items are marked
 * @param choice the blocks a candidate chooses from; null where everybody answers everything
 */
public record Part(
    int number, Kind kind, int count, MarkingScheme scheme, @Nullable BlockChoice choice) {

  public Part {
    if (number < 1 || count < 1) {
      throw new IllegalArgumentException("a part has a number and a count of 1 or more");
    }
    if (!scheme.suits(kind)) {
      throw new IllegalArgumentException(
          "part %d: %s items can't be marked by %s".formatted(number, kind.code(), scheme));
    }
    if (scheme instanceof MarkingScheme.Essay essay && essay.points().size() != count) {
      throw new IllegalArgumentException(
          "part %d: the scheme must list points for %d essays".formatted(number, count));
    }
    if (choice != null && kind == Kind.ESSAY) {
      throw new IllegalArgumentException("part %d: essays have no blocks".formatted(number));
    }
    if (choice != null && choice.printedCount() != count) {
      throw new IllegalArgumentException(
          "part %d prints %d items, its blocks %d".formatted(number, count, choice.printedCount()));
    }
  }

  /** A part in which everybody answers everything. */
  public static Part of(int number, Kind kind, int count, MarkingScheme scheme) {
    return new Part(number, kind, count, scheme, null);
  }

  /** A part with common items and a choice of blocks; it prints them all. */
  public static Part withChoice(int number, Kind kind, MarkingScheme scheme, BlockChoice choice) {
    return new Part(number, kind, choice.printedCount(), scheme, choice);
  }

  /** How many items count for one candidate. */
  public int countedCount() {
    return choice == null ? count : choice.countedCount();
  }

  /** The most points of the part by its scheme: of all items that count for one candidate. */
  public BigDecimal maxPoints() {
    return Points.sum(IntStream.range(0, countedCount()).mapToObj(scheme::maxOf).toList());
  }
}
