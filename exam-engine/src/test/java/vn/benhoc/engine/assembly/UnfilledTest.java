package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.assembly.AssemblyOptions.Solver;
import vn.benhoc.engine.assembly.Unfilled.Lack;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.engine.blueprint.Cell;
import vn.benhoc.engine.blueprint.CellRef;
import vn.benhoc.engine.build.Pools;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Level;
import vn.benhoc.engine.random.SeededRandom;

/** Cells that could be filled but for constraints, and by how many items. */
class UnfilledTest {

  private static final Constraint APART = new Constraint.EnemiesApart(Strength.HARD);
  private static final Constraint SHARE = new Constraint.AuthorShare(50, Strength.HARD);
  private static final AssemblyOptions ONE = AssemblyOptions.shuffled(1, 1);

  private static Blueprint cells(int... counts) {
    Cell[] cells = new Cell[counts.length];
    for (int cell = 0; cell < counts.length; cell++) {
      cells[cell] = Cell.of(Set.of(topic(cell)), null, counts[cell]);
    }
    return SmallDraws.blueprint(cells);
  }

  private static String topic(int cell) {
    return "ABC".substring(cell, cell + 1);
  }

  private static PoolEntry item(String name, String... enemies) {
    return SmallDraws.item(name, name.substring(0, 1), 60, enemies);
  }

  private static PoolEntry by(String author, String name) {
    return item(name).with(new Traits(author, null, 60, Set.of()));
  }

  private static Lack lack(int cell, int missing) {
    return new Lack(new CellRef(1, cell), missing);
  }

  private static Impossible paper(
      Blueprint blueprint, List<PoolEntry> pool, AssemblyOptions options, Constraint... asked) {
    return (Impossible)
        Assembler.assemble(new AssemblyRequest(blueprint, pool, List.of(asked), options));
  }

  private static @Nullable Unfilled own(
      Blueprint blueprint, List<PoolEntry> pool, Constraint... asked) {
    OwnForms forms = OwnForms.of(blueprint, pool, List.of(asked), 1);
    return ((Impossible) forms.draw(CandidateRequest.of("an"))).unfilled();
  }

  private static void isLeft(
      Blueprint blueprint, List<PoolEntry> pool, List<Lack> lacks, Constraint... asked) {
    assertThat(paper(blueprint, pool, ONE.by(Solver.EXACT), asked).unfilled())
        .isEqualTo(new Unfilled(lacks, true));
    assertThat(paper(blueprint, pool, ONE, asked).unfilled()).isEqualTo(new Unfilled(lacks, true));
    assertThat(own(blueprint, pool, asked)).isEqualTo(new Unfilled(lacks, true));
  }

  @Test
  void enemiesLeaveACellWithoutAnItem() {
    isLeft(cells(2), List.of(item("A1", "A2"), item("A2")), List.of(lack(0, 1)), APART);
    List<PoolEntry> three = List.of(item("A1", "A2", "A3"), item("A2", "A3"), item("A3"));
    isLeft(cells(3), three, List.of(lack(0, 2)), APART);
  }

  @Test
  void anAuthorsShareLeavesACellWithoutItems() {
    List<PoolEntry> pool =
        List.of(by("Lan", "A1"), by("Lan", "A2"), by("Lan", "A3"), by("Lan", "B1"));

    isLeft(cells(3, 1), pool, List.of(lack(0, 2)), SHARE);
  }

  @Test
  void twoCellsAreNamedWhereOneIsNotEnoughAndThreeAreNot() {
    List<PoolEntry> pool = new ArrayList<>();
    pool.addAll(List.of(item("A1", "A2"), item("A2"), item("B1", "B2", "B3"), item("B2", "B3")));
    pool.addAll(List.of(item("B3"), item("C1")));

    isLeft(cells(2, 3, 1), pool, List.of(lack(0, 1), lack(1, 2)), APART);
    pool.add(item("C2", "C1"));
    assertThat(paper(cells(2, 3, 2), pool, ONE.by(Solver.EXACT), APART).unfilled()).isNull();
  }

  @Test
  void theCellThatLacksTheFewestItemsIsNamedThenTheFirst() {
    isLeft(
        cells(2, 1),
        List.of(item("A1"), item("A2"), item("B1", "A1", "A2")),
        List.of(lack(1, 1)),
        APART);
    isLeft(cells(1, 1), List.of(item("A1"), item("B1", "A1")), List.of(lack(0, 1)), APART);
  }

  /** Two forms of three that share one item take five. */
  @Test
  void formsThatMayShareLittleLackItemsTogether() {
    List<PoolEntry> pool = Pools.choices("a", 4, "A", Level.KNOW);
    Constraint overlap = new Constraint.Overlap(1, Strength.HARD);
    for (Solver solver : Solver.values()) {
      AssemblyOptions two = AssemblyOptions.parallel(2, 1).by(solver);
      Impossible none = paper(cells(3), pool, two, APART, overlap);

      assertThat(none.inTheWay()).containsExactly(overlap);
      assertThat(none.unfilled()).isNotNull();
      assertThat(none.unfilled().lacks()).containsExactly(lack(0, 1));
      assertThat(none.unfilled().missing()).isEqualTo(1);
      assertThat(none.unfilled().smallest()).isTrue();
    }
  }

