package vn.benhoc.paper.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.assembly.Assembler;
import vn.benhoc.engine.assembly.Facets;
import vn.benhoc.engine.assembly.Feasibility;
import vn.benhoc.engine.assembly.PoolEntry;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.Level;
import vn.benhoc.paper.boundary.BlueprintCell;
import vn.benhoc.paper.boundary.PartCells;
import vn.benhoc.platform.problem.Finding;
import vn.benhoc.platform.text.Messages;

class FeasibilityTextsTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final ExamFormat FORMAT = FormatFileTest.format("TOAN-2025");
  private static final SubjectTopics TOPICS = DemoProgramme.topics("TOAN");

  private final FeasibilityTexts texts = new FeasibilityTexts(new Messages());

  @Test
  void aShortCellIsNamedByLevelTopicAndKind() {
    List<PartCells> parts =
        List.of(new PartCells(3, List.of(new BlueprintCell("TOAN12.1", "apply", null, 4, null))));
    String title = TOPICS.topic("TOAN12.1").orElseThrow().title();
    List<PoolEntry> pool = List.of(entry("1", Kind.SHORT, "TOAN12.1.1", Level.APPLY));
    assertThat(messages(parts, pool, VIETNAMESE))
        .containsExactly("Thiếu 3 câu Vận dụng ở chuyên đề %s (Trả lời ngắn)".formatted(title));
  }

  @Test
  void englishReadersReadEnglish() {
    List<PartCells> parts =
        List.of(new PartCells(3, List.of(new BlueprintCell(null, "know", null, 2, null))));
    assertThat(messages(parts, List.of(), Locale.ENGLISH))
        .singleElement()
        .asString()
        .startsWith("Missing items: 2 – ")
        .endsWith(")");
  }

  @Test
  void aCellOpenToAnythingIsNamedByItsKindAlone() {
    List<PartCells> parts =
        List.of(new PartCells(2, List.of(new BlueprintCell(null, null, null, 4, null))));
    assertThat(messages(parts, List.of(), VIETNAMESE)).containsExactly("Thiếu 4 câu (Đúng – Sai)");
  }

  @Test
  void cellsThatCompeteForTheSameItemsAreNamedTogether() {
    List<PartCells> parts =
        List.of(
            new PartCells(
                3,
                List.of(
                    new BlueprintCell(null, "apply", null, 1, null),
                    new BlueprintCell("TOAN12.1", null, null, 1, null))));
    List<PoolEntry> pool = List.of(entry("1", Kind.SHORT, "TOAN12.1", Level.APPLY));
    assertThat(messages(parts, pool, VIETNAMESE))
        .singleElement()
        .asString()
        .startsWith("Thiếu 1 câu cho các ô cùng dùng chung câu hỏi (cần 2, có 1): Vận dụng")
        .contains("; ở chuyên đề ");
  }

  @Test
  void aRefusalPointsAtTheCell() {
    List<PartCells> parts =
        List.of(new PartCells(3, List.of(new BlueprintCell(null, null, null, 2, null))));
    List<Finding> findings =
        texts.findings(feasibility(parts, List.of()), wording(parts, VIETNAMESE));
    assertThat(findings)
        .extracting(Finding::path, finding -> finding.parameters().get("message"))
        .containsExactly(tuple("/parts/2/cells/0", "Thiếu 2 câu (Trả lời ngắn)"));
  }

  private List<String> messages(List<PartCells> parts, List<PoolEntry> pool, Locale language) {
    return texts.messages(feasibility(parts, pool), wording(parts, language));
  }

  private static Feasibility feasibility(List<PartCells> parts, List<PoolEntry> pool) {
    return Assembler.feasibility(EngineBlueprints.of(parts, FORMAT, TOPICS), pool);
  }

  private static Wording wording(List<PartCells> parts, Locale language) {
    return new Wording(FORMAT, parts, TOPICS, language);
  }

  private static PoolEntry entry(String ref, Kind kind, String topic, Level level) {
    return PoolEntry.of(ItemRef.of(ref), Facets.of(kind, topic, level));
  }
}
