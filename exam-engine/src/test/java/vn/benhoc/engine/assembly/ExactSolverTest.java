package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.engine.blueprint.Cell;
import vn.benhoc.engine.build.SyntheticPool;
import vn.benhoc.engine.random.SeededRandom;

class ExactSolverTest {

  private static final int SECONDS = 0;
  private static final Blueprint PAIR =
      SmallDraws.blueprint(Cell.of(Set.of("A"), null, 1), Cell.of(Set.of("A", "B"), null, 1));

  private final ExactSolver alone = new ExactSolver(SmallDraws.blind());

  private static List<int[]> forms(Solution solution) {
    assertThat(solution).isInstanceOf(Solution.Found.class);
    return ((Solution.Found) solution).forms();
  }

  private static Window seconds(long least, long most, Strength strength) {
    return new Window(SECONDS, least, most, strength);
  }

  /** Two items of A that take 10 and 30 seconds, two of B that take 70 and 90. */
  private static CompiledPool four() {
    return SmallDraws.compile(
        PAIR,
        List.of(
            SmallDraws.item("a1", "A", 10),
            SmallDraws.item("a2", "A", 30),
            SmallDraws.item("b1", "B", 70),
            SmallDraws.item("b2", "B", 90)));
  }

  /** The first form that fits takes a1 with b2, and leaves a2 with b1: 100 seconds, too few. */
  @Test
  void aFormIsNotTakenThatLeavesNoneForTheOthers() {
    CompiledPool pool = four();
    DrawProblem problem = SmallDraws.problem(pool, 2, 1, seconds(90, 110, Strength.HARD));

    List<int[]> forms = forms(alone.solve(problem));

    assertThat(forms).extracting(form -> form[0] + form[1]).containsOnly(3);
    assertThat(new FormCheck(problem).accepts(forms)).isTrue();
  }

  /** Of 36 items each of A, B and C, 34 forms must pair slow ones with quick ones. */
  @Test
  void manyFormsAreDrawnBesideAShadowOfThoseToCome() {
    List<PoolEntry> entries = new ArrayList<>();
    for (int item = 0; item < 36; item++) {
      for (String topic : List.of("A", "B", "C")) {
        entries.add(SmallDraws.item("%s%02d".formatted(topic, item), topic, 10 + item));
      }
    }
    Blueprint blueprint =
        SmallDraws.blueprint(
            Cell.of(Set.of("A"), null, 1),
            Cell.of(Set.of("B"), null, 1),
            Cell.of(Set.of("C"), null, 1));
    CompiledPool pool = SmallDraws.compile(blueprint, entries);
    DrawProblem problem = SmallDraws.problem(pool, 34, 1, seconds(78, 86, Strength.HARD));

    List<int[]> forms = forms(alone.solve(problem));

    assertThat(new FormCheck(problem).accepts(forms)).isTrue();
    assertThat(forms.stream().flatMapToInt(Arrays::stream).distinct()).hasSize(102);
    assertThat(drawnWithoutShadow(problem)).isLessThan(34);
  }

  private static int drawnWithoutShadow(DrawProblem problem) {
    int[] supply = problem.supply().clone();
    for (int drawn = 0; drawn < problem.forms(); drawn++) {
      FormProgram next = new FormProgram(problem, supply);
      int[] values = next.draw(1, 0, List.of(), 1_000).values();
      if (values == null) {
        return drawn;
      }
      Arrays.stream(next.form(values, 0)).forEach(item -> supply[item]--);
    }
    return problem.forms();
  }

  @Test
  void thatThereAreNoFormsIsProven() {
    DrawProblem tooFew = SmallDraws.problem(four(), 3, 1);
    DrawProblem tooLong = SmallDraws.problem(four(), 1, 1, seconds(121, 500, Strength.HARD));
    DrawProblem between = SmallDraws.problem(four(), 1, 1, seconds(41, 79, Strength.HARD));

    assertThat(alone.solve(tooFew)).isEqualTo(new Solution.None(true));
    assertThat(alone.solve(tooLong)).isEqualTo(new Solution.None(true));
    assertThat(alone.solve(between)).isEqualTo(new Solution.None(true));
  }

  @Test
  void formsOfTheOtherSolverAreTakenIfTheyAreRight() {
    DrawProblem problem = SmallDraws.problem(four(), 1, 1);
    List<int[]> right = List.of(new int[] {1, 3});

    assertThat(forms(new ExactSolver(same -> new Solution.Found(right)).solve(problem)))
        .isEqualTo(right);
  }

  @Test
  void formsOfTheOtherSolverAreNotTakenIfTheyAreWrong() {
    DrawProblem problem = SmallDraws.problem(four(), 1, 1, seconds(80, 80, Strength.HARD));
    List<int[]> wrong = List.of(new int[] {1, 3});

    assertThat(forms(new ExactSolver(same -> new Solution.Found(wrong)).solve(problem)))
        .containsExactly(new int[] {0, 2});
  }

  @Test
  void cheapItemsAreDrawnFirst() {
    assertThat(forms(alone.solve(SmallDraws.problem(four(), 1, 1))))
        .containsExactly(new int[] {0, 1});
  }

  @Test
  void theLightestDemandIsGivenUpFirst() {
    // 100 seconds can't be had together with less than 50; the heavier of the two stands.
    for (int lighter = 0; lighter < 2; lighter++) {
      Strength one = Strength.weighted(lighter == 0 ? 1 : 9);
      Strength other = Strength.weighted(lighter == 0 ? 9 : 1);
      DrawProblem problem =
          SmallDraws.problem(four(), 1, 1, seconds(100, 100, one), seconds(0, 50, other));

      int[] form = forms(alone.solve(problem)).get(0);

      assertThat(form[0] + form[1]).isEqualTo(lighter == 0 ? 1 : 3);
    }
  }

