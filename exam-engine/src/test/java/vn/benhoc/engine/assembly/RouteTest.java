package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.engine.build.Formats;
import vn.benhoc.engine.build.Pools;
import vn.benhoc.engine.format.Block;
import vn.benhoc.engine.format.BlockChoice;
import vn.benhoc.engine.format.MarkingScheme;
import vn.benhoc.engine.format.PaperFormat;
import vn.benhoc.engine.format.Part;
import vn.benhoc.engine.item.Kind;

class RouteTest {

  private static Part choosing(int number, String... codes) {
    List<Block> blocks = List.of(codes).stream().map(code -> new Block(code, 1)).toList();
    return Part.withChoice(
        number, Kind.CHOICE, MarkingScheme.each("0.25"), new BlockChoice(1, blocks));
  }

  private static Part plain(int number) {
    return Part.of(number, Kind.CHOICE, 2, MarkingScheme.each("0.25"));
  }

  @Test
  void withoutAChoiceThereIsOneRouteThroughEverything() {
    assertThat(Route.of(Formats.toan2025().parts())).containsExactly(new Route(Map.of()));
    assertThat(Route.of(List.of(plain(1))).get(0).includes(1, "ICT")).isTrue();
    boolean[][] through = Route.throughBins(Demand.of(Pools.openBlueprint(Formats.toan2025())));
    assertThat(through.length).isEqualTo(1);
    assertThat(through[0]).containsExactly(true, true, true);
  }

  @Test
  void everyCombinationOfBlocksIsARouteAndTheLastChoiceChangesFirst() {
    List<Part> parts = List.of(plain(1), choosing(2, "ICT", "CS"), choosing(3, "A", "B", "C"));

    assertThat(Route.of(parts))
        .containsExactly(
            new Route(Map.of(2, "ICT", 3, "A")),
            new Route(Map.of(2, "ICT", 3, "B")),
            new Route(Map.of(2, "ICT", 3, "C")),
            new Route(Map.of(2, "CS", 3, "A")),
            new Route(Map.of(2, "CS", 3, "B")),
            new Route(Map.of(2, "CS", 3, "C")));
  }

  @Test
  void aRouteIncludesCommonItemsAndItsOwnBlocksAlone() {
    Route route = new Route(Map.of(2, "ICT", 3, "CS"));

    assertThat(route.includes(1, null)).isTrue();
    assertThat(route.includes(2, null)).isTrue();
    assertThat(route.includes(2, "ICT")).isTrue();
    assertThat(route.includes(2, "CS")).isFalse();
    assertThat(route.includes(3, "CS")).isTrue();
    assertThat(route.includes(3, "ICT")).isFalse();
    boolean[][] through = Route.throughBins(Demand.of(Pools.openBlueprint(Formats.tin2025())));
    assertThat(through.length).isEqualTo(2);
    assertThat(through[0]).containsExactly(true, true, true, false);
    assertThat(through[1]).containsExactly(true, true, false, true);
  }

  @Test
  void sixteenRoutesAreMeasuredAndMoreAreRefused() {
    List<Part> parts = new ArrayList<>();
    for (int number = 1; number <= 4; number++) {
      parts.add(choosing(number, "A", "B"));
    }
    PaperFormat sixteen = new PaperFormat("X", Duration.ofMinutes(9), parts);
    Constraint author = new Constraint.AuthorShare(50, Strength.HARD);
    assertThat(Route.of(parts)).hasSize(16);
    assertThat(draw(sixteen, author)).isInstanceOf(Assembled.class);

    parts.add(choosing(5, "A", "B"));
    PaperFormat more = new PaperFormat("Y", Duration.ofMinutes(9), parts);
    assertThatThrownBy(() -> draw(more, author))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("more than 16 ways");
    assertThat(draw(more, new Constraint.EnemiesApart(Strength.HARD)))
        .isInstanceOf(Assembled.class);
  }

  private static AssemblyResult draw(PaperFormat format, Constraint asked) {
    Blueprint blueprint = Pools.openBlueprint(format);
    return Assembler.assemble(
        new AssemblyRequest(
            blueprint, Pools.poolFor(format, 5), List.of(asked), AssemblyOptions.parallel(1, 1)));
  }
}
