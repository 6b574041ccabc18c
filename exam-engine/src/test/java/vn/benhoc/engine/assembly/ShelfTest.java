package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.random.SeededRandom;

class ShelfTest {

  private static final int WIDTH = 3;

  /** What a shelf should say, from a plain list of uses. */
  private record Naive(int[] uses, int base) {

    int below(long bound) {
      return (int) Arrays.stream(uses).filter(use -> use < bound).count();
    }

    int least() {
      return Arrays.stream(uses).min().orElse(base);
    }
  }

  @Property(tries = 60)
  void itSaysWhatAPlainListOfUsesSays(@ForAll long seed) {
    SeededRandom random = SeededRandom.of(seed);
    int size = 1 + random.below(12);
    int[] uses = IntStream.range(0, size).map(any -> 2 + random.below(9)).toArray();
    int[] entries = IntStream.range(0, size).map(index -> size - 1 - index).toArray();
    short[] source = new short[size * WIDTH];
    for (int at = 0; at < source.length; at++) {
      source[at] = (short) (100 + at);
    }
    int[] inOrder = IntStream.of(entries).map(entry -> uses[entry]).toArray();
    Shelf shelf = new Shelf(entries.clone(), inOrder, WIDTH, source);
    Naive naive = new Naive(uses, Arrays.stream(uses).min().orElse(0));

    for (int turn = 0; turn < 60; turn++) {
      check(shelf, naive, random);
      int position = random.below(size);
      int entry = shelf.entry(position);
      int raised = shelf.raise(position, uses[entry]);
      uses[entry]++;
      assertThat(shelf.entry(raised)).isEqualTo(entry);
    }
  }

  private static void check(Shelf shelf, Naive naive, SeededRandom random) {
    int size = naive.uses().length;
    int[] order = Arrays.stream(shelf.entries()).map(entry -> naive.uses()[entry]).toArray();
    assertThat(shelf.size()).isEqualTo(size);
    assertThat(order).isSorted();
    assertThat(shelf.entries()).containsExactlyInAnyOrder(IntStream.range(0, size).toArray());
    assertThat(shelf.leastUsed()).isEqualTo(naive.below(naive.least() + 1));
    for (int bound : new int[] {0, random.below(40), Integer.MAX_VALUE}) {
      assertThat(shelf.usedLess(bound)).isEqualTo(naive.below(bound));
    }
    for (int position = 0; position < size; position++) {
      int first = 100 + shelf.entry(position) * WIDTH;
      int from = position * WIDTH;
      assertThat(Arrays.copyOfRange(shelf.rows(), from, from + WIDTH))
          .containsExactly((short) first, (short) (first + 1), (short) (first + 2));
    }
  }

  @Test
  void entriesUsedAlikeKeepTheirFirstOrder() {
    assertThat(new Shelf(new int[] {7, 5, 9, 1}, new int[] {1, 0, 1, 0}).entries())
        .containsExactly(5, 1, 7, 9);
  }

  @Test
  void anEmptyShelfHasNothing() {
    Shelf shelf = new Shelf(new int[0], new int[0]);

    assertThat(shelf.size()).isZero();
    assertThat(shelf.leastUsed()).isZero();
    assertThat(shelf.usedLess(5)).isZero();
    assertThat(shelf.rows()).isEmpty();
  }

  @Test
  void usesBeyondWhatIsCountedAreEqual() {
    Shelf shelf = new Shelf(new int[] {0, 1, 2}, new int[] {90_000, 0, 70_000});

    assertThat(shelf.entries()).containsExactly(1, 0, 2);
    assertThat(shelf.raise(1, 90_000)).isEqualTo(1);
    assertThat(shelf.usedLess(1)).isEqualTo(1);
    assertThat(shelf.usedLess(65_535)).isEqualTo(3);
    assertThat(shelf.usedLess(65_534)).isEqualTo(1);
    assertThat(shelf.raise(0, 0)).isZero();
  }
}