  @Test
  void allWeightedDemandsMayBeGivenUpButNoHardOne() {
    DrawProblem weighted =
        SmallDraws.problem(four(), 1, 1, seconds(999, 999, Strength.weighted(7)));
    DrawProblem hard =
        SmallDraws.problem(
            four(), 1, 1, seconds(999, 999, Strength.weighted(7)), seconds(5, 6, Strength.HARD));

    assertThat(forms(alone.solve(weighted))).hasSize(1);
    assertThat(alone.solve(hard)).isEqualTo(new Solution.None(true));
  }

  @Test
  void twoFormsShareNoMoreThanAllowed() {
    List<PoolEntry> entries =
        List.of(
            SmallDraws.item("a1", "A", 10),
            SmallDraws.item("b1", "B", 10),
            SmallDraws.item("b2", "B", 10));
    DrawProblem apart = SmallDraws.problem(SmallDraws.compile(PAIR, entries), 2, 2);
    DrawProblem one = SmallDraws.sharing(apart, 1);
    DrawProblem none = SmallDraws.sharing(apart, 0);

    assertThat(forms(alone.solve(one))).extracting(form -> form[1]).containsExactlyInAnyOrder(1, 2);
    assertThat(alone.solve(none)).isEqualTo(new Solution.None(true));
  }

  @Test
  void formsCloseToEachOtherAreFoundWhereverTheyLie() {
    DrawProblem problem = SmallDraws.problem(four(), 2, 1);

    assertThat(forms(alone.solveTogether(problem, List.of(new Spread(SECONDS, 0, 0)))))
        .extracting(form -> form[0] + form[1])
        .containsOnly(3);
    // With 35 seconds in place of 30 there are 100 and 105, or 80 and 125.
    CompiledPool uneven =
        SmallDraws.compile(
            PAIR,
            List.of(
                SmallDraws.item("a1", "A", 10),
                SmallDraws.item("a2", "A", 35),
                SmallDraws.item("b1", "B", 70),
                SmallDraws.item("b2", "B", 90)));
    DrawProblem apart = SmallDraws.problem(uneven, 2, 1);
    assertThat(alone.solveTogether(apart, List.of(new Spread(SECONDS, 4, 0))))
        .isEqualTo(new Solution.None(true));
    assertThat(alone.solveTogether(apart, List.of(new Spread(SECONDS, 5, 0))))
        .isInstanceOf(Solution.Found.class);
    assertThat(alone.solveTogether(apart, List.of(new Spread(SECONDS, 0, 4))))
        .isEqualTo(new Solution.None(true));
    assertThat(alone.solveTogether(apart, List.of(new Spread(SECONDS, 0, 5))))
        .isInstanceOf(Solution.Found.class);
  }

  @Test
  void closeFormsFromAWholeBankAreNotTriedTogether() {
    DrawProblem problem = timed(SyntheticPool.of(900, 5));

    assertThat(alone.solveTogether(problem, List.of())).isEqualTo(new Solution.None(false));
  }

  @Test
  void whatAWholeBankCanNotGiveIsProven() {
    CompiledPool pool =
        PoolCompiler.compile(
            SyntheticPool.toan2025(), SyntheticPool.of(6_000, 3), SyntheticPool.allHard(9));
    Window hours = seconds(20_000, 30_000, Strength.HARD);

    assertThat(alone.solve(SmallDraws.problem(pool, 24, 1, hours)))
        .isEqualTo(new Solution.None(true));
    assertThat(alone.solve(SmallDraws.problem(pool, 400, 1))).isEqualTo(new Solution.None(true));
  }

  @Tag("long")
  @Test
  void theSameProblemGivesTheSameFormsWhateverTheOrderOfThePool() {
    List<PoolEntry> bank = new ArrayList<>(SyntheticPool.of(900, 5));
    List<int[]> forms = forms(alone.solve(timed(bank)));
    List<int[]> again = forms(alone.solve(timed(bank)));
    Collections.reverse(bank);
    List<int[]> reversed = forms(alone.solve(timed(bank)));

    assertThat(again).containsExactlyElementsOf(forms);
    assertThat(reversed).containsExactlyElementsOf(forms);
    assertThat(forms.stream().map(form -> names(timed(bank).pool(), form)))
        .containsExactlyElementsOf(golden());
  }

  private static String names(CompiledPool pool, int[] form) {
    return Arrays.stream(form)
        .mapToObj(item -> pool.entry(item).ref().value())
        .collect(Collectors.joining(" "));
  }

  private static List<String> golden() {
    try (InputStream file = ExactSolverTest.class.getResourceAsStream("/golden-exact-forms.txt")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static DrawProblem timed(List<PoolEntry> bank) {
    CompiledPool pool =
        PoolCompiler.compile(SyntheticPool.toan2025(), bank, SyntheticPool.allHard(9));
    int[] cost = IntStream.range(0, pool.size()).map(item -> pool.entry(item).exposure()).toArray();
    int[] supply = new int[pool.size()];
    Arrays.fill(supply, 1);
    List<Window> windows = List.of(seconds(5_000, 5_060, Strength.HARD));
    return new DrawProblem(pool, 3, supply, cost, windows, 0, SeededRandom.of(4));
  }
}
