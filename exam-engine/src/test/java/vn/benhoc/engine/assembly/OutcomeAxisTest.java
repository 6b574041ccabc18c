package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.benhoc.engine.assembly.AssemblyOptions.Solver;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.engine.blueprint.Cell;
import vn.benhoc.engine.blueprint.CellRef;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.Level;

/** Cells that ask for learning outcomes, the fifth axis of a matrix. */
class OutcomeAxisTest {

  private static final Cell MODEL = Cell.any(2).ofOutcomes(Set.of("model", "solve"));
  private static final Cell ANY = Cell.any(1);

  private static Stream<PoolEntry> items(@Nullable String outcome, int count) {
    return Stream.iterate(1, number -> number <= count, number -> number + 1)
        .map(
            number ->
                PoolEntry.of(
                    ItemRef.of((outcome == null ? "none" : outcome) + number),
                    Facets.of(Kind.CHOICE, "A", Level.KNOW).withOutcome(outcome)));
  }

  private static List<PoolEntry> pool(int model, int solve, int draw, int none) {
    List<PoolEntry> pool = new ArrayList<>();
    Stream.of(items("model", model), items("solve", solve), items("draw", draw), items(null, none))
        .forEach(some -> some.forEach(pool::add));
    return pool;
  }

  private static AssemblyResult assembled(List<PoolEntry> pool, int forms, Solver solver) {
    return Assembler.assemble(
        new AssemblyRequest(
            SmallDraws.blueprint(MODEL, ANY),
            pool,
            List.of(),
            AssemblyOptions.parallel(forms, 1).by(solver)));
  }

  private static void assertKeepsOutcomes(Selection selection) {
    List<String> names = selection.items().stream().map(ItemRef::value).toList();
    assertThat(names).hasSize(3).doesNotHaveDuplicates();
    assertThat(names.subList(0, 2)).allMatch(name -> name.matches("(model|solve)\\d+"));
  }

  @ParameterizedTest
  @EnumSource(Solver.class)
  void aCellTakesItemsOfItsOutcomesAlone(Solver solver) {
    Assembled drawn = (Assembled) assembled(pool(3, 3, 40, 40), 3, solver);

    assertThat(drawn.selections()).hasSize(3).allSatisfy(OutcomeAxisTest::assertKeepsOutcomes);
  }

  @Test
  void aCandidatesOwnFormDoesSoToo() {
    Blueprint blueprint = SmallDraws.blueprint(MODEL, ANY);
    OwnForms own = OwnForms.of(blueprint, pool(5, 5, 40, 40), List.of(), 1);
    for (int candidate = 0; candidate < 30; candidate++) {
      OwnForm form = (OwnForm) own.draw(CandidateRequest.of("c" + candidate));
      assertKeepsOutcomes(form.selection());
    }
  }

  @ParameterizedTest
  @EnumSource(Solver.class)
  void anItemWithoutAnOutcomeFillsNoCellThatAsksForOne(Solver solver) {
    Impossible lacking = (Impossible) assembled(pool(1, 0, 9, 9), 1, solver);

    Shortage shortage = lacking.feasibility().smallest().orElseThrow();
    assertThat(shortage.cells()).containsExactly(new CellRef(1, 0));
    assertThat(shortage.missing()).isEqualTo(1);
    assertThat(lacking.feasibility().cells().get(1).missing()).isZero();
  }
}
