package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.benhoc.engine.blueprint.Cell;
import vn.benhoc.engine.build.Pools;
import vn.benhoc.engine.item.Level;
import vn.benhoc.engine.random.SeededRandom;

class QuotaCountTest {

  private static final Constraint.EnemiesApart APART = new Constraint.EnemiesApart(Strength.HARD);
  private static final Constraint.AuthorShare SHARE =
      new Constraint.AuthorShare(10, Strength.weighted(7));
  private static final int ITEMS = 8;

  /** What a count should say, from the items held, by place; two places are of each bin. */
  private record Naive(List<Quota> quotas, List<int[]> fellows, int overlap, List<Integer> places) {

    long strain() {
      long strain = 0;
      for (Quota quota : quotas) {
        strain += over(quota) * (quota.source() == APART ? 1L << 26 : 16 * 7);
      }
      for (int[] fellow : fellows) {
        strain += over(fellow, overlap) * (1L << 26);
      }
      return strain;
    }

    long penalty() {
      long penalty = 0;
      for (Quota quota : quotas) {
        penalty += 1024 * over(quota) * (quota.source() == APART ? 1L << 36 : 7);
      }
      for (int[] fellow : fellows) {
        penalty += 1024 * over(fellow, overlap) * (1L << 36);
      }
      return penalty;
    }

    private long over(Quota quota) {
      long held =
          IntStream.of(quota.items())
              .filter(places::contains)
              .filter(item -> quota.bins()[places.indexOf(item) / 2])
              .count();
      return Math.max(0, held - quota.most());
    }

    private long over(int[] items, int most) {
      return Math.max(0, IntStream.of(items).filter(places::contains).count() - most);
    }
  }

  @Property(tries = 100)
  void itSaysWhatCountingAnewSays(@ForAll long seed) {
    SeededRandom random = SeededRandom.of(seed);
    CompiledPool plain =
        PoolCompiler.compile(
            SmallDraws.blueprint(Cell.any(2), Cell.any(2)),
            Pools.choices("i", ITEMS, "A", Level.KNOW),
            List.of());
    List<Quota> quotas = new ArrayList<>();
    for (int quota = random.below(5); quota > 0; quota--) {
      boolean enemies = random.below(2) == 0;
      boolean[] bins = {enemies || random.below(3) > 0, enemies || random.below(3) > 0};
      quotas.add(new Quota(some(random), bins, enemies ? 1 : 2, enemies ? APART : SHARE));
    }
    List<int[]> fellows = new ArrayList<>();
    for (int fellow = random.below(3); fellow > 0; fellow--) {
      fellows.add(some(random));
    }
    int overlap = random.below(3);
    List<Integer> places = new ArrayList<>(List.of(-1, -1, -1, -1));
    QuotaCount count = new QuotaCount(plain.with(quotas), Fellows.of(fellows, overlap));
    for (int turn = 0; turn < 40; turn++) {
      int place = random.below(4);
      int in = random.below(ITEMS + 1) - 1;
      if (in >= 0 && places.contains(in)) {
        continue;
      }
      int out = places.get(place);
      long foretold = count.strainWith(out, in, place / 2);
      count.exchange(out, in, place / 2);
      places.set(place, in);
      Naive naive = new Naive(quotas, fellows, overlap, places);
      assertThat(count.strain()).isEqualTo(naive.strain()).isEqualTo(foretold);
      assertThat(count.penalty()).isEqualTo(naive.penalty());
    }
  }

  private static int[] some(SeededRandom random) {
    return IntStream.range(0, ITEMS).filter(any -> random.below(2) == 0).toArray();
  }

  @Property(tries = 1)
  void withoutFellowsNothingIsShared() {
    assertThat(Fellows.none().count()).isZero();
    assertThat(Fellows.none().formsOf(3)).isEmpty();
    Fellows two = Fellows.of(List.of(new int[] {1, 2}, new int[] {2, 3}), 4);
    assertThat(two.count()).isEqualTo(2);
    assertThat(two.overlap()).isEqualTo(4);
    assertThat(two.formsOf(2)).containsExactly(0, 1);
    assertThat(two.formsOf(3)).containsExactly(1);
    assertThat(two.formsOf(9)).isEmpty();
  }
}
