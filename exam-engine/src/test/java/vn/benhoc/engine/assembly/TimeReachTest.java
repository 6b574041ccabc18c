package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.engine.blueprint.Cell;
import vn.benhoc.engine.random.SeededRandom;

/** Two items of A and one of B, against the times of all forms there are. */
class TimeReachTest {

  private static final Blueprint THREE =
      SmallDraws.blueprint(Cell.of(Set.of("A"), null, 2), Cell.of(Set.of("B"), null, 1));

  private static Constraint time(int least, int most, Strength strength) {
    return new Constraint.TotalTime(Duration.ofSeconds(least), Duration.ofSeconds(most), strength);
  }

  private static List<PoolEntry> pool(int[] ofA, int[] ofB) {
    List<PoolEntry> pool = new ArrayList<>();
    IntStream.range(0, ofA.length).forEach(i -> pool.add(SmallDraws.item("a" + i, "A", ofA[i])));
    IntStream.range(0, ofB.length).forEach(i -> pool.add(SmallDraws.item("b" + i, "B", ofB[i])));
    return pool;
  }

  @Property(tries = 300)
  void itIsBeyondReachIfNoFormTakesIt(@ForAll long seed) {
    SeededRandom random = SeededRandom.of(seed);
    int[] ofA = IntStream.range(0, 4).map(i -> 10 + random.below(30)).toArray();
    int[] ofB = IntStream.range(0, 3).map(i -> 10 + random.below(30)).toArray();
    int[] supply = IntStream.range(0, 7).map(i -> i < 2 || i == 4 ? 1 : random.below(3)).toArray();
    int least = random.below(110);
    int most = least + random.below(60);
    Constraint time = time(least, most, Strength.HARD);
    CompiledPool pool = PoolCompiler.compile(THREE, pool(ofA, ofB), List.of(time));
    List<Integer> times = new ArrayList<>();
    for (int one = 0; one < 4; one++) {
      for (int other = 0; other < one; other++) {
        for (int last = 0; last < 3; last++) {
          if (supply[one] > 0 && supply[other] > 0 && supply[4 + last] > 0) {
            times.add(ofA[one] + ofA[other] + ofB[last]);
          }
        }
      }
    }
    int quickest = times.stream().min(Integer::compare).orElseThrow();
    int slowest = times.stream().max(Integer::compare).orElseThrow();
    assertThat(TimeReach.excludes(List.of(time), pool, supply))
        .isEqualTo(quickest > most || slowest < least);
  }

  @Test
  void aWeightedTimeExcludesNothing() {
    List<Constraint> times = List.of(time(0, 1, Strength.weighted(3)));
    CompiledPool pool = PoolCompiler.compile(THREE, pool(new int[] {9, 9}, new int[] {9}), times);
    int[] supply = new int[3];
    Arrays.fill(supply, 1);

    assertThat(TimeReach.excludes(times, pool, supply)).isFalse();
    assertThat(TimeReach.excludes(List.of(), pool, supply)).isFalse();
  }

  @Test
  void itIsProvenInEveryModeAndByEverySolver() {
    List<PoolEntry> pool = pool(new int[] {20, 20, 30}, new int[] {20, 40});
    Constraint hurried = time(0, 59, Strength.HARD);
    List<Constraint> asked = List.of(new Constraint.EnemiesApart(Strength.HARD), hurried);
    for (AssemblyOptions.Solver solver : AssemblyOptions.Solver.values()) {
      for (AssemblyOptions options :
          List.of(AssemblyOptions.shuffled(2, 1), AssemblyOptions.parallel(2, 1))) {
        AssemblyRequest request = new AssemblyRequest(THREE, pool, asked, options.by(solver));
        assertProven(Assembler.assemble(request), hurried);
      }
    }
    assertProven(OwnForms.of(THREE, pool, asked, 1).draw(CandidateRequest.of("1")), hurried);
  }

  private static void assertProven(Object result, Constraint inTheWay) {
    assertThat(result).isInstanceOf(Impossible.class);
    Impossible impossible = (Impossible) result;
    assertThat(impossible.inTheWay()).containsExactly(inTheWay);
    assertThat(impossible.proven()).isTrue();
  }
}
