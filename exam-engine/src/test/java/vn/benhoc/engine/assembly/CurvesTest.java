package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.benhoc.engine.build.Pools.choices;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.blueprint.Cell;
import vn.benhoc.engine.build.Pools;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.Level;
import vn.benhoc.engine.random.SeededRandom;
import vn.benhoc.engine.statistics.irt.ItemParameters;

/** What forms are aimed at: windows, curves, and what is preferred. */
class CurvesTest {

  private static final Constraint.EqualDifficulty EQUAL =
      new Constraint.EqualDifficulty(10, 20, Strength.HARD);

  private static List<PoolEntry> pool(SeededRandom random, int size) {
    List<PoolEntry> pool = new ArrayList<>();
    for (int number = 0; number < size; number++) {
      ItemParameters parameters =
          new ItemParameters(0.8 + random.below(60) / 100.0, random.below(100) / 100.0 - 0.5);
      pool.add(
          Pools.entry("i%02d".formatted(number), Kind.CHOICE, "A", Level.KNOW)
              .with(new Traits(null, parameters, null, Set.of())));
    }
    return pool;
  }

  private static CompiledPool compile(List<PoolEntry> pool, int places) {
    return PoolCompiler.compile(SmallDraws.blueprint(Cell.any(places)), pool, List.of(EQUAL));
  }

  /** Worked out anew against a form made of a share of every item. */
  @Property(tries = 100)
  void aFormHoldsIfItsCurvesStayWithinHalfTheToleranceOfTheMean(@ForAll long seed) {
    SeededRandom random = SeededRandom.of(seed);
    List<PoolEntry> pool = pool(random, 8);
    List<Integer> order = new ArrayList<>(IntStream.range(0, 8).boxed().toList());
    random.shuffle(order);
    int[] form = {order.get(0), order.get(1), order.get(2), order.get(3)};
    List<PoolEntry> entries = Arrays.stream(form).mapToObj(pool::get).toList();
    boolean inside = true;
    for (int twentieth = -40; twentieth <= 40; twentieth++) {
      double theta = twentieth / 20.0;
      double score = PaperRules.score(entries, theta) - PaperRules.score(pool, theta) / 2;
      double ratio = PaperRules.told(entries, theta) / (PaperRules.told(pool, theta) / 2);
      inside &= Math.abs(score) <= 0.05;
      inside &= Math.max(ratio, 1 / ratio) <= Math.sqrt(1.2);
    }

    assertThat(new Curves(compile(pool, 4), EQUAL).hold(form)).isEqualTo(inside);
  }

  @Property(tries = 100)
  void anyTwoFormsInTheWindowsAreWithinTheToleranceWhereItIsMeasured(@ForAll long seed) {
    SeededRandom random = SeededRandom.of(seed);
    List<PoolEntry> pool = pool(random, 9);
    CompiledPool compiled = compile(pool, 3);
    List<Window> windows =
        Targets.around(compiled, List.of(EQUAL), Targets.ofPool(compiled), Targets.WHOLE);
    List<List<PoolEntry>> inside = new ArrayList<>();
    for (int set = 0; set < 1 << 9; set++) {
      int bits = set;
      int[] form = IntStream.range(0, 9).filter(item -> (bits >> item & 1) == 1).toArray();
      if (form.length == 3
          && windows.stream()
              .allMatch(w -> w.miss(Targets.sum(compiled, w.measure(), form)) == 0)) {
        inside.add(Arrays.stream(form).mapToObj(pool::get).toList());
      }
    }
    for (List<PoolEntry> one : inside) {
      for (List<PoolEntry> other : inside) {
        for (double theta = -2; theta <= 2; theta += 0.5) {
          assertThat(PaperRules.score(one, theta) - PaperRules.score(other, theta))
              .isLessThanOrEqualTo(0.1 + 1e-5);
          assertThat(PaperRules.told(one, theta) / PaperRules.told(other, theta))
              .isLessThanOrEqualTo(1.2 + 1e-4);
        }
      }
    }
  }

  @Test
  void aFormAtTheCentreLiesInTheMiddleOfTheWindows() {
    List<PoolEntry> pool = pool(SeededRandom.of(3), 1);
    CompiledPool compiled = compile(pool, 1);
    long[] centre = Targets.ofPool(compiled);
    List<Window> windows = Targets.around(compiled, List.of(EQUAL), centre, 50);

    assertThat(windows).hasSize(18);
    // A tenth of a point is ten million millionths of a hundredth; half of half of that.
    assertThat(windows.subList(0, 9))
        .allMatch(
            window ->
                window.least() == centre[window.measure()] - 2_500_000
                    && window.most() == centre[window.measure()] + 2_500_000);
    for (Window window : windows.subList(9, 18)) {
      double middle = centre[window.measure()];
      assertThat(window.most()).isEqualTo((long) Math.floor(middle * Math.sqrt(1.1)));
      assertThat(window.least()).isEqualTo((long) Math.ceil(middle / Math.sqrt(1.1)));
    }
    assertThat(Targets.ofForms(compiled, List.of(new int[] {0}, new int[] {0}))).isEqualTo(centre);
    assertThat(new Curves(compiled, EQUAL).hold(new int[] {0})).isTrue();
  }

