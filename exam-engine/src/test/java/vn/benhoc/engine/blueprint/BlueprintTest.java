package vn.benhoc.engine.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.build.Formats;
import vn.benhoc.engine.build.Pools;
import vn.benhoc.engine.diagnostic.Diagnostic;
import vn.benhoc.engine.format.Floor;
import vn.benhoc.engine.format.MarkingScheme;
import vn.benhoc.engine.format.Part;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.Level;
import vn.benhoc.engine.points.Points;

class BlueprintTest {

  private static final Part TIN_CLUSTERS = Formats.tin2025().parts().get(1);

  private static Blueprint clusters(Cell... cells) {
    Part choices = Part.of(1, Kind.CHOICE, 1, MarkingScheme.each("0.25"));
    return Blueprint.of(
        new BlueprintPart(choices, List.of(Cell.any(1))),
        new BlueprintPart(TIN_CLUSTERS, List.of(cells)));
  }

  private static Diagnostic counts(String path, String code, int expected, int actual) {
    return Diagnostic.of(path, code, Map.of("expected", "" + expected, "actual", "" + actual));
  }

  @Test
  void finishedBlueprintHasNoFindings() {
    assertThat(Formats.all())
        .allMatch(format -> Pools.openBlueprint(format).diagnostics().isEmpty());
    assertThat(Pools.openBlueprint(Formats.tin2025()).itemCount()).isEqualTo(30);
    assertThat(Pools.openBlueprint(Formats.tin2025()).formatParts())
        .isEqualTo(Formats.tin2025().parts());
  }

  @Test
  void countOfAPartMustBeThatOfTheFormat() {
    Part part = Part.of(1, Kind.CHOICE, 12, MarkingScheme.each("0.25"));
    Blueprint blueprint = Blueprint.of(new BlueprintPart(part, List.of(Cell.any(5), Cell.any(6))));
    assertThat(blueprint.diagnostics())
        .containsExactly(counts("/parts/0", "part-count-differs", 12, 11));
  }

  @Test
  void everyBlockMustBeFilled() {
    assertThat(
            clusters(Cell.any(3), Cell.any(1).inBlock("ICT"), Cell.any(2).inBlock("CS"))
                .diagnostics())
        .containsExactly(
            counts("/parts/1", "block-count-differs", 2, 3),
            counts("/parts/1/choice/blocks/0", "block-count-differs", 2, 1));
  }

  @Test
  void unknownBlockIsNamed() {
    Part part = Part.of(1, Kind.CHOICE, 1, MarkingScheme.each("0.25"));
    Diagnostic found =
        Diagnostic.of("/parts/0/cells/0/block", "unknown-block", Map.of("block", "AI"));
    assertThat(
            Blueprint.of(new BlueprintPart(part, List.of(Cell.any(1).inBlock("AI")))).diagnostics())
        .containsExactly(found);
    assertThat(
            clusters(
                    Cell.any(2),
                    Cell.any(2).inBlock("ICT"),
                    Cell.any(2).inBlock("CS"),
                    Cell.any(0).inBlock("AI"))
                .diagnostics())
        .containsExactly(
            Diagnostic.of("/parts/1/cells/3/block", "unknown-block", Map.of("block", "AI")));
  }

  @Test
  void pointsOfACellNeedASchemeThatLeavesThemOpen() {
    Part choices = Part.of(1, Kind.CHOICE, 2, MarkingScheme.each("0.25"));
    Part scaled = Part.of(2, Kind.CLUSTER, 1, Formats.SCALE);
    Part costing = Part.of(3, Kind.CHOICE, 1, MarkingScheme.negative("1", "0.25", Floor.PART));
    Blueprint blueprint =
        Blueprint.of(
            new BlueprintPart(
                choices,
                List.of(Cell.any(1).worth(Points.of("0.5")), Cell.any(1).worth(Points.ZERO))),
            new BlueprintPart(scaled, List.of(Cell.any(1).worth(Points.of("1")))),
            new BlueprintPart(costing, List.of(Cell.any(1).worth(Points.of("1")))));
    assertThat(blueprint.diagnostics())
        .containsExactly(
            Diagnostic.of("/parts/0/cells/1/points", "points-missing"),
            Diagnostic.of("/parts/1/cells/0/points", "points-not-allowed"),
            Diagnostic.of("/parts/2/cells/0/points", "points-not-allowed"));
  }

  @Test
  void cellKeepsItsFacets() {
    Cell cell = Cell.of(Set.of("A", "B"), Level.APPLY, 3).inBlock("CS").worth(Points.of("0.5"));
    assertThat(cell)
        .isEqualTo(new Cell(Set.of("B", "A"), Level.APPLY, "CS", 3, Set.of(), Points.of("0.50")));
    assertThatThrownBy(() -> Cell.any(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void cellsAreOrderedByPartAndPlace() {
    assertThat(List.of(new CellRef(2, 0), new CellRef(1, 7), new CellRef(1, 2)).stream().sorted())
        .containsExactly(new CellRef(1, 2), new CellRef(1, 7), new CellRef(2, 0));
  }
}
