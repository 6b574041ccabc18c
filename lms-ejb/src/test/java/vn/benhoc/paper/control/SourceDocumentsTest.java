package vn.benhoc.paper.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.benhoc.engine.assembly.Facets;
import vn.benhoc.engine.assembly.GroupPlace;
import vn.benhoc.engine.assembly.PoolEntry;
import vn.benhoc.engine.assembly.Traits;
import vn.benhoc.engine.assembly.Usage;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.engine.blueprint.BlueprintPart;
import vn.benhoc.engine.blueprint.Cell;
import vn.benhoc.engine.format.MarkingScheme;
import vn.benhoc.engine.format.Part;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.Level;
import vn.benhoc.engine.item.StimulusRef;
import vn.benhoc.engine.statistics.irt.ItemParameters;

class SourceDocumentsTest {

  private static final PoolEntry BARE =
      PoolEntry.of(ItemRef.of("bare"), Facets.of(Kind.CHOICE, null, null));

  @Test
  void everythingKnownOfAnItemIsReadAgain() {
    PoolEntry full =
        new PoolEntry(
            ItemRef.of("full"),
            new Facets(Kind.ESSAY, "TIN12.1", Level.APPLY_HIGH, "ICT", "TIN12.1.a"),
            new GroupPlace(new StimulusRef("text"), 4, true),
            new BigDecimal("1.25"),
            new Usage(7, LocalDate.of(2026, 2, 28)),
            new Traits(
                "person 1",
                new ItemParameters(0.1 + 0.2, -1.0 / 3),
                95,
                Set.of(ItemRef.of("b"), ItemRef.of("a"))));
    assertThat(again(List.of(full, BARE))).containsExactly(full, BARE);
  }

  /** Any of the properties may be known without the others. */
  @Test
  void whatIsKnownInPartIsReadAgain() {
    Random random = new Random(20_261_122);
    List<PoolEntry> pool =
        IntStream.range(0, 2_000).mapToObj(number -> entry(number, random)).toList();
    assertThat(again(pool)).isEqualTo(pool);
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {
        0.1,
        1.0 / 3,
        -0.0,
        1e-9,
        123_456_789.123_456_79,
        2.2250738585072014E-308,
        Double.MIN_VALUE,
        -Double.MAX_VALUE
      })
  void parametersAreReadToTheLastBit(double difficulty) {
    double discrimination = StrictMath.nextUp(1.0);
    Traits traits =
        new Traits(null, new ItemParameters(discrimination, difficulty), null, Set.of());
    ItemParameters read =
        Objects.requireNonNull(again(List.of(BARE.with(traits))).get(0).traits().parameters());
    assertThat(Double.doubleToRawLongBits(read.difficulty()))
        .isEqualTo(Double.doubleToRawLongBits(difficulty));
    assertThat(Double.doubleToRawLongBits(read.discrimination()))
        .isEqualTo(Double.doubleToRawLongBits(discrimination));
  }

  @Test
  void theCellsOfABlueprintAreReadAgain() {
    Part part = Part.of(1, Kind.CHOICE, 6, MarkingScheme.each("0.50"));
    Blueprint blueprint =
        Blueprint.of(
            new BlueprintPart(
                part,
                List.of(
                    new Cell(
                        Set.of("T2", "T1"),
                        Level.KNOW,
                        "CS",
                        3,
                        Set.of("T1.b", "T1.a"),
                        new BigDecimal("0.75")),
                    Cell.of(Set.of("T3"), null, 2).ofOutcomes(Set.of("T3.c")),
                    Cell.any(1))));
    assertThat(SourceDocuments.readBlueprint(SourceDocuments.write(blueprint)))
        .isEqualTo(blueprint);
  }

