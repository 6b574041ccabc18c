package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ObstaclesTest {

  private static final Constraint ONE = new Constraint.EnemiesApart(Strength.HARD);
  private static final Constraint TWO = new Constraint.GroupsWhole(Strength.HARD);
  private static final Constraint THREE = new Constraint.AuthorShare(10, Strength.HARD);
  private static final Constraint FOUR =
      new Constraint.TotalTime(Duration.ZERO, Duration.ofHours(1), Strength.HARD);
  private static final Constraint LIGHT = new Constraint.Overlap(1, Strength.weighted(1));
  private static final List<Constraint> ALL = List.of(ONE, TWO, LIGHT, THREE, FOUR);

  /** Forms are there once all of any of these sets are given up. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  private static Predicate<List<Constraint>> without(Set<Constraint>... sets) {
    return kept -> {
      for (Set<Constraint> set : sets) {
        if (set.stream().noneMatch(kept::contains)) {
          return true;
        }
      }
      return false;
    };
  }

  @Test
  void aSmallestSetIsFoundTheFirstInTheOrderOfTheList() {
    assertThat(Obstacles.smallest(ALL, without(Set.of(THREE)))).containsExactly(THREE);
    assertThat(Obstacles.smallest(ALL, without(Set.of(FOUR), Set.of(TWO)))).containsExactly(TWO);
    assertThat(Obstacles.smallest(ALL, without(Set.of(ONE, TWO, THREE), Set.of(FOUR, THREE))))
        .containsExactly(THREE, FOUR);
    assertThat(Obstacles.smallest(ALL, without(Set.of(TWO, THREE), Set.of(ONE, FOUR))))
        .containsExactly(ONE, FOUR);
  }

  @Test
  void ofMoreThanTwoNoneCanBeLeftOut() {
    assertThat(Obstacles.smallest(ALL, without(Set.of(ONE, TWO, FOUR))))
        .containsExactly(ONE, TWO, FOUR);
    assertThat(Obstacles.smallest(ALL, without(Set.of(TWO, THREE, FOUR), Set.of(ONE, TWO, THREE))))
        .containsExactly(ONE, TWO, THREE);
    assertThat(Obstacles.smallest(ALL, without(Set.of(ONE, TWO, THREE, FOUR))))
        .containsExactly(ONE, TWO, THREE, FOUR);
  }

  @Test
  void allHardOnesAreNamedIfNothingLessHelps() {
    assertThat(Obstacles.smallest(ALL, kept -> false)).containsExactly(ONE, TWO, THREE, FOUR);
    assertThat(Obstacles.smallest(List.of(LIGHT), kept -> false)).isEmpty();
    assertThat(Obstacles.smallest(List.of(ONE, LIGHT), kept -> false)).containsExactly(ONE);
  }

  @Test
  void weightedOnesStayAndTheOrderToo() {
    List<List<Constraint>> asked = new ArrayList<>();
    Obstacles.smallest(
        ALL,
        kept -> {
          asked.add(kept);
          return false;
        });

    assertThat(asked).hasSize(4 + 6 + 1);
    assertThat(asked.get(0)).containsExactly(TWO, LIGHT, THREE, FOUR);
    assertThat(asked).allMatch(kept -> kept.contains(LIGHT));
  }
}