  /** Of enemies alone a form of two takes one, so it lacks one more; counted for one form. */
  @Test
  void anAddedItemIsUsedNoMoreOftenThanTheCapAllows() {
    List<PoolEntry> pool = List.of(item("A1", "A2"), item("A2"), item("A3", "A4"), item("A4"));
    Constraint once = new Constraint.ExposureCap(1, Strength.HARD);
    Constraint light = new Constraint.ExposureCap(1, Strength.weighted(1));
    AssemblyOptions four = AssemblyOptions.parallel(2, 1).by(Solver.EXACT);
    Blueprint two = cells(2);

    assertThat(Assembler.assemble(new AssemblyRequest(two, pool, List.of(APART, once), four)))
        .isInstanceOf(Assembled.class);
    List<PoolEntry> enemies =
        List.of(item("A1", "A2", "A3", "A4"), item("A2", "A3", "A4"), item("A3", "A4"), item("A4"));
    assertThat(paper(two, enemies, four, APART, once).unfilled())
        .isEqualTo(new Unfilled(List.of(lack(0, 1)), true));
    assertThat(paper(two, enemies, four, APART, light).unfilled())
        .isEqualTo(new Unfilled(List.of(lack(0, 1)), true));
  }

  @Test
  void noCellIsNamedWhereTimeStandsInTheWay() {
    List<PoolEntry> pool = List.of(item("A1", "A2"), item("A2"), item("A3"));
    Constraint time =
        new Constraint.TotalTime(Duration.ofSeconds(1), Duration.ofSeconds(2), Strength.HARD);

    assertThat(paper(cells(2), pool, ONE, APART, time).unfilled()).isNull();
    assertThat(own(cells(2), pool, APART, time)).isNull();
    assertThat(paper(cells(2), pool.subList(0, 2), ONE, APART, time).unfilled())
        .isEqualTo(new Unfilled(List.of(lack(0, 1)), true));
  }

  @Test
  void noCellIsNamedWhereCellsLackItemsAnyway() {
    assertThat(paper(cells(2), List.of(item("A1")), ONE, APART).unfilled()).isNull();
    assertThat(own(cells(2), List.of(item("A1")), APART)).isNull();
  }

  @Tag("long")
  @Test
  void ofALargeBankNothingIsSaid() {
    List<PoolEntry> pool = new ArrayList<>(List.of(item("A1", "A2"), item("A2")));
    Pools.choices("B", 300_000, "B", Level.KNOW).forEach(pool::add);

    assertThat(paper(cells(2, 1), pool, ONE, APART).unfilled()).isNull();
  }

  /** Three cells of topics of their own, so that an item more of a topic is one more for a cell. */
  private static SmallPaper random(long seed) {
    SeededRandom random = SeededRandom.of(seed);
    List<PoolEntry> pool = new ArrayList<>();
    for (int number = 0; number < 6; number++) {
      String author = random.below(2) == 0 ? "Lan" : "Minh";
      Set<ItemRef> enemies =
          random.below(2) == 0
              ? Set.of()
              : Set.of(ItemRef.of("i" + (number + 1) % 6), ItemRef.of("i" + (number + 2) % 6));
      pool.add(
          SmallDraws.item("i" + number, topic(number % 3), 60)
              .with(new Traits(author, null, 60, enemies)));
    }
    return new SmallPaper(
        cells(1 + random.below(2), 1 + random.below(2), 1), pool, List.of(APART, SHARE), ONE);
  }

  @Property(tries = 60, seed = "2025")
  void theCellsAreThoseOfTryingEverything(@ForAll long seed) {
    SmallPaper paper = random(seed);
    if (paper.draw(Solver.EXACT) instanceof Impossible none && none.feasibility().feasible()) {
      List<Lack> least = least(paper);
      if (least.isEmpty()) {
        assertThat(none.unfilled()).isNull();
      } else {
        assertThat(none.unfilled()).isEqualTo(new Unfilled(least, true));
      }
    }
  }

  private static List<Lack> least(SmallPaper paper) {
    List<List<Lack>> all = new ArrayList<>();
    int[] counts = paper.rules().cells().stream().mapToInt(Cell::count).toArray();
    for (int first = 0; first < 3; first++) {
      for (int one = 1; one <= counts[first]; one++) {
        all.add(List.of(lack(first, one)));
        for (int second = first + 1; second < 3; second++) {
          for (int other = 1; other <= counts[second]; other++) {
            all.add(List.of(lack(first, one), lack(second, other)));
          }
        }
      }
    }
    List<Lack> least = List.of();
    for (List<Lack> lacks : all) {
      if ((least.isEmpty() || weight(lacks) < weight(least)) && exists(paper, lacks)) {
        least = lacks;
      }
    }
    return least;
  }

  private static int weight(List<Lack> lacks) {
    return 100 * lacks.size() + lacks.stream().mapToInt(Lack::missing).sum();
  }

  private static boolean exists(SmallPaper paper, List<Lack> lacks) {
    List<PoolEntry> pool = new ArrayList<>(paper.pool());
    for (Lack lack : lacks) {
      for (int number = 0; number < lack.missing(); number++) {
        pool.add(SmallDraws.item("more" + pool.size(), topic(lack.cell().index()), 60));
      }
    }
    return new SmallPaper(paper.blueprint(), pool, paper.constraints(), paper.kinds())
        .exists(List.of(APART, SHARE));
  }
}
