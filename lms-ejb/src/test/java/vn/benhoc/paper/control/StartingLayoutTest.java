package vn.benhoc.paper.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.benhoc.engine.assembly.Assembler;
import vn.benhoc.engine.assembly.Facets;
import vn.benhoc.engine.assembly.PoolEntry;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.Level;
import vn.benhoc.paper.boundary.BlueprintCell;
import vn.benhoc.paper.boundary.PartCells;

class StartingLayoutTest {

  @ParameterizedTest
  @ValueSource(strings = {"TOAN", "VATLI", "HOA", "SINH", "SU", "DIA", "TIN", "NN"})
  void theBankFillsWhatItSuggests(String subject) {
    ExamFormat format = FormatFileTest.format(subject + "-2025");
    SubjectTopics topics = DemoProgramme.topics(subject);
    List<PoolEntry> pool = DemoBank.of(subject).pool;
    List<PartCells> cells = StartingLayout.of(format, pool, topics, 12);
    assertThat(BlueprintCheck.findings(cells, format, topics)).isEmpty();
    var blueprint = EngineBlueprints.of(cells, format, topics);
    assertThat(BlueprintGaps.of(blueprint)).isEmpty();
    assertThat(Assembler.feasibility(blueprint, pool).feasible()).isTrue();
  }

  @Test
  void levelsStandFourToThreeToThreeWhereTheBankHasThem() {
    List<PartCells> cells = ofRichBank(FormatFileTest.format("SU-2025"), null);
    assertThat(count(cells, "know")).isBetween(10, 12);
    assertThat(count(cells, "understand")).isBetween(8, 9);
    assertThat(count(cells, "apply")).isBetween(8, 9);
  }

  @Test
  void everyChapterGetsItsShare() {
    List<PartCells> cells = ofRichBank(FormatFileTest.format("SU-2025"), null);
    Set<String> chapters =
        cells.stream()
            .flatMap(part -> part.cells().stream())
            .map(BlueprintCell::topic)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    assertThat(chapters).containsExactlyInAnyOrderElementsOf(CHAPTERS);
  }

  @Test
  void topicsOfTheGradeComeFirst() {
    List<PartCells> cells = ofRichBank(FormatFileTest.format("SU-2025"), 12);
    assertThat(cells)
        .flatExtracting(PartCells::cells)
        .allSatisfy(cell -> assertThat(cell.topic()).startsWith("SU12."));
  }

  @Test
  void whatTheBankLacksStaysOpenToAnything() {
    ExamFormat format = FormatFileTest.format("TIN-2025");
    List<PartCells> cells = StartingLayout.of(format, List.of(), DemoProgramme.topics("TIN"), null);
    assertThat(cells.get(0).cells()).containsExactly(new BlueprintCell(null, null, null, 24, null));
    assertThat(cells.get(1).cells())
        .containsExactly(
            new BlueprintCell(null, null, null, 2, null),
            new BlueprintCell(null, null, "ICT", 2, null),
            new BlueprintCell(null, null, "CS", 2, null));
  }

  @Test
  void everyEssayHasACellOfItsOwn() {
    List<PartCells> cells =
        StartingLayout.of(
            FormatFileTest.format("VAN-2025"), List.of(), DemoProgramme.topics("VAN"), 12);
    assertThat(cells.get(1).cells())
        .containsExactly(
            new BlueprintCell(null, null, null, 1, null),
            new BlueprintCell(null, null, null, 1, null));
  }

  private static final List<String> CHAPTERS =
      List.of("SU10.1", "SU11.1", "SU11.2", "SU12.1", "SU12.2", "SU12.3");

  private static List<PartCells> ofRichBank(ExamFormat format, Integer grade) {
    return StartingLayout.of(format, richBank(), DemoProgramme.topics("SU"), grade);
  }

  private static List<PoolEntry> richBank() {
    return CHAPTERS.stream()
        .flatMap(
            chapter ->
                List.of(Level.KNOW, Level.UNDERSTAND, Level.APPLY).stream()
                    .flatMap(level -> entries(chapter, level).stream()))
        .toList();
  }

  private static List<PoolEntry> entries(String chapter, Level level) {
    return List.of(Kind.CHOICE, Kind.CLUSTER).stream()
        .flatMap(
            kind ->
                IntStream.range(0, 10)
                    .mapToObj(
                        i ->
                            PoolEntry.of(
                                ItemRef.of(chapter + level + kind + i),
                                Facets.of(kind, chapter, level))))
        .toList();
  }

  private static int count(List<PartCells> parts, String level) {
    return parts.stream()
        .flatMap(part -> part.cells().stream())
        .filter(cell -> level.equals(cell.level()))
        .mapToInt(BlueprintCell::count)
        .sum();
  }
}
