package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.blueprint.Cell;
import vn.benhoc.engine.item.StimulusRef;

class FormCheckTest {

  /** Indexes: a1 0, a2 1 (the enemy of a1), b1 2, g1 3 and g2 4 on one chart. */
  private static final CompiledPool POOL =
      SmallDraws.compile(
          SmallDraws.blueprint(Cell.of(Set.of("A"), null, 1), Cell.of(Set.of("A", "B"), null, 2)),
          List.of(
              SmallDraws.item("a1", "A", 10),
              SmallDraws.item("a2", "A", 20, "a1"),
              SmallDraws.item("b1", "B", 30),
              SmallDraws.item("g1", "B", 40).on(new GroupPlace(StimulusRef.of("chart"), 1)),
              SmallDraws.item("g2", "A", 50).on(new GroupPlace(StimulusRef.of("chart"), 2))));

  private static boolean accepts(DrawProblem problem, int[]... forms) {
    return new FormCheck(problem).accepts(List.of(forms));
  }

  private static DrawProblem one(Window... windows) {
    return SmallDraws.problem(POOL, 1, 1, windows);
  }

  @Test
  void formsThatHoldEverythingAreAccepted() {
    assertThat(accepts(one(), new int[] {0, 3, 4})).isTrue();
    assertThat(accepts(one(), new int[] {4, 3, 2})).isTrue();
  }

  @Test
  void aFormMoreOrLessIsRefused() {
    assertThat(accepts(one())).isFalse();
    assertThat(accepts(one(), new int[] {0, 3, 4}, new int[] {0, 3, 4})).isFalse();
  }

  @Test
  void anEmptyPlaceAnItemTwiceAndAnItemInAStrangeCellAreRefused() {
    assertThat(accepts(one(), new int[] {4, 3})).isFalse();
    assertThat(accepts(one(), new int[] {0, 0, 2})).isFalse();
    assertThat(accepts(one(), new int[] {3, 0, 4})).isFalse();
  }

  @Test
  void aGroupInPartIsRefused() {
    assertThat(accepts(one(), new int[] {0, 2, 3})).isFalse();
  }

  @Test
  void enemiesInOneFormAreRefusedButNotInTwo() {
    CompiledPool pool =
        SmallDraws.compile(
            SmallDraws.blueprint(Cell.of(Set.of("A"), null, 2)),
            List.of(
                SmallDraws.item("a1", "A", 10),
                SmallDraws.item("a2", "A", 10, "a1"),
                SmallDraws.item("a3", "A", 10)));

    assertThat(accepts(SmallDraws.problem(pool, 1, 1), new int[] {0, 1})).isFalse();
    assertThat(accepts(SmallDraws.problem(pool, 2, 2), new int[] {0, 2}, new int[] {1, 2}))
        .isTrue();
  }

  @Test
  void theEndsOfAWindowBelongToIt() {
    int[] form = {0, 3, 4};

    assertThat(accepts(one(new Window(0, 100, 200, Strength.HARD)), form)).isTrue();
    assertThat(accepts(one(new Window(0, 0, 100, Strength.HARD)), form)).isTrue();
    assertThat(accepts(one(new Window(0, 101, 200, Strength.HARD)), form)).isFalse();
    assertThat(accepts(one(new Window(0, 0, 99, Strength.HARD)), form)).isFalse();
  }

  @Test
  void weightedDemandsCountAsHardOnesDo() {
    int[] form = {0, 3, 4};

    assertThat(accepts(one(new Window(0, 0, 99, Strength.weighted(5))), form)).isFalse();
    assertThat(accepts(one(new Window(0, 0, 100, Strength.weighted(5))), form)).isTrue();
  }

  @Test
  void moreUsesThanTheSupplyAreRefused() {
    int[] form = {0, 3, 4};

    assertThat(accepts(SmallDraws.problem(POOL, 2, 1), form, form)).isFalse();
    assertThat(accepts(SmallDraws.problem(POOL, 2, 2), form, form)).isTrue();
  }

  @Test
  void moreSharedItemsThanTheOverlapAreRefused() {
    DrawProblem problem = SmallDraws.problem(POOL, 2, 2);
    int[] form = {0, 3, 4};
    int[] other = {4, 3, 2};

    assertThat(accepts(SmallDraws.sharing(problem, 2), form, other)).isTrue();
    assertThat(accepts(SmallDraws.sharing(problem, 1), form, other)).isFalse();
  }
}
