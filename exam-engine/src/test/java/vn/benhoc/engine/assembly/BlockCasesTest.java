package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.assembly.AssemblyOptions.Solver;
import vn.benhoc.engine.assembly.ConstraintOutcome.Figure;
import vn.benhoc.engine.assembly.ConstraintOutcome.Status;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.engine.blueprint.BlueprintPart;
import vn.benhoc.engine.blueprint.Cell;
import vn.benhoc.engine.blueprint.CellRef;
import vn.benhoc.engine.format.Block;
import vn.benhoc.engine.format.BlockChoice;
import vn.benhoc.engine.format.MarkingScheme;
import vn.benhoc.engine.format.Part;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.Level;
import vn.benhoc.engine.item.StimulusRef;
import vn.benhoc.engine.statistics.irt.ItemParameters;

/** What a candidate faces who answers common items and one block, worked out by hand. */
class BlockCasesTest {

  /** One common item, then one of block X or one of block Y. */
  private static final Blueprint PAPER = paper(1);

  private static Blueprint paper(int each) {
    BlockChoice choice = new BlockChoice(1, List.of(new Block("X", each), new Block("Y", each)));
    Part part = Part.withChoice(1, Kind.CHOICE, MarkingScheme.each("1.00"), choice);
    return Blueprint.of(
        new BlueprintPart(
            part, List.of(Cell.any(1), Cell.any(each).inBlock("X"), Cell.any(each).inBlock("Y"))));
  }

  private static PoolEntry item(String name, @Nullable String block, Traits traits) {
    return PoolEntry.of(ItemRef.of(name), Facets.of(Kind.CHOICE, "A", Level.KNOW).inBlock(block))
        .with(traits);
  }

  private static PoolEntry timed(String name, @Nullable String block, int seconds) {
    return item(name, block, new Traits(null, null, seconds, Set.of()));
  }

  private static PoolEntry curve(String name, @Nullable String block, double difficulty) {
    return item(name, block, new Traits(null, new ItemParameters(1, difficulty), null, Set.of()));
  }

  private static PoolEntry by(String author, String name, @Nullable String block) {
    return item(name, block, new Traits(author, null, null, Set.of()));
  }

  private static AssemblyResult draw(
      Solver solver, int forms, Blueprint paper, List<PoolEntry> pool, Constraint... asked) {
    return Assembler.assemble(
        new AssemblyRequest(
            paper, pool, List.of(asked), AssemblyOptions.parallel(forms, 1).by(solver)));
  }

  private static Constraint time(int least, int most) {
    return new Constraint.TotalTime(
        Duration.ofSeconds(least), Duration.ofSeconds(most), Strength.HARD);
  }

  @Test
  void theTimeIsThatOfOneBlockAndBothBlocksMustKeepTheBounds() {
    List<PoolEntry> pool = List.of(timed("c", null, 100), timed("x", "X", 50), timed("y", "Y", 70));
    for (Solver solver : Solver.values()) {
      ConstraintOutcome outcome =
          ((Assembled) draw(solver, 1, PAPER, pool, time(150, 170))).outcomes().get(0);
      assertThat(outcome.status()).isEqualTo(Status.MET);
      assertThat(outcome.value(Figure.SHORTEST_SECONDS)).hasValue(150);
      assertThat(outcome.value(Figure.LONGEST_SECONDS)).hasValue(170);

      for (Constraint wrong : List.of(time(151, 170), time(150, 169), time(220, 220))) {
        AssemblyResult none = draw(solver, 1, PAPER, pool, wrong);
        assertThat(none).isInstanceOf(Impossible.class);
        assertThat(((Impossible) none).inTheWay()).containsExactly(wrong);
        assertThat(((Impossible) none).proven()).isTrue();
      }
    }
    assertThat(own(pool, time(150, 170))).isInstanceOf(OwnForm.class);
    assertThat(own(pool, time(220, 220))).isInstanceOf(Impossible.class);
  }

  private static OwnResult own(List<PoolEntry> pool, Constraint asked) {
    return OwnForms.of(PAPER, pool, List.of(asked), 1).draw(CandidateRequest.of("an"));
  }

  /**
   * Forms c, x1, y2 and c', x2, y1 where x1, y1 are hard and x2, y2 easy are as hard as each other
   * all in all, not for one who takes block X.
   */
  @Tag("long")
  @Test
  void formsAreComparedForThoseWhoChooseTheSame() {
    List<PoolEntry> pool =
        List.of(
            curve("c1", null, 0),
            curve("c2", null, 0),
            curve("x1", "X", 1),
            curve("x2", "X", -1),
            curve("y1", "Y", 1),
            curve("y2", "Y", -1));
    Selection one = form("c1", "x1", "y2");
    Selection other = form("c2", "x2", "y1");
    Constraint equal = Constraint.EqualDifficulty.standard();

    ConstraintOutcome outcome = FormAudit.of(pool).outcome(equal, List.of(one, other));

    assertThat(outcome.status()).isEqualTo(Status.RELAXED);
    // 1 / (1 + e^−1) − 1 / (1 + e) = 0.462117, at θ = 0; a point an item.
    assertThat(outcome.value(Figure.SCORE_DIFFERENCE).orElseThrow())
        .isCloseTo(0.462117, within(1e-6));
    Constraint apart = new Constraint.Overlap(0, Strength.HARD);
    for (Solver solver : Solver.values()) {
      assertThat(draw(solver, 2, PAPER, pool, equal, apart)).isInstanceOf(Impossible.class);
    }
    assertThat(((Impossible) draw(Solver.EXACT, 2, PAPER, pool, equal, apart)).proven()).isTrue();
  }

