package vn.benhoc.paper.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.benhoc.engine.assembly.Assembler;
import vn.benhoc.engine.assembly.Constraint;
import vn.benhoc.engine.assembly.ConstraintOutcome;
import vn.benhoc.engine.assembly.Facets;
import vn.benhoc.engine.assembly.Feasibility;
import vn.benhoc.engine.assembly.Impossible;
import vn.benhoc.engine.assembly.PoolEntry;
import vn.benhoc.engine.assembly.Strength;
import vn.benhoc.engine.assembly.Unfilled;
import vn.benhoc.engine.blueprint.CellRef;
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
        texts.findings(lacking(feasibility(parts, List.of())), wording(parts, VIETNAMESE));
    assertThat(findings)
        .extracting(Finding::path, finding -> finding.parameters().get("message"))
        .containsExactly(tuple("/parts/2/cells/0", "Thiếu 2 câu (Trả lời ngắn)"));
  }

  /** Cells may lack items together, and one of them alone for a start. */
  @Test
  void theFewestCellsThatCantBeFilledComeFirst() {
    List<PartCells> parts =
        List.of(
            new PartCells(
                3,
                List.of(
                    new BlueprintCell("TOAN12.1", null, null, 1, null),
                    new BlueprintCell(null, "apply", null, 3, null))));
    List<PoolEntry> pool = List.of(entry("1", Kind.SHORT, "TOAN12.1", Level.APPLY));
    List<Finding> findings =
        texts.findings(lacking(feasibility(parts, pool)), wording(parts, VIETNAMESE));
    assertThat(findings)
        .extracting(Finding::path, Finding::code)
        .containsExactly(
            tuple("/parts/2/cells/1", "paper-shortage"),
            tuple("/parts/2/cells/0", "paper-shortage"));
    assertThat(messages(parts, pool, VIETNAMESE))
        .isEqualTo(findings.stream().map(one -> one.parameters().get("message")).toList())
        .first()
        .isEqualTo("Thiếu 2 câu Vận dụng (Trả lời ngắn) – chỉ riêng chỗ này đã không đủ");
    assertThat(messages(parts, pool, Locale.ENGLISH).get(0))
        .startsWith("Missing items: 2 – Apply")
        .endsWith(" – too few here alone");
  }

  @Test
  void constraintsInTheWayAreNamedInsteadOfCells() {
    List<Constraint> inTheWay =
        List.of(
            new Constraint.EnemiesApart(Strength.HARD),
            new Constraint.EqualDifficulty(15, 8, Strength.HARD));
    assertThat(constrained(inTheWay, false, VIETNAMESE))
        .extracting(Finding::path, Finding::code)
        .containsExactly(tuple("", "paper-constraint"));
    assertThat(message(inTheWay, false, VIETNAMESE))
        .isEqualTo(
            "Chưa tìm được đề thoả mọi yêu cầu cùng lúc; vướng ở: các câu kị nhau không cùng nằm trong một mã đề; các"
                + " mã đề khó như nhau (điểm kỳ vọng lệch không quá 0,15, thông tin lệch không quá"
                + " 8%)");
    assertThat(message(inTheWay, true, Locale.ENGLISH))
        .isEqualTo(
            "No paper meets all constraints together; in the way: enemies never stand in one form; forms are equally difficult"
                + " (expected scores within 0.15 points, information within 8%)");
  }

  @Test
  void whatIsCertainIsSaidAsCertain() {
    List<Constraint> one = List.of(new Constraint.Overlap(3, Strength.HARD));
    assertThat(message(one, true, VIETNAMESE)).startsWith("Không đề nào thoả");
    assertThat(message(one, false, VIETNAMESE)).startsWith("Chưa tìm được");
    assertThat(message(one, false, Locale.ENGLISH)).startsWith("No paper was found");
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void everyConstraintHasATextWithItsFigures(String language) {
    Locale locale = Locale.forLanguageTag(language);
    for (Constraint constraint : DemandDocumentsTest.all(Strength.HARD)) {
      assertThat(message(List.of(constraint), false, locale))
          .doesNotContain("constraint.", "{", "}");
    }
    String time =
        message(
            List.of(
                new Constraint.TotalTime(
                    Duration.ofSeconds(2_490), Duration.ofMinutes(90), Strength.HARD)),
            false,
            locale);
    assertThat(time).contains(language.equals("vi") ? "41,5 đến 90 phút" : "41.5 to 90 minutes");
  }

  @Test
  void withoutAConstraintInTheWayNoneIsNamed() {
    assertThat(constrained(List.of(), false, VIETNAMESE)).isEmpty();
  }

  @Test
  void whatKeepsItemsFromShortCellsIsSaidAfterThem() {
    List<PartCells> parts =
        List.of(new PartCells(3, List.of(new BlueprintCell(null, null, null, 2, null))));
    Constraint cap = new Constraint.ExposureCap(3, Strength.HARD);
    Impossible short2 =
        new Impossible(feasibility(parts, List.of()), impossible(List.of(cap)), true);

    assertThat(texts.findings(short2, wording(parts, VIETNAMESE)))
        .extracting(Finding::path, finding -> finding.parameters().get("message"))
        .containsExactly(
            tuple("/parts/2/cells/0", "Thiếu 2 câu (Trả lời ngắn)"),
            tuple(
                "",
                "Một phần câu hỏi không dùng được vì yêu cầu: mỗi câu được dùng nhiều nhất 3 lần"));
    assertThat(texts.findings(short2, wording(parts, Locale.ENGLISH)).get(1).parameters())
        .containsEntry(
            "message", "Some items can't be used because of: no item is used more than 3 times");
  }

  @Test
  void cellsThatConstraintsLeaveUnfilledAreNamedAfterThem() {
    List<PartCells> parts =
        List.of(new PartCells(3, List.of(new BlueprintCell(null, null, null, 1, null))));
    List<PoolEntry> pool = List.of(entry("1", Kind.SHORT, "TOAN12.1", Level.KNOW));
    Impossible apart =
        new Impossible(
            feasibility(parts, pool),
            impossible(List.of(new Constraint.EnemiesApart(Strength.HARD))),
            new Unfilled(List.of(new Unfilled.Lack(new CellRef(3, 0), 1)), true),
            true);

    assertThat(texts.findings(apart, wording(parts, VIETNAMESE)))
        .extracting(Finding::path, finding -> finding.parameters().get("message"))
        .containsExactly(
            tuple(
                "",
                "Không đề nào thoả mọi yêu cầu cùng lúc; vướng ở: các câu kị nhau không cùng nằm trong một mã đề"),
            tuple("/parts/2/cells/0", "Thiếu 1 câu (Trả lời ngắn) không vướng các yêu cầu trên"));
    assertThat(texts.findings(apart, wording(parts, Locale.ENGLISH)).get(1).parameters())
        .containsEntry(
            "message",
            "Missing items: 1 – (Short answer) – items that these constraints leave free");
  }

  @Test
  void whatIsNotCertainToBeTheFewestIsSaidSo() {
    List<PartCells> parts =
        List.of(new PartCells(3, List.of(new BlueprintCell(null, null, null, 1, null))));
    Impossible apart =
        new Impossible(
            feasibility(parts, List.of(entry("1", Kind.SHORT, "TOAN12.1", Level.KNOW))),
            impossible(List.of(new Constraint.EnemiesApart(Strength.HARD))),
            new Unfilled(List.of(new Unfilled.Lack(new CellRef(3, 0), 2)), false),
            false);

    assertThat(texts.findings(apart, wording(parts, VIETNAMESE)).get(1).parameters())
        .containsEntry(
            "message",
            "Thiếu 2 câu (Trả lời ngắn) không vướng các yêu cầu trên"
                + " (ước tính, có thể cần ít hơn)");
    assertThat(texts.findings(apart, wording(parts, Locale.ENGLISH)).get(1).parameters())
        .containsEntry(
            "message",
            "Missing items: 2 – (Short answer) – items that these constraints leave free"
                + " (an estimate; fewer may do)");
  }

  private String message(List<Constraint> inTheWay, boolean proven, Locale language) {
    return constrained(inTheWay, proven, language).get(0).parameters().get("message");
  }

  private List<Finding> constrained(List<Constraint> inTheWay, boolean proven, Locale language) {
    List<PartCells> parts =
        List.of(new PartCells(3, List.of(new BlueprintCell(null, null, null, 1, null))));
    List<PoolEntry> pool = List.of(entry("1", Kind.SHORT, "TOAN12.1", Level.KNOW));
    return texts.findings(
        new Impossible(feasibility(parts, pool), impossible(inTheWay), proven),
        wording(parts, language));
  }

  private static List<ConstraintOutcome> impossible(List<Constraint> inTheWay) {
    return inTheWay.stream()
        .map(one -> new ConstraintOutcome(one, ConstraintOutcome.Status.IMPOSSIBLE, List.of()))
        .toList();
  }

  private static Impossible lacking(Feasibility feasibility) {
    return new Impossible(feasibility, List.of(), true);
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
