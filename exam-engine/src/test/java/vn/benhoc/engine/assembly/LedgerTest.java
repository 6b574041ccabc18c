package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.blueprint.Cell;
import vn.benhoc.engine.build.Pools;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Level;
import vn.benhoc.engine.random.SeededRandom;

/** What is kept of a pool while forms are drawn: uses, classes of groups, seats. */
class LedgerTest {

  /** Cells of A and of A or B; six of A, four of B, three groups of two, one too large. */
  private static CompiledPool pool() {
    List<PoolEntry> entries = new ArrayList<>(Pools.choices("a", 6, "A", Level.KNOW));
    entries.addAll(Pools.choices("b", 4, "B", Level.KNOW));
    entries.addAll(Pools.group("g1", 2, "B"));
    entries.addAll(Pools.group("g2", 2, "B"));
    entries.addAll(Pools.group("g3", 2, "A"));
    entries.addAll(Pools.group("h", 4, "B"));
    entries.replaceAll(one -> one.ref().value().equals("g2-02") ? one.used(2) : one);
    entries.replaceAll(one -> one.ref().value().equals("a03") ? one.used(1) : one);
    return PoolCompiler.compile(
        SmallDraws.blueprint(Cell.of(Set.of("A"), null, 1), Cell.of(Set.of("A", "B"), null, 2)),
        entries,
        List.of());
  }

  private static int item(CompiledPool pool, String name) {
    return pool.indexOf(ItemRef.of(name));
  }

  @Property(tries = 50)
  void itsListsStayInTheOrderOfUse(@ForAll long seed) {
    CompiledPool pool = pool();
    Terrain terrain = Terrain.of(pool, List.of());
    SeededRandom random = SeededRandom.of(seed);
    Ledger ledger = new Ledger(terrain, random);
    int[] uses = IntStream.range(0, pool.units()).map(unit -> used(pool, unit)).toArray();
    for (int turn = 0; turn < 60; turn++) {
      int unit = random.below(pool.units());
      ledger.use(unit);
      uses[unit]++;
    }
    int cap = 2 + random.below(6);
    ledger.next(cap);
    for (int unit = 0; unit < pool.units(); unit++) {
      assertThat(ledger.uses(unit)).isEqualTo(uses[unit]);
      assertThat(ledger.isFree(pool.membersOf(unit)[0])).isEqualTo(uses[unit] < cap);
    }
    for (int bin = 0; bin < 2; bin++) {
      int[] items =
          Arrays.stream(ledger.entries(bin)).map(pair -> terrain.guide().itemOf(pair)).toArray();
      int[] order = Arrays.stream(items).map(item -> uses[pool.unitOf(item)]).toArray();
      assertThat(order).isSorted();
      assertThat(items)
          .containsExactlyInAnyOrder(
              Arrays.stream(pool.itemsOf(bin)).filter(i -> !pool.isGrouped(i)).toArray());
      // Three uses beyond what a form needs of the bin, one and two, and nothing above the cap.
      int most = Math.min(order[bin] + 3, cap - 1);
      assertThat(ledger.reach(bin, 0))
          .isEqualTo((int) Arrays.stream(order).filter(use -> use <= most).count());
    }
    for (int number = 0; number < terrain.classes().count(); number++) {
      assertThat(Arrays.stream(ledger.entries(2 + number)).map(unit -> uses[unit]).toArray())
          .isSorted();
    }
  }

  private static int used(CompiledPool pool, int unit) {
    return Arrays.stream(pool.membersOf(unit)).map(i -> pool.entry(i).exposure()).max().orElse(0);
  }

  @Test
  void whatIsBarredIsBarredForOneDraw() {
    CompiledPool pool = pool();
    Ledger ledger = new Ledger(Terrain.of(pool, List.of()), SeededRandom.of(1));
    int first = item(pool, "a01");
    ledger.next(9);
    ledger.bar(first);

    assertThat(ledger.isFree(first)).isFalse();
    assertThat(ledger.isFree(item(pool, "a02"))).isTrue();
    ledger.next(1);
    assertThat(ledger.isFree(first)).isTrue();
    assertThat(ledger.isFree(item(pool, "a03"))).isFalse();
  }

  @Test
  void theHalfUsedLeastIsWithinReachAndThenTwiceAsMany() {
    Ledger ledger = ledger(Pools.choices("a", 100, "A", Level.KNOW));
    ledger.next(Integer.MAX_VALUE);

    assertThat(ledger.reach(0, 0)).isEqualTo(50);
    assertThat(ledger.reach(0, 1)).isEqualTo(100);
    assertThat(ledger.reach(0, 12)).isEqualTo(100);
    ledger.next(0);
    assertThat(ledger.reach(0, 12)).isZero();
  }

