package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.random.SeededRandom;

/** Gathered enemies forbid what their pairs forbid. */
class EnemyCliquesTest {

  private static final Constraint APART = new Constraint.EnemiesApart(Strength.HARD);
  private static final Constraint SHARE = new Constraint.AuthorShare(50, Strength.HARD);

  private static Quota quota(Constraint source, int most, int... items) {
    return new Quota(items, new boolean[] {true}, most, source);
  }

  private static List<List<Integer>> items(List<Quota> quotas) {
    return quotas.stream().map(one -> Arrays.stream(one.items()).boxed().toList()).toList();
  }

  @Test
  void allThatAreEnemiesOfEachOtherComeTogether() {
    List<Quota> pairs =
        List.of(
            quota(APART, 1, 0, 1),
            quota(APART, 1, 0, 2),
            quota(APART, 1, 1, 2),
            quota(APART, 1, 2, 3),
            quota(SHARE, 1, 0, 1),
            quota(SHARE, 2, 0, 1, 3));

    assertThat(items(EnemyCliques.gathered(pairs)))
        .containsExactly(List.of(0, 1, 2), List.of(2, 3), List.of(0, 1), List.of(0, 1, 3));
    assertThat(EnemyCliques.gathered(pairs)).allMatch(one -> one.most() < 3);
  }

  @Test
  void sixtyEnemiesOfEachOtherAreOne() {
    List<Quota> pairs = new ArrayList<>();
    for (int first = 0; first < 60; first++) {
      for (int second = first + 1; second < 60; second++) {
        pairs.add(quota(APART, 1, first, second));
      }
    }

    List<Quota> gathered = EnemyCliques.gathered(pairs);

    assertThat(gathered).hasSize(1);
    assertThat(gathered.get(0).items()).hasSize(60).isSorted();
    assertThat(gathered.get(0).most()).isEqualTo(1);
    assertThat(gathered.get(0).source()).isEqualTo(APART);
  }

  @Property(tries = 200)
  void theSameSetsOfItemsAreForbidden(@ForAll long seed) {
    SeededRandom random = SeededRandom.of(seed);
    List<Quota> pairs = new ArrayList<>();
    for (int first = 0; first < 7; first++) {
      for (int second = first + 1; second < 7; second++) {
        if (random.below(3) > 0) {
          pairs.add(quota(APART, 1, first, second));
        }
      }
    }
    List<Quota> gathered = EnemyCliques.gathered(pairs);
    for (int set = 0; set < 1 << 7; set++) {
      assertThat(isAllowed(gathered, set)).isEqualTo(isAllowed(pairs, set));
    }
    assertThat(gathered).hasSizeLessThanOrEqualTo(pairs.size());
  }

  private static boolean isAllowed(List<Quota> quotas, int set) {
    Set<Integer> taken = new TreeSet<>();
    for (int item = 0; item < 7; item++) {
      if ((set >> item & 1) == 1) {
        taken.add(item);
      }
    }
    return quotas.stream()
        .allMatch(one -> Arrays.stream(one.items()).filter(taken::contains).count() <= one.most());
  }
}