  @Test
  void setsAreWrittenInOrder() {
    Set<ItemRef> enemies = Set.of(ItemRef.of("c"), ItemRef.of("a"), ItemRef.of("b"));
    String pool = SourceDocuments.write(List.of(BARE.with(new Traits(null, null, null, enemies))));
    assertThat(pool).contains("\"enemies\":[\"a\",\"b\",\"c\"]");
    Blueprint blueprint =
        Blueprint.of(
            new BlueprintPart(
                Part.of(1, Kind.CHOICE, 1, MarkingScheme.each("0.25")),
                List.of(Cell.any(1).ofOutcomes(Set.of("z", "x", "y")))));
    assertThat(SourceDocuments.write(blueprint)).contains("\"outcomes\":[\"x\",\"y\",\"z\"]");
  }

  @Test
  void whatIsNotKnownIsNotWritten() {
    assertThat(SourceDocuments.write(List.of(BARE)))
        .isEqualTo("{\"items\":[{\"item\":\"bare\",\"kind\":\"choice\"}]}");
  }

  @Test
  void aPoolFromBeforeTraitsWereKeptIsStillRead() {
    String old =
        """
        {"items":[
          {"item":"1","kind":"choice","topic":"T1","level":"know","block":"CS",
           "stimulus":"s","position":2,"exposure":3},
          {"item":"2","kind":"essay","points":"1.50"}]}
        """;
    PoolEntry first =
        PoolEntry.of(ItemRef.of("1"), Facets.of(Kind.CHOICE, "T1", Level.KNOW).inBlock("CS"))
            .on(new GroupPlace(new StimulusRef("s"), 2))
            .used(3);
    PoolEntry second =
        PoolEntry.of(ItemRef.of("2"), Facets.of(Kind.ESSAY, null, null))
            .worth(new BigDecimal("1.50"));
    assertThat(SourceDocuments.readPool(old)).containsExactly(first, second);
  }

  @Test
  void aBlueprintFromBeforeOutcomesWereKeptIsStillRead() {
    String old =
        """
        {"parts":[{"number":1,"kind":"choice","count":3,"scheme":%s,
          "cells":[{"topics":["T1"],"level":"know","count":2},{"topics":[],"count":1}]}]}
        """
            .formatted(Schemes.write(MarkingScheme.each("0.25")));
    Part part = Part.of(1, Kind.CHOICE, 3, MarkingScheme.each("0.25"));
    assertThat(SourceDocuments.readBlueprint(old))
        .isEqualTo(
            Blueprint.of(
                new BlueprintPart(
                    part, List.of(Cell.of(Set.of("T1"), Level.KNOW, 2), Cell.any(1)))));
  }

  private static List<PoolEntry> again(List<PoolEntry> pool) {
    return SourceDocuments.readPool(SourceDocuments.write(pool));
  }

  private static PoolEntry entry(int number, Random random) {
    return new PoolEntry(
        ItemRef.of("item " + number),
        new Facets(
            Kind.values()[random.nextInt(Kind.values().length)],
            maybe("topic", random),
            random.nextBoolean() ? Level.UNDERSTAND : null,
            maybe("block", random),
            maybe("outcome", random)),
        random.nextBoolean()
            ? new GroupPlace(new StimulusRef("s"), random.nextInt(9), random.nextBoolean())
            : null,
        random.nextBoolean() ? BigDecimal.valueOf(random.nextInt(500), 2) : null,
        new Usage(
            random.nextInt(3),
            random.nextBoolean() ? LocalDate.ofEpochDay(random.nextInt(40_000)) : null),
        traits(random));
  }

  private static Traits traits(Random random) {
    return new Traits(
        maybe("author", random),
        random.nextBoolean()
            ? new ItemParameters(random.nextDouble() + 0.01, random.nextGaussian())
            : null,
        random.nextBoolean() ? 1 + random.nextInt(600) : null,
        random.nextBoolean() ? Set.of(ItemRef.of("x"), ItemRef.of("y")) : Set.of());
  }

  private static @Nullable String maybe(String text, Random random) {
    return random.nextBoolean() ? text + " " + random.nextInt() : null;
  }
}
