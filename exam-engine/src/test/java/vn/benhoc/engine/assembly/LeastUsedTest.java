package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.benhoc.engine.build.Pools.choices;
import static vn.benhoc.engine.build.Pools.group;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.engine.blueprint.Cell;
import vn.benhoc.engine.build.SyntheticPool;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Level;

/** Whose turn it is when every candidate has a form of their own. */
class LeastUsedTest {

  private static final Blueprint ONE = SmallDraws.blueprint(Cell.of(Set.of("A"), null, 1));

  /** Fresh items with names in f, and worn ones in w. */
  private static List<PoolEntry> pool(int fresh, int worn, int uses) {
    List<PoolEntry> pool = new ArrayList<>(choices("f", fresh, "A", Level.KNOW));
    choices("w", worn, "A", Level.KNOW).forEach(entry -> pool.add(entry.used(uses)));
    return pool;
  }

  private static List<String> names(OwnForms own, int candidate) {
    OwnResult result = own.draw(CandidateRequest.of("c" + candidate));
    assertThat(result).isInstanceOf(OwnForm.class);
    return ((OwnForm) result).selection().items().stream().map(ItemRef::value).toList();
  }

  @Test
  void anItemUsedAThousandTimesWaitsForAFreshOneWhateverTheSeed() {
    for (int seed = 0; seed < 200; seed++) {
      assertThat(names(OwnForms.of(ONE, pool(1, 1, 1000), List.of(), seed), 0))
          .doesNotContain("w01");
    }
    OwnForms own = OwnForms.of(ONE, pool(1, 1, 1000), List.of(), 1);
    for (int candidate = 0; candidate < 900; candidate++) {
      assertThat(names(own, candidate)).containsExactly("f01");
    }
  }

  @Test
  void aFewFreshItemsComeBeforeManyWornOnes() {
    OwnForms own = OwnForms.of(ONE, pool(10, 90, 50), List.of(), 1);
    for (int candidate = 0; candidate < 100; candidate++) {
      assertThat(names(own, candidate)).allMatch(name -> name.startsWith("f"));
    }
  }

  @Test
  void equalItemsStayCloseInUse() {
    List<PoolEntry> pool = pool(10, 0, 0);
    OwnForms own = OwnForms.of(ONE, pool, List.of(), 1);
    for (int candidate = 0; candidate < 1000; candidate++) {
      names(own, candidate);
    }
    assertThat(pool.stream().map(entry -> own.exposure(entry.ref())).toList())
        .allMatch(uses -> Math.abs(uses - 100) <= 4);
  }

  @Test
  void freshItemsAreTakenUnderATotalTimeToo() {
    Blueprint ten = SmallDraws.blueprint(Cell.of(Set.of("A"), null, 10));
    List<PoolEntry> pool = new ArrayList<>();
    for (PoolEntry entry : pool(100, 300, 50)) {
      int seconds = 60 + pool.size() % 7 * 10;
      pool.add(entry.with(new Traits(null, null, seconds, Set.of())));
    }
    Constraint time =
        new Constraint.TotalTime(Duration.ofSeconds(880), Duration.ofSeconds(920), Strength.HARD);
    OwnForms own = OwnForms.of(ten, pool, List.of(time), 1);
    List<String> first =
        IntStream.range(0, 10).boxed().flatMap(one -> names(own, one).stream()).toList();
    assertThat(first).hasSize(100).allMatch(name -> name.startsWith("f"));
  }

  private static long takenOf(List<PoolEntry> pool, String first, int candidates) {
    Blueprint ten = SmallDraws.blueprint(Cell.of(Set.of("A"), null, 10));
    OwnForms own = OwnForms.of(ten, pool, List.of(), 1);
    return IntStream.range(0, candidates)
        .boxed()
        .flatMap(one -> names(own, one).stream())
        .filter(name -> name.startsWith(first))
        .count();
  }

  private static List<PoolEntry> groups(String name, int count, int members, int uses) {
    List<PoolEntry> pool = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      group(name + number, members, "A").forEach(entry -> pool.add(entry.used(uses)));
    }
    return pool;
  }

  @Test
  void wornGroupsWaitForFreshItems() {
    List<PoolEntry> pool = new ArrayList<>(choices("f", 200, "A", Level.KNOW));
    pool.addAll(groups("g", 100, 4, 50));

    assertThat(takenOf(pool, "g", 200)).isZero();
  }

  @Test
  void wornGroupsWaitForFreshGroupsOfAnotherSize() {
    List<PoolEntry> pool = new ArrayList<>(choices("f", 200, "A", Level.KNOW));
    pool.addAll(groups("g", 50, 4, 0));
    pool.addAll(groups("w", 50, 3, 50));

    assertThat(takenOf(pool, "w", 50)).isZero();
  }

  /** Two groups of four and, for the rest of ten, two single items. */
  @Test
  void wornItemsWaitForFreshGroups() {
    List<PoolEntry> pool = new ArrayList<>(pool(0, 200, 50));
    pool.addAll(groups("g", 100, 4, 0));

    assertThat(takenOf(pool, "w", 50)).isEqualTo(100);
  }

  /**
   * What a form takes beyond three uses more than the least used sixteenth of a cell, in a bank
   * small enough to make that hard.
   */
  @Test
  void underAllConstraintsHardlyAnyItemIsUsedMoreThanPromised() {
    List<Constraint> hard = SyntheticPool.allHard(60);
    List<PoolEntry> pool = SyntheticPool.of(3_000, 5);
    CompiledPool compiled = PoolCompiler.compile(SyntheticPool.toan2025(), pool, hard);
    OwnForms own = OwnForms.of(SyntheticPool.toan2025(), pool, hard, 7);
    int beyond = 0;
    for (int candidate = 0; candidate < 60; candidate++) {
      int[] before =
          IntStream.range(0, pool.size()).map(item -> uses(own, compiled, item)).toArray();
      List<Integer> items =
          ((OwnForm) own.draw(CandidateRequest.of("c" + candidate)))
              .selection().items().stream().map(compiled::indexOf).toList();
      for (int bin = 0; bin < compiled.demands().size(); bin++) {
        List<Integer> fits = IntStream.of(compiled.itemsOf(bin)).boxed().toList();
        List<Integer> sorted = fits.stream().map(item -> before[item]).sorted().toList();
        int share = Math.max(compiled.demands().get(bin).count(), sorted.size() / 16);
        int most = sorted.get(share - 1) + 3;
        beyond +=
            (int)
                items.stream()
                    .filter(fits::contains)
                    .filter(item -> compiled.binsOf(item).length == 1 && before[item] > most)
                    .count();
      }
    }

    assertThat(beyond).isLessThan(6);
  }

  private static int uses(OwnForms own, CompiledPool pool, int item) {
    return item < pool.size() ? own.exposure(pool.entry(item).ref()) : 0;
  }
}
