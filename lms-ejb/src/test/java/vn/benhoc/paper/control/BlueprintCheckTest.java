package vn.benhoc.paper.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.benhoc.paper.boundary.BlueprintCell;
import vn.benhoc.paper.boundary.PartCells;
import vn.benhoc.platform.problem.Finding;

class BlueprintCheckTest {

  private static final ExamFormat FORMAT = FormatFileTest.format("TIN-2025");
  private static final SubjectTopics TOPICS = DemoProgramme.topics("TIN");

  @Test
  void everyFaultIsFoundWhereItIs() {
    List<PartCells> parts =
        List.of(
            new PartCells(
                1,
                List.of(
                    new BlueprintCell("TIN12.A", "know", null, 3, null),
                    new BlueprintCell("TOAN12.1", "easy", "ICT", 101, "0.251"))),
            new PartCells(2, List.of(new BlueprintCell(null, null, "AI", -1, null))));
    assertThat(BlueprintCheck.findings(parts, FORMAT, TOPICS))
        .containsExactly(
            Finding.at("/parts/0/cells/1/count", "count-out-of-range", Map.of("most", "100")),
            Finding.at("/parts/0/cells/1/topic", "cell-topic-unknown", Map.of("topic", "TOAN12.1")),
            Finding.at("/parts/0/cells/1/level", "cell-level-unknown", Map.of("level", "easy")),
            Finding.at("/parts/0/cells/1/block", "cell-block-unknown", Map.of("block", "ICT")),
            Finding.at(
                "/parts/0/cells/1/points", "cell-points-not-valid", Map.of("points", "0.251")),
            Finding.at("/parts/1/cells/0/count", "count-out-of-range", Map.of("most", "100")),
            Finding.at("/parts/1/cells/0/block", "cell-block-unknown", Map.of("block", "AI")));
  }

  @Test
  void aPartIsOneOfTheFormatAndGivenOnce() {
    List<PartCells> parts =
        List.of(
            new PartCells(1, List.of()), new PartCells(3, List.of()), new PartCells(1, List.of()));
    assertThat(BlueprintCheck.findings(parts, FORMAT, TOPICS))
        .containsExactly(
            Finding.at("/parts/1/number", "part-unknown", Map.of("number", "3")),
            Finding.at("/parts/2/number", "part-twice", Map.of("number", "1")));
  }

  @Test
  void anEndlessCodeIsNotEchoed() {
    List<PartCells> parts =
        List.of(new PartCells(1, List.of(new BlueprintCell("x".repeat(500), null, null, 1, null))));
    assertThat(BlueprintCheck.findings(parts, FORMAT, TOPICS).get(0).parameters().get("topic"))
        .hasSize(41);
  }

  @Test
  void countsThatDoNotAddUpAreGaps() {
    List<PartCells> parts =
        List.of(
            new PartCells(1, List.of(new BlueprintCell(null, null, null, 23, null))),
            new PartCells(
                2,
                List.of(
                    new BlueprintCell(null, null, null, 2, null),
                    new BlueprintCell(null, null, "ICT", 3, null),
                    new BlueprintCell(null, null, "CS", 1, null))));
    assertThat(BlueprintGaps.of(EngineBlueprints.of(parts, FORMAT, TOPICS)))
        .extracting(finding -> finding.path() + " " + finding.code())
        .containsExactly(
            "/parts/0 part-count-differs",
            "/parts/1/choice/blocks/0 block-count-differs",
            "/parts/1/choice/blocks/1 block-count-differs");
  }

  @Test
  void pointsMayBeSharedOutButTheirSumStays() {
    ExamFormat literature = FormatFileTest.format("VAN-2025");
    assertThat(gaps(literature, "2.50", "3.50")).isEmpty();
    assertThat(gaps(literature, "2.50", null))
        .containsExactly(
            Finding.at(
                "/parts/1", "part-points-differ", Map.of("expected", "6.00", "actual", "6.50")));
  }

  private static List<Finding> gaps(ExamFormat format, String first, String second) {
    List<PartCells> parts =
        List.of(
            new PartCells(1, List.of(new BlueprintCell(null, null, null, 1, null))),
            new PartCells(
                2,
                List.of(
                    new BlueprintCell(null, null, null, 1, first),
                    new BlueprintCell(null, null, null, 1, second))));
    return BlueprintGaps.of(EngineBlueprints.of(parts, format, DemoProgramme.topics("VAN")));
  }
}
