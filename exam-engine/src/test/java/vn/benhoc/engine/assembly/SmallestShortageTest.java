package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.assembly.SmallestShortage.Deficit;
import vn.benhoc.engine.assembly.SmallestShortage.Sort;
import vn.benhoc.engine.random.SeededRandom;

class SmallestShortageTest {

  private static Sort sort(int count, int... bins) {
    return new Sort(bins, count);
  }

  @Test
  void nothingIsShortWhereEveryCellCanBeFilled() {
    assertThat(
            SmallestShortage.of(
                new int[] {2, 1}, new int[] {0, 1}, List.of(sort(2, 0), sort(1, 0, 1))))
        .isEmpty();
    assertThat(SmallestShortage.of(new int[0], new int[0], List.of())).isEmpty();
  }

  @Test
  void oneEmptyCellIsSmallerThanTwoThatCompete() {
    // Cells 0 and 1 share one item and ask for two; cell 2 has nothing.
    assertThat(
            SmallestShortage.of(new int[] {1, 1, 3}, new int[] {0, 1, 2}, List.of(sort(1, 0, 1))))
        .contains(new Deficit(List.of(2), 3));
  }

  @Test
  void cellsThatCompeteAreShortTogetherAlthoughEachHasEnough() {
    assertThat(
            SmallestShortage.of(
                new int[] {2, 2, 5}, new int[] {0, 1, 2}, List.of(sort(3, 0, 1), sort(9, 2))))
        .contains(new Deficit(List.of(0, 1), 1));
  }

  @Test
  void amongSetsOfOneSizeTheFirstIsNamed() {
    assertThat(
            SmallestShortage.of(
                new int[] {1, 2, 3}, new int[] {0, 1, 2}, List.of(sort(1, 0), sort(1, 1))))
        .contains(new Deficit(List.of(1), 1));
  }

  @Test
  void theRunsOfACellCountAsOneCell() {
    // The first run of cell 0 lacks an item, its second has one too many.
    assertThat(
            SmallestShortage.of(
                new int[] {2, 1, 1}, new int[] {0, 0, 1}, List.of(sort(1, 0), sort(5, 1, 2))))
        .contains(new Deficit(List.of(0), 1));
  }

  @Test
  void aChainOfCellsIsNamedWhole() {
    // Any two neighbours can be filled, the three together ask for four and have three.
    assertThat(
            SmallestShortage.of(
                new int[] {1, 2, 1},
                new int[] {0, 1, 2},
                List.of(sort(1, 0, 1), sort(1, 1, 2), sort(1, 1))))
        .contains(new Deficit(List.of(0, 1, 2), 1));
  }

  @Property(tries = 300)
  void theAnswerIsThatOfTryingEverySet(@ForAll long seed) {
    SeededRandom random = SeededRandom.of(seed);
    int cells = 1 + random.below(6);
    int[] cellOf = new int[cells + random.below(2)];
    Arrays.setAll(cellOf, bin -> Math.min(bin, cells - 1));
    int[] capacities = Arrays.stream(cellOf).map(cell -> random.below(4)).toArray();
    List<Sort> sorts = new ArrayList<>();
    for (int sort = random.below(7); sort > 0; sort--) {
      int[] bins =
          Arrays.stream(indexes(cellOf.length)).filter(bin -> random.below(2) == 0).toArray();
      if (bins.length > 0) {
        sorts.add(new Sort(bins, 1 + random.below(4)));
      }
    }

    assertThat(SmallestShortage.of(capacities, cellOf, sorts))
        .isEqualTo(tryingEverySet(capacities, cellOf, sorts));
  }

  private static int[] indexes(int count) {
    int[] indexes = new int[count];
    Arrays.setAll(indexes, index -> index);
    return indexes;
  }

  /** Every set of bins; the cells of those that lack items; the smallest, then the first. */
  private static Optional<Deficit> tryingEverySet(int[] room, int[] cellOf, List<Sort> sorts) {
    List<Integer> best = null;
    for (long set = 1; set < 1L << room.length; set++) {
      if (lack(set, room, sorts) > 0) {
        List<Integer> cells =
            BitSet.valueOf(new long[] {set}).stream()
                .map(b -> cellOf[b])
                .distinct()
                .boxed()
                .toList();
        best = best == null || isBefore(cells, best) ? cells : best;
      }
    }
    if (best == null) {
      return Optional.empty();
    }
    int most = 0;
    for (long set = 1; set < 1L << room.length; set++) {
      if (best.containsAll(
          BitSet.valueOf(new long[] {set}).stream().map(b -> cellOf[b]).boxed().toList())) {
        most = Math.max(most, lack(set, room, sorts));
      }
    }
    return Optional.of(new Deficit(best, most));
  }

  private static boolean isBefore(List<Integer> cells, List<Integer> best) {
    return cells.size() != best.size()
        ? cells.size() < best.size()
        : Arrays.compare(
                cells.stream().mapToInt(Integer::intValue).toArray(),
                best.stream().mapToInt(Integer::intValue).toArray())
            < 0;
  }

  private static int lack(long set, int[] room, List<Sort> sorts) {
    int asked = 0;
    for (int bin = 0; bin < room.length; bin++) {
      asked += (set >> bin & 1) == 1 ? room[bin] : 0;
    }
    return asked
        - sorts.stream()
            .filter(sort -> Arrays.stream(sort.bins()).anyMatch(bin -> (set >> bin & 1) == 1))
            .mapToInt(Sort::count)
            .sum();
  }
}
