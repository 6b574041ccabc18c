package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.benhoc.engine.assembly.AssemblerTest.ofChoices;
import static vn.benhoc.engine.assembly.AssemblerTest.pool;
import static vn.benhoc.engine.assembly.AssemblerTest.topic;
import static vn.benhoc.engine.build.Pools.choices;
import static vn.benhoc.engine.build.Pools.entry;
import static vn.benhoc.engine.build.Pools.group;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.engine.blueprint.BlueprintPart;
import vn.benhoc.engine.blueprint.Cell;
import vn.benhoc.engine.blueprint.CellRef;
import vn.benhoc.engine.build.Formats;
import vn.benhoc.engine.build.Pools;
import vn.benhoc.engine.format.MarkingScheme;
import vn.benhoc.engine.format.Part;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.Level;
import vn.benhoc.engine.item.StimulusRef;
import vn.benhoc.engine.points.Points;

class FeasibilityTest {

  private static final CellRef FIRST = new CellRef(1, 0);
  private static final CellRef SECOND = new CellRef(1, 1);

  @Test
  void shortageNamesTheCellsThatCompeteAndNoOthers() {
    Blueprint blueprint = ofChoices(topic("A", 3), Cell.any(2), topic("Z", 1));
    List<PoolEntry> pool = pool(choices("a", 4, "A", Level.KNOW), choices("z", 1, "Z", Level.KNOW));
    Feasibility feasibility = Assembler.feasibility(blueprint, pool);
    assertThat(feasibility.feasible()).isFalse();
    assertThat(feasibility.missing()).isEqualTo(1);
    assertThat(feasibility.shortages())
        .containsExactly(new Shortage(List.of(FIRST, SECOND, new CellRef(1, 2)), 6, 5, 1, false));
    Feasibility apart = Assembler.feasibility(ofChoices(topic("A", 6), topic("Z", 1)), pool);
    assertThat(apart.shortages()).containsExactly(new Shortage(List.of(FIRST), 6, 4, 2, false));
    assertThat(apart.cells())
        .containsExactly(new CellSupply(FIRST, 6, 4, 2), new CellSupply(SECOND, 1, 1, 0));
  }

  @Test
  void groupsOfWrongSizesAreNamedAsTheReason() {
    List<PoolEntry> pool = pool(group("S", 5, "R"), group("T", 4, "R"));
    Feasibility feasibility = Assembler.feasibility(ofChoices(topic("R", 7)), pool);
    assertThat(feasibility.shortages())
        .containsExactly(new Shortage(List.of(FIRST), 7, 9, 2, true));
  }

  @Test
  void groupWithAMemberNoCellAcceptsIsLeftOut() {
    List<PoolEntry> odd = new ArrayList<>(group("S", 2, "R"));
    odd.set(1, entry("S-02", Kind.SHORT, "R", null).on(new GroupPlace(StimulusRef.of("S"), 2)));
    Feasibility feasibility = Assembler.feasibility(ofChoices(topic("R", 1)), odd);
    assertThat(feasibility.cells()).containsExactly(new CellSupply(FIRST, 1, 0, 1));
  }

  @Test
  void feasibilityOfAnUnfinishedEssayPartTakesItsCellsAsTheyAre() {
    Part part = Part.of(1, Kind.ESSAY, 1, MarkingScheme.essay("2"));
    Blueprint blueprint = Blueprint.of(new BlueprintPart(part, List.of(Cell.any(1), Cell.any(1))));
    List<PoolEntry> pool = List.of(entry("four", Kind.ESSAY, null, null).worth(Points.of("4")));
    assertThat(Assembler.feasibility(blueprint, pool).cells())
        .containsExactly(new CellSupply(FIRST, 1, 0, 1), new CellSupply(SECOND, 1, 1, 0));
  }

  @Test
  void cellOfTopicsPassesOverItemsWithoutOneAndOfOtherLevels() {
    Blueprint blueprint = ofChoices(Cell.of(Set.of("A"), Level.KNOW, 1));
    List<PoolEntry> pool =
        List.of(
            entry("none", Kind.CHOICE, null, Level.KNOW),
            entry("other", Kind.CHOICE, "B", Level.KNOW),
            entry("high", Kind.CHOICE, "A", Level.APPLY),
            entry("unknown", Kind.CHOICE, "A", null),
            entry("cluster", Kind.CLUSTER, "A", Level.KNOW));
    assertThat(Assembler.feasibility(blueprint, pool).cells())
        .containsExactly(new CellSupply(FIRST, 1, 0, 1));
  }

  @Test
  void partWithoutBlocksTakesItemsOfAnyBlock() {
    PoolEntry item =
        PoolEntry.of(ItemRef.of("a"), Facets.of(Kind.CHOICE, null, null).inBlock("ICT"));
    assertThat(Assembler.feasibility(ofChoices(Cell.any(1)), List.of(item)).feasible()).isTrue();
  }

  @Test
  void cellOfNoItemsNeedsNothing() {
    Feasibility feasibility =
        Assembler.feasibility(
            ofChoices(Cell.any(1), topic("Z", 0)), choices("a", 1, "A", Level.KNOW));
    assertThat(feasibility.feasible()).isTrue();
    assertThat(feasibility.cells()).contains(new CellSupply(SECOND, 0, 0, 0));
  }

  @Test
  void commonItemsAreNotTakenFromABlock() {
    List<PoolEntry> pool = new ArrayList<>(Pools.poolFor(Formats.tin2025(), 1));
    pool.removeIf(entry -> entry.ref().value().equals("p2-01"));
    Feasibility feasibility = Assembler.feasibility(Pools.openBlueprint(Formats.tin2025()), pool);
    assertThat(feasibility.cells())
        .contains(new CellSupply(new CellRef(2, 0), 2, 1, 1))
        .contains(new CellSupply(new CellRef(2, 1), 2, 2, 0));
  }