  @Test
  void formsOfWhichEachWayIsEqualAreFoundThoughTheirBlocksDiffer() {
    List<PoolEntry> pool = new ArrayList<>();
    for (int number = 1; number <= 2; number++) {
      pool.add(curve("c" + number, null, 0));
      pool.add(curve("x" + number, "X", 1.5));
      pool.add(curve("y" + number, "Y", -1.5));
    }
    for (Solver solver : Solver.values()) {
      AssemblyResult result =
          draw(
              solver,
              2,
              PAPER,
              pool,
              Constraint.EqualDifficulty.standard(),
              new Constraint.Overlap(0, Strength.HARD));
      assertThat(result).isInstanceOf(Assembled.class);
      assertThat(((Assembled) result).outcomes().get(0).value(Figure.SCORE_DIFFERENCE)).hasValue(0);
    }
  }

  private static Selection form(String common, String inX, String inY) {
    Part part = PAPER.parts().get(0).part();
    return new Selection(
        List.of(
            new SelectedPart(
                part, List.of(chosen(common, 0, null), chosen(inX, 1, "X"), chosen(inY, 2, "Y")))));
  }

  private static Chosen chosen(String name, int cell, @Nullable String block) {
    return new Chosen(ItemRef.of(name), new CellRef(1, cell), block, null, null);
  }

  private static Constraint share(int percent) {
    return new Constraint.AuthorShare(percent, Strength.HARD);
  }

  @Test
  void anAuthorsShareIsOfTheItemsOfEachWay() {
    List<PoolEntry> inBothBlocks =
        List.of(
            by("Lan", "x1", "X"),
            by("Lan", "y1", "Y"),
            by("Minh", "c1", null),
            by("An", "x2", "X"),
            by("Ba", "y2", "Y"));
    List<PoolEntry> inOneWay =
        List.of(
            by("Lan", "x1", "X"),
            by("Lan", "c1", null),
            by("Minh", "y1", "Y"),
            by("An", "x2", "X"),
            by("Ba", "y2", "Y"));
    for (Solver solver : Solver.values()) {
      // A third of three items is one; of the five printed, Lan wrote two.
      AssemblyResult good = draw(solver, 1, paper(2), inBothBlocks, share(34));
      assertThat(good).isInstanceOf(Assembled.class);
      assertThat(((Assembled) good).outcomes().get(0).value(Figure.AUTHOR_ITEMS)).hasValue(1);

      // Half of three items is one; half of the five printed would be two.
      AssemblyResult none = draw(solver, 1, paper(2), inOneWay, share(50));
      assertThat(none).isInstanceOf(Impossible.class);
      assertThat(((Impossible) none).proven()).isEqualTo(solver == Solver.EXACT);
    }
    assertThat(ownOfTwo(inBothBlocks, 34)).isInstanceOf(OwnForm.class);
    assertThat(ownOfTwo(inOneWay, 50)).isInstanceOf(Impossible.class);
  }

  private static OwnResult ownOfTwo(List<PoolEntry> pool, int percent) {
    return OwnForms.of(paper(2), pool, List.of(share(percent)), 1).draw(CandidateRequest.of("an"));
  }

  @Test
  void aGroupThatBreaksAnAuthorsShareInOneWayIsLeftAlone() {
    List<PoolEntry> pool =
        List.of(
            by("Lan", "x1", "X").on(new GroupPlace(StimulusRef.of("s"), 1)),
            by("Lan", "x2", "X").on(new GroupPlace(StimulusRef.of("s"), 2)),
            by("Minh", "c", null),
            by("An", "x3", "X"),
            by("Ba", "x4", "X"),
            by("Lan", "y1", "Y").on(new GroupPlace(StimulusRef.of("t"), 1)),
            by("An", "y2", "Y").on(new GroupPlace(StimulusRef.of("t"), 2)));

    CompiledPool compiled = PoolCompiler.compile(paper(2), pool, List.of(share(34)));

    assertThat(compiled.indexOf(ItemRef.of("x1"))).isEqualTo(-1);
    assertThat(compiled.indexOf(ItemRef.of("y1"))).isNotNegative();
    assertThat(PoolCompiler.compile(paper(2), pool, List.of(share(67))).indexOf(ItemRef.of("x1")))
        .isNotNegative();
  }

  @Test
  void anAuthorOfCommonItemsAloneIsCountedOnce() {
    List<PoolEntry> pool = new ArrayList<>();
    for (int number = 1; number <= 3; number++) {
      pool.add(by("Lan", "c" + number, null));
      pool.add(by("Minh", "x" + number, "X"));
    }

    List<Quota> quotas = PoolCompiler.compile(PAPER, pool, List.of(share(50))).quotas();

    // Lan wrote no item of a block; of Minh's items none is on the way through Y.
    assertThat(quotas).hasSize(2);
    assertThat(quotas.get(0).items()).containsExactly(0, 1, 2);
    assertThat(quotas.get(1).items()).containsExactly(3, 4, 5);
    assertThat(quotas.get(1).bins()).containsExactly(true, true, false);
  }
}