  @Test
  void ofItemsUsedAlikeTheLongestUnusedComeFirst() {
    LocalDate day = LocalDate.of(2026, 3, 1);
    List<PoolEntry> entries = new ArrayList<>();
    for (PoolEntry entry : Pools.choices("a", 30, "A", Level.KNOW)) {
      int number = entries.size();
      entries.add(
          number % 3 == 0 ? entry : entry.used(new Usage(number % 2, day.plusDays(number))));
    }
    CompiledPool pool = PoolCompiler.compile(SmallDraws.blueprint(Cell.any(2)), entries, List.of());
    Terrain terrain = Terrain.of(pool, List.of());

    List<Unused> order =
        Arrays.stream(new Ledger(terrain, SeededRandom.of(1)).entries(0))
            .map(pair -> pool.unitOf(terrain.guide().itemOf(pair)))
            .mapToObj(unit -> Unused.of(pool, unit))
            .toList();
    assertThat(order).isSorted();
    assertThat(order.get(0)).isEqualTo(new Unused(0, Long.MIN_VALUE));
    assertThat(order.get(29)).isEqualTo(new Unused(1, day.plusDays(29).toEpochDay()));
  }

  private static Ledger ledger(List<PoolEntry> entries) {
    CompiledPool pool = PoolCompiler.compile(SmallDraws.blueprint(Cell.any(2)), entries, List.of());
    return new Ledger(Terrain.of(pool, List.of()), SeededRandom.of(1));
  }

  @Test
  void groupsOfAClassFitTheSameCellsAndOnesTooLargeAreInNone() {
    CompiledPool pool = pool();
    GroupClasses classes = GroupClasses.of(pool);
    int[] units =
        Stream.of("g1-01", "g2-01", "g3-01", "h-01", "a01")
            .mapToInt(name -> pool.unitOf(item(pool, name)))
            .toArray();

    assertThat(classes.count()).isEqualTo(2);
    assertThat(classes.classOf(units[0])).isEqualTo(classes.classOf(units[1])).isNotNegative();
    assertThat(classes.classOf(units[2])).isNotNegative().isNotEqualTo(classes.classOf(units[0]));
    assertThat(classes.classOf(units[3])).isNegative();
    assertThat(classes.classOf(units[4])).isNegative();
    assertThat(classes.unitsOf(classes.classOf(units[0]))).containsExactly(units[0], units[1]);
  }

  @Test
  void anItemIsSeatedByMovingOthersAndACopyIsAnother() {
    CompiledPool pool = pool();
    Seating seating = Seating.ofForm(pool);
    assertThat(seating.open()).isEqualTo(3);
    assertThat(seating.seat(item(pool, "a01"))).isTrue();
    assertThat(seating.seat(item(pool, "a02"))).isTrue();
    assertThat(seating.seat(item(pool, "b01"))).isTrue();
    assertThat(seating.isFull()).isTrue();
    assertThat(seating.seat(item(pool, "b02"))).isFalse();
    assertThat(seating.byBin().get(0)).containsExactly(item(pool, "a01"));
    assertThat(seating.places())
        .containsExactly(item(pool, "a01"), item(pool, "a02"), item(pool, "b01"));

    Seating moved = Seating.ofForms(pool, 2);
    moved.close(1, 3);
    moved.put(item(pool, "a01"), 1);
    assertThat(moved.seat(item(pool, "b01"))).isTrue();
    assertThat(moved.room(0)).isEqualTo(1);
    assertThat(moved.held(0, pool.sortOf(item(pool, "a01")))).isEqualTo(1);
    Seating copy = moved.copy();
    assertThat(copy.seatAll(new int[] {item(pool, "a02"), item(pool, "b02")}, 0)).isFalse();
    assertThat(moved.open()).isEqualTo(1);
    assertThat(moved.items()).containsExactly(item(pool, "a01"), item(pool, "b01"));
    assertThat(copy.isFull()).isTrue();
  }

  @Test
  void gaugesWeighMissesInPartsOfHalfAWindow() {
    CompiledPool pool =
        SmallDraws.compile(
            SmallDraws.blueprint(Cell.any(2)),
            List.of(SmallDraws.item("a", "A", 100), SmallDraws.item("b", "A", 200)));
    int[] form = {0, 1};
    assertThat(penalty(pool, form, new Window(0, 300, 400, Strength.HARD))).isZero();
    assertThat(penalty(pool, form, new Window(0, 200, 300, Strength.HARD))).isZero();
    // 50 too many beside a half width of 64, 25 too few beside one of 128.
    assertThat(penalty(pool, form, new Window(0, 122, 250, Strength.weighted(3))))
        .isEqualTo(3 * (1 + 800));
    assertThat(penalty(pool, form, new Window(0, 325, 581, Strength.HARD)))
        .isEqualTo(201 * Gauges.HARD);
    // However far off, a weighted window weighs less than a hard one.
    assertThat(penalty(pool, form, new Window(0, 0, 0, Strength.weighted(1000))))
        .isBetween(300_000_000L, Gauges.HARD - 1);
    assertThat(Gauges.weight(Strength.HARD)).isEqualTo(1L << 36);
    assertThat(new Gauges(pool, List.of(), Guide.of(pool, List.of())).holds(form)).isTrue();
  }

  private static long penalty(CompiledPool pool, int[] form, Window window) {
    List<Window> windows = List.of(window);
    Gauges gauges = new Gauges(pool, windows, Guide.of(pool, windows));
    assertThat(gauges.holds(form)).isEqualTo(gauges.penalty(form) == 0);
    return gauges.penalty(form);
  }
}
