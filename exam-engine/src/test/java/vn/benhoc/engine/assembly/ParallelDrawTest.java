package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.benhoc.engine.assembly.AssemblerTest.ofChoices;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.assembly.AssemblyOptions.Solver;
import vn.benhoc.engine.blueprint.Cell;
import vn.benhoc.engine.random.SeededRandom;

/** Forms of their own where no item is to spare. */
class ParallelDrawTest {

  private static final List<Constraint> THRICE =
      List.of(new Constraint.ExposureCap(3, Strength.HARD));

  private static PoolEntry item(String name, String topic, int uses) {
    return SmallDraws.item(name, topic, 60).used(uses);
  }

  /** Eight places and eight uses: i1 and i3 have to stand in both forms, all others in one. */
  @Test
  void whatMayStandInEveryFormDoesWhereTheSupplyIsJustEnough() {
    List<PoolEntry> pool =
        List.of(
            item("i0", "D", 2),
            item("i1", "B", 1),
            item("i2", "A", 2),
            item("i3", "D", 1),
            item("i4", "B", 2),
            item("i5", "C", 2));
    Cell three = Cell.of(Set.of("A", "B", "D"), null, 3);
    Cell one = Cell.of(Set.of("B", "C"), null, 1);

    for (int seed = 0; seed < 20; seed++) {
      for (Solver solver : Solver.values()) {
        AssemblyResult result =
            Assembler.assemble(
                new AssemblyRequest(
                    ofChoices(three, one),
                    pool,
                    THRICE,
                    AssemblyOptions.parallel(2, seed).by(solver)));
        assertThat(result).isInstanceOf(Assembled.class);
      }
    }
  }

  /**
   * The uses left are those of some forms drawn by chance: there are forms, and none is to spare.
   */
  @Property(tries = 100, seed = "2025")
  void formsThatUseUpThePoolAreFound(@ForAll long seed) {
    SeededRandom random = SeededRandom.of(seed);
    Cell[] cells = new Cell[1 + random.below(3)];
    for (int cell = 0; cell < cells.length; cell++) {
      cells[cell] = Cell.of(Set.of("topic-" + cell), null, 1 + random.below(3));
    }
    int forms = 2 + random.below(3);
    int[][] uses = uses(cells, forms, random);
    List<PoolEntry> pool = new ArrayList<>();
    for (int cell = 0; cell < cells.length; cell++) {
      for (int number = 0; number < uses[cell].length; number++) {
        pool.add(
            item("i%d-%02d".formatted(cell, number), "topic-" + cell, forms - uses[cell][number]));
      }
    }

    AssemblyResult result =
        Assembler.assemble(
            new AssemblyRequest(
                ofChoices(cells),
                pool,
                List.of(new Constraint.ExposureCap(forms, Strength.HARD)),
                AssemblyOptions.parallel(forms, seed)));

    assertThat(result).isInstanceOf(Assembled.class);
  }

  /** By cell, how often each of its items stands in forms drawn by chance. */
  private static int[][] uses(Cell[] cells, int forms, SeededRandom random) {
    int[][] uses = new int[cells.length][];
    for (int cell = 0; cell < cells.length; cell++) {
      int[] counts = new int[cells[cell].count() + 1 + random.below(4)];
      for (int form = 0; form < forms; form++) {
        List<Integer> items = new ArrayList<>();
        for (int number = 0; number < counts.length; number++) {
          items.add(number);
        }
        random.shuffle(items);
        items.stream().limit(cells[cell].count()).forEach(number -> counts[number]++);
      }
      uses[cell] = counts;
    }
    return uses;
  }
}
