package vn.benhoc.engine.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeededRandomTest {

  /** The first numbers of the published reference implementation of SplitMix64 for this seed. */
  @Test
  void numbersAreThoseOfTheReferenceImplementation() {
    SeededRandom random = SeededRandom.of(1234567);
    assertThat(List.of(random.nextLong(), random.nextLong(), random.nextLong()))
        .containsExactly(
            6457827717110365317L,
            3203168211198807973L,
            Long.parseUnsignedLong("9817491932198370423"));
  }

  @Test
  void forkDependsOnSeedAndStreamAlone() {
    SeededRandom used = SeededRandom.of(5);
    used.nextLong();
    assertThat(used.fork(3).nextLong()).isEqualTo(SeededRandom.of(5).fork(3).nextLong());
    assertThat(IntStream.range(0, 1000).mapToLong(i -> used.fork(i).nextLong()).distinct().count())
        .isEqualTo(1000);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void boundMustBePositive(int bound) {
    assertThatThrownBy(() -> SeededRandom.of(1).below(bound))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("bound must be positive");
  }

  @Property
  void drawStaysBelowItsBound(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = Integer.MAX_VALUE) int bound) {
    assertThat(SeededRandom.of(seed).below(bound)).isBetween(0, bound - 1);
  }

  @Test
  void everyNumberIsEquallyLikely() {
    SeededRandom random = SeededRandom.of(42);
    int[] counts = new int[7];
    for (int draw = 0; draw < 70_000; draw++) {
      counts[random.below(7)]++;
    }
    // chi-square of 6 degrees of freedom: 22.46 is exceeded once in a thousand seeds
    double chi = IntStream.of(counts).mapToDouble(c -> Math.pow(c - 10_000, 2) / 10_000).sum();
    assertThat(chi).isLessThan(22.46);
  }

  @Test
  void everyOrderIsEquallyLikely() {
    SeededRandom random = SeededRandom.of(7);
    int[] counts = new int[27];
    for (int draw = 0; draw < 60_000; draw++) {
      List<Integer> list = new ArrayList<>(List.of(0, 1, 2));
      random.shuffle(list);
      counts[list.get(0) * 9 + list.get(1) * 3 + list.get(2)]++;
    }
    // chi-square of 5 degrees of freedom: 20.52 is exceeded once in a thousand seeds
    double chi =
        IntStream.of(counts)
            .filter(c -> c > 0)
            .mapToDouble(c -> Math.pow(c - 10_000, 2) / 10_000)
            .sum();
    assertThat(IntStream.of(counts).filter(c -> c > 0).count()).isEqualTo(6);
    assertThat(chi).isLessThan(20.52);
  }
}
