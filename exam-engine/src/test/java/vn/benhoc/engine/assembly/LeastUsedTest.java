package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.benhoc.engine.build.Pools.choices;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.engine.blueprint.Cell;
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
}
