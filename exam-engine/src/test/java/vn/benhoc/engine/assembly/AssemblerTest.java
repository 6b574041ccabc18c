package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.benhoc.engine.build.Pools.choices;
import static vn.benhoc.engine.build.Pools.entry;
import static vn.benhoc.engine.build.Pools.group;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.engine.blueprint.BlueprintPart;
import vn.benhoc.engine.blueprint.Cell;
import vn.benhoc.engine.blueprint.CellRef;
import vn.benhoc.engine.build.Formats;
import vn.benhoc.engine.build.Pools;
import vn.benhoc.engine.format.MarkingScheme;
import vn.benhoc.engine.format.PaperFormat;
import vn.benhoc.engine.format.Part;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.Level;
import vn.benhoc.engine.points.Points;

class AssemblerTest {

  private static final CellRef FIRST = new CellRef(1, 0);
  private static final CellRef SECOND = new CellRef(1, 1);

  static Blueprint ofChoices(Cell... cells) {
    int count = Stream.of(cells).mapToInt(Cell::count).sum();
    Part part = Part.of(1, Kind.CHOICE, count, MarkingScheme.each("0.25"));
    return Blueprint.of(new BlueprintPart(part, List.of(cells)));
  }

  static Cell topic(String topic, int count) {
    return Cell.of(Set.of(topic), null, count);
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  static List<PoolEntry> pool(List<PoolEntry>... lists) {
    return Stream.of(lists).flatMap(List::stream).toList();
  }

  static List<String> drawn(AssemblyResult result, int form) {
    assertThat(result).isInstanceOf(Assembled.class);
    return ((Assembled) result)
        .selectionOf(form).items().stream().map(ItemRef::value).sorted().toList();
  }

  static List<PaperFormat> formats() {
    return Formats.all();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void everyFormatIsDrawnFromAPoolOfItsOwnSize(PaperFormat format) {
    List<PoolEntry> pool = Pools.poolFor(format, 1);
    AssemblyResult result =
        Assembler.assemble(Pools.openBlueprint(format), pool, AssemblyOptions.shuffled(1, 7));
    assertThat(drawn(result, 0))
        .containsExactlyElementsOf(pool.stream().map(e -> e.ref().value()).sorted().toList());
  }

  @Test
  void overlappingCellsAreFilledByMovingItemsBetweenThem() {
    Blueprint blueprint =
        ofChoices(Cell.any(1), topic("A", 1), Cell.of(Set.of("A"), Level.APPLY, 1));
    List<PoolEntry> pool =
        List.of(
            entry("a-apply", Kind.CHOICE, "A", Level.APPLY),
            entry("a-know", Kind.CHOICE, "A", Level.KNOW),
            entry("b", Kind.CHOICE, "B", Level.KNOW));
    for (int seed = 0; seed < 20; seed++) {
      Assembled result =
          (Assembled) Assembler.assemble(blueprint, pool, AssemblyOptions.shuffled(1, seed));
      assertThat(result.selectionOf(0).parts().get(0).items())
          .extracting(chosen -> chosen.item().value())
          .containsExactly("b", "a-know", "a-apply");
    }
  }

  @Test
  void impossibleBlueprintYieldsTheShortageInsteadOfForms() {
    AssemblyResult result =
        Assembler.assemble(
            ofChoices(topic("A", 2)),
            choices("a", 1, "A", Level.KNOW),
            AssemblyOptions.shuffled(4, 1));
    assertThat(result).isInstanceOf(Impossible.class);
    assertThat(((Impossible) result).feasibility().cells())
        .containsExactly(new CellSupply(FIRST, 2, 1, 1));
  }

  @Test
  void groupIsDrawnWholeOrNotAtAll() {
    List<PoolEntry> pool =
        pool(group("S", 5, "R"), group("T", 4, "R"), choices("x", 3, "R", Level.KNOW));
    for (int seed = 0; seed < 50; seed++) {
      List<String> items =
          drawn(
              Assembler.assemble(ofChoices(topic("R", 7)), pool, AssemblyOptions.shuffled(1, seed)),
              0);
      assertThat(items.stream().filter(ref -> ref.startsWith("S")).count()).isIn(0L, 5L);
      assertThat(items.stream().filter(ref -> ref.startsWith("T")).count()).isIn(0L, 4L);
    }
  }

  @Test
  void groupsThatFitTogetherAreFoundWhereTheFirstOneTriedBlocksThem() {
    List<PoolEntry> pool =
        pool(group("S", 5, "R"), group("T", 4, "R"), group("U", 4, "R"), group("V", 3, "Q"));
    for (int seed = 0; seed < 20; seed++) {
      assertThat(
              drawn(
                  Assembler.assemble(
                      ofChoices(topic("R", 8)), pool, AssemblyOptions.shuffled(1, seed)),
                  0))
          .allMatch(ref -> ref.startsWith("T") || ref.startsWith("U"));
    }
  }

  @Test
  void leastExposedItemsComeFirst() {
    List<PoolEntry> pool = new ArrayList<>(choices("new", 3, "A", Level.KNOW));
    choices("old", 10, "A", Level.KNOW).forEach(old -> pool.add(old.used(2)));
    assertThat(
            drawn(
                Assembler.assemble(ofChoices(topic("A", 3)), pool, AssemblyOptions.shuffled(1, 99)),
                0))
        .containsExactly("new01", "new02", "new03");
  }

  @Test
  void parallelFormsAreDisjointWhereThePoolSuffices() {
    for (PaperFormat format : Formats.all()) {
      Assembled result =
          (Assembled)
              Assembler.assemble(
                  Pools.openBlueprint(format),
                  Pools.poolFor(format, 4),
                  AssemblyOptions.parallel(4, 5));
      assertThat(result.largestOverlap()).as(format.code()).isZero();
      assertThat(result.items()).hasSize(4 * Pools.openBlueprint(format).itemCount());
    }
  }

  @Test
  void parallelFormsUseEveryItemBeforeAnyTwice() {
    Assembled result =
        (Assembled)
            Assembler.assemble(
                ofChoices(topic("A", 4)),
                choices("a", 10, "A", Level.KNOW),
                AssemblyOptions.parallel(3, 5));
    assertThat(result.items()).hasSize(10);
    for (int form = 0; form < 3; form++) {
      assertThat(result.selectionOf(form).items()).hasSize(4).doesNotHaveDuplicates();
    }
    assertThat(result.largestOverlap()).isLessThanOrEqualTo(2);
  }

  @Test
  void parallelFormsTakeDifferentGroups() {
    List<PoolEntry> pool =
        pool(group("S", 3, "R"), group("T", 3, "R"), choices("x", 4, "X", Level.KNOW));
    Assembled result =
        (Assembled)
            Assembler.assemble(
                ofChoices(topic("R", 3), topic("X", 2)), pool, AssemblyOptions.parallel(2, 3));
    assertThat(result.largestOverlap()).isZero();
  }

  @Test
  void orderOfThePoolDoesNotMatter() {
    List<PoolEntry> pool = Pools.poolFor(Formats.toan2025(), 3);
    List<PoolEntry> reversed = new ArrayList<>(pool);
    Collections.reverse(reversed);
    Blueprint blueprint = Pools.openBlueprint(Formats.toan2025());
    assertThat(Assembler.assemble(blueprint, reversed, AssemblyOptions.parallel(3, 11)))
        .isEqualTo(Assembler.assemble(blueprint, pool, AssemblyOptions.parallel(3, 11)));
  }

  @Test
  void essayPlacesTakeEssaysOfTheirWorth() {
    Blueprint blueprint = Pools.openBlueprint(Formats.literature2025());
    List<PoolEntry> pool =
        List.of(
            entry("read", Kind.ESSAY, null, null).worth(Points.of("4")),
            entry("short", Kind.ESSAY, null, null).worth(Points.of("2")),
            entry("long", Kind.ESSAY, null, null).worth(Points.of("4")));
    Assembled result =
        (Assembled) Assembler.assemble(blueprint, pool, AssemblyOptions.shuffled(1, 1));
    assertThat(result.selectionOf(0).parts().get(1).items())
        .extracting(Chosen::points)
        .containsExactly(Points.of("2"), Points.of("4"));
    assertThat(result.selectionOf(0).parts().get(1).items().get(0).item().value())
        .isEqualTo("short");
  }

  @Test
  void essayOfUnknownWorthFitsAnyPlaceAndOneOfAnotherWorthNone() {
    Part part = Part.of(1, Kind.ESSAY, 3, MarkingScheme.essay("2", "2", "4"));
    Blueprint blueprint = Blueprint.of(new BlueprintPart(part, List.of(Cell.any(3))));
    List<PoolEntry> pool =
        List.of(
            entry("any", Kind.ESSAY, null, null),
            entry("two", Kind.ESSAY, null, null).worth(Points.of("2")),
            entry("three", Kind.ESSAY, null, null).worth(Points.of("3")),
            entry("four", Kind.ESSAY, null, null).worth(Points.of("4.0")));
    assertThat(drawn(Assembler.assemble(blueprint, pool, AssemblyOptions.shuffled(1, 1)), 0))
        .containsExactly("any", "four", "two");
    assertThat(Assembler.feasibility(blueprint, pool).cells())
        .containsExactly(new CellSupply(FIRST, 3, 3, 0));
  }

  @Test
  void pointsOfACellGoToItsItems() {
    Blueprint blueprint = ofChoices(Cell.any(1).worth(Points.of("0.5")), Cell.any(1));
    Assembled result =
        (Assembled)
            Assembler.assemble(
                blueprint, choices("a", 2, "A", Level.KNOW), AssemblyOptions.shuffled(1, 1));
    assertThat(result.selectionOf(0).parts().get(0).items())
        .extracting(Chosen::points)
        .containsExactly(Points.of("0.50"), null);
  }

  @Test
  void formsReuseTheItemsUsedLeastOnceThePoolIsSpent() {
    Assembled result =
        (Assembled)
            Assembler.assemble(
                ofChoices(topic("A", 2), Cell.any(1)),
                pool(choices("a", 3, "A", Level.KNOW), choices("b", 1, "B", Level.KNOW)),
                AssemblyOptions.parallel(4, 8));
    assertThat(result.items()).hasSize(4);
    Map<String, Long> uses =
        IntStream.range(0, 4)
            .mapToObj(result::selectionOf)
            .flatMap(selection -> selection.items().stream())
            .collect(Collectors.groupingBy(ItemRef::value, Collectors.counting()));
    assertThat(uses.values()).allMatch(times -> times >= 2 && times <= 4);
  }

  @Test
  void itemOfferedTwiceIsRefused() {
    PoolEntry entry = entry("a", Kind.CHOICE, "A", null);
    assertThatThrownBy(() -> Assembler.feasibility(ofChoices(topic("A", 1)), List.of(entry, entry)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a twice");
  }

  @Test
  void unfinishedBlueprintIsRefused() {
    Part part = Part.of(1, Kind.CHOICE, 2, MarkingScheme.each("0.25"));
    Blueprint blueprint = Blueprint.of(new BlueprintPart(part, List.of(Cell.any(1))));
    assertThatThrownBy(
            () -> Assembler.assemble(blueprint, List.of(), AssemblyOptions.shuffled(1, 0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("part-count-differs");
  }
}
