package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.build.SyntheticPool;
import vn.benhoc.engine.random.SeededRandom;

/** What a round looks at, in a bank of 2,000 items. */
class SampleTest {

  private static final CompiledPool POOL =
      PoolCompiler.compile(
          SyntheticPool.toan2025(), SyntheticPool.of(2_000, 6), SyntheticPool.allHard(9));
  private static final Terrain TERRAIN =
      Terrain.of(
          POOL,
          Targets.around(POOL, SyntheticPool.allHard(9), Targets.ofPool(POOL), Targets.WHOLE));
  private static final Guide GUIDE = TERRAIN.guide();

  private final Ledger ledger = new Ledger(TERRAIN, SeededRandom.of(1));

  private static int largestBin() {
    return IntStream.range(0, POOL.demands().size())
        .boxed()
        .max((one, other) -> POOL.itemsOf(one).length - POOL.itemsOf(other).length)
        .orElseThrow();
  }

  private List<Integer> reachable(int bin) {
    return Arrays.stream(ledger.entries(bin))
        .limit(ledger.reach(bin, 0))
        .mapToObj(GUIDE::itemOf)
        .toList();
  }

  private static List<Integer> items(Sample sample) {
    return IntStream.range(0, sample.size()).mapToObj(sample::item).toList();
  }

  @Test
  void itHoldsNeighboursOfTheListWithTheirNumbers() {
    int bin = largestBin();
    ledger.next(9);
    List<Integer> reachable = reachable(bin);
    Sample sample = new Sample(bin, GUIDE);
    Set<Integer> starts = new HashSet<>();
    for (int seed = 0; seed < 200; seed++) {
      sample.take(ledger, 0, SeededRandom.of(seed));
      int start = reachable.indexOf(sample.item(0));
      starts.add(start);
      assertThat(items(sample)).isEqualTo(reachable.subList(start, start + 64));
      for (int index = 0; index < sample.size(); index++) {
        int pair = GUIDE.pair(sample.item(index), bin);
        for (int axis = 0; axis < Guide.WIDTH; axis++) {
          assertThat(sample.number(index, axis)).isEqualTo(GUIDE.rows()[pair * 8 + axis]);
        }
      }
    }
    assertThat(starts).hasSizeGreaterThan(100).allMatch(start -> start <= reachable.size() - 64);
  }

  @Test
  void whereNothingIsInReachItIsEmpty() {
    ledger.next(0);
    Sample sample = new Sample(largestBin(), GUIDE);

    sample.take(ledger, 0, SeededRandom.of(1));

    assertThat(sample.size()).isZero();
  }
}