  private static Impossible impossible(
      Blueprint blueprint, List<PoolEntry> pool, AssemblyOptions options, Constraint... asked) {
    AssemblyResult result =
        Assembler.assemble(new AssemblyRequest(blueprint, pool, List.of(asked), options));
    assertThat(result).isInstanceOf(Impossible.class);
    return (Impossible) result;
  }

  @Test
  void theSmallestSetMayBeAPartOfTheShortage() {
    // The open place of the first cell competes with both others; the second alone lacks two.
    Blueprint blueprint =
        ofChoices(
            topic("A", 1),
            Cell.of(Set.of("B"), Level.APPLY, 3),
            Cell.of(Set.of("A", "B"), null, 2));
    List<PoolEntry> pool =
        pool(choices("a", 2, "A", Level.KNOW), choices("b", 1, "B", Level.APPLY));

    Feasibility feasibility = Assembler.feasibility(blueprint, pool);

    assertThat(feasibility.missing()).isEqualTo(3);
    assertThat(feasibility.shortages())
        .containsExactly(new Shortage(List.of(FIRST, SECOND, new CellRef(1, 2)), 6, 3, 3, false));
    assertThat(feasibility.smallest()).contains(new Shortage(List.of(SECOND), 3, 1, 2, false));
    assertThat(feasibility.certain()).isTrue();
  }

  @Test
  void whereOnlyGroupsAreInTheWayTheSmallestShortageIsTheirs() {
    List<PoolEntry> pool = pool(group("S", 5, "R"), group("T", 4, "R"));

    Feasibility feasibility = Assembler.feasibility(ofChoices(topic("R", 7)), pool);

    assertThat(feasibility.fewestCells()).isNull();
    assertThat(feasibility.smallest()).contains(new Shortage(List.of(FIRST), 7, 9, 2, true));
    assertThat(Assembler.feasibility(ofChoices(topic("R", 9)), pool).smallest()).isEmpty();
  }

  @Test
  void whatTheCapForbidsIsNotAvailable() {
    List<PoolEntry> pool = new ArrayList<>(choices("a", 4, "A", Level.KNOW));
    pool.replaceAll(entry -> entry.ref().value().equals("a04") ? entry : entry.used(3));

    Impossible none =
        impossible(
            ofChoices(topic("A", 2)),
            pool,
            AssemblyOptions.shuffled(2, 1),
            new Constraint.ExposureCap(3, Strength.HARD));

    assertThat(none.feasibility().cells()).containsExactly(new CellSupply(FIRST, 2, 1, 1));
    assertThat(none.feasibility().smallest())
        .contains(new Shortage(List.of(FIRST), 2, 1, 1, false));
    assertThat(none.inTheWay()).containsExactly(new Constraint.ExposureCap(3, Strength.HARD));
    assertThat(none.proven()).isTrue();
  }

  @Test
  void manyFormsTogetherLackWhatTheCapLeaves() {
    List<PoolEntry> pool = new ArrayList<>(choices("a", 4, "A", Level.KNOW));
    pool.replaceAll(entry -> entry.ref().value().equals("a04") ? entry : entry.used(2));

    Impossible none =
        impossible(
            ofChoices(topic("A", 2)),
            pool,
            AssemblyOptions.parallel(4, 1),
            new Constraint.ExposureCap(3, Strength.HARD));

    // Four forms need eight; three items stand in one more form each, one in three.
    assertThat(none.feasibility().cells()).containsExactly(new CellSupply(FIRST, 8, 6, 2));
    assertThat(none.feasibility().smallest())
        .contains(new Shortage(List.of(FIRST), 8, 6, 2, false));
  }

  @Test
  void formsThatShareNothingNeedItemsOfTheirOwn() {
    List<PoolEntry> pool = choices("a", 5, "A", Level.KNOW);
    Constraint none = new Constraint.Overlap(0, Strength.HARD);
    Constraint one = new Constraint.Overlap(1, Strength.HARD);
    AssemblyOptions three = AssemblyOptions.parallel(3, 1);

    Impossible lacking = impossible(ofChoices(topic("A", 2)), pool, three, none);

    assertThat(lacking.feasibility().cells()).containsExactly(new CellSupply(FIRST, 6, 5, 1));
    assertThat(lacking.proven()).isTrue();
    assertThat(
            Assembler.assemble(
                new AssemblyRequest(ofChoices(topic("A", 2)), pool, List.of(one), three)))
        .isInstanceOf(Assembled.class);
  }

  @Test
  void aTimeNoFormTakesIsNamedInTheWay() {
    Constraint time =
        new Constraint.TotalTime(Duration.ofSeconds(300), Duration.ofSeconds(400), Strength.HARD);
    Constraint apart = new Constraint.EnemiesApart(Strength.HARD);
    List<PoolEntry> pool =
        List.of(
            SmallDraws.item("a", "A", 100),
            SmallDraws.item("b", "A", 90),
            SmallDraws.item("c", "A", 80));
    AssemblyOptions exact = AssemblyOptions.shuffled(1, 1).by(AssemblyOptions.Solver.EXACT);

    Impossible none = impossible(ofChoices(topic("A", 2)), pool, exact, apart, time);

    assertThat(none.inTheWay()).containsExactly(time);
    assertThat(none.proven()).isTrue();
    assertThat(none.feasibility().feasible()).isTrue();
  }
}