  @Test
  void theCentreIsTheMeanOfEachCellTimesItsPlaces() {
    List<PoolEntry> pool =
        List.of(
            SmallDraws.item("a1", "A", 10),
            SmallDraws.item("a2", "A", 21),
            SmallDraws.item("b", "B", 40));
    Constraint time =
        new Constraint.TotalTime(Duration.ofSeconds(3), Duration.ofSeconds(70), Strength.HARD);
    CompiledPool compiled =
        PoolCompiler.compile(
            SmallDraws.blueprint(
                Cell.of(Set.of("A"), null, 2), Cell.of(Set.of("B"), null, 1), Cell.any(1)),
            pool,
            List.of(time));

    // 15 twice, 40, and the mean of all, (10 + 21 + 40) / 3, each rounded down.
    assertThat(Targets.ofPool(compiled)).containsExactly(15 * 2 + 40 + 23);
    assertThat(Targets.around(compiled, List.of(time), new long[] {0}, 10))
        .containsExactly(new Window(0, 3, 70, Strength.HARD));
    assertThat(Targets.ofForms(compiled, List.of(new int[] {0, 1, 2, 2}, new int[] {0, 1, 2, 1})))
        .containsExactly((111 + 92) / 2);
  }

  @Test
  void howFarFormsMayLieApartIsThePartOfTheToleranceOrAllOfItWithRounding() {
    CompiledPool compiled = compile(pool(SeededRandom.of(3), 4), 4);

    List<Spread> usual = Targets.spreads(compiled, EQUAL, 90);
    List<Spread> whole = Targets.spreads(compiled, EQUAL, Targets.WHOLE);

    assertThat(usual).hasSize(18).contains(new Spread(0, 9_000_000, 0), new Spread(9, 0, 18));
    // Four items of 25 hundredths: a hundred millionths of rounding, and two an item.
    assertThat(whole).contains(new Spread(8, 10_000_100, 0), new Spread(17, 8, 20));
  }

  @Test
  void aWindowIsMissedByTheWayToItsNearerEnd() {
    Window window = new Window(0, 10, 20, Strength.HARD);

    assertThat(window.miss(10)).isZero();
    assertThat(window.miss(20)).isZero();
    assertThat(window.miss(7)).isEqualTo(3);
    assertThat(window.miss(25)).isEqualTo(5);
  }

  @Test
  void theLeastUsedThenTheLongestUnusedUnitsAreCheapest() {
    LocalDate spring = LocalDate.of(2026, 3, 1);
    List<PoolEntry> entries = new ArrayList<>(choices("i", 5, "A", Level.KNOW));
    entries.set(0, entries.get(0).used(new Usage(1, spring)));
    entries.set(1, entries.get(1).used(new Usage(1, spring.minusDays(1))));
    entries.set(2, entries.get(2).used(1));
    entries.set(4, entries.get(4).used(2));
    List<PoolEntry> group = Pools.group("g", 2, "A");
    entries.add(group.get(0).used(new Usage(1, spring.plusDays(1))));
    entries.add(group.get(1));
    CompiledPool compiled =
        PoolCompiler.compile(SmallDraws.blueprint(Cell.any(2)), entries, List.of());

    for (long seed = 0; seed < 9; seed++) {
      Stock stock = Stock.of(compiled, 3, 2, seed);

      // In the order of references: g-01 and g-02, then i01 to i05.
      assertThat(stock.cost()).containsExactly(4, 4, 3, 2, 1, 0, 5);
      assertThat(stock.supply()).containsExactly(1, 2, 1, 1, 1, 2, 0);
    }
    assertThat(Stock.of(compiled, 3, Integer.MAX_VALUE, 1).supply()).containsOnly(3);
    assertThat(new Unused(1, 5)).isLessThan(new Unused(2, 1)).isLessThan(new Unused(1, 6));
  }

  @Test
  void chanceDecidesBetweenUnitsUsedAlike() {
    CompiledPool compiled =
        PoolCompiler.compile(
            SmallDraws.blueprint(Cell.any(2)), choices("i", 9, "A", Level.KNOW), List.of());

    int[] one = Stock.of(compiled, 1, 1, 1).cost();
    assertThat(one).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7, 8);
    assertThat(Stock.of(compiled, 1, 1, 1).cost()).isEqualTo(one);
    assertThat(Stock.of(compiled, 1, 1, 2).cost()).isNotEqualTo(one);
  }
}
