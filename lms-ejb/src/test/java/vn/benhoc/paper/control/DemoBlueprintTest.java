package vn.benhoc.paper.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.benhoc.engine.assembly.Assembled;
import vn.benhoc.engine.assembly.Assembler;
import vn.benhoc.engine.assembly.AssemblyOptions;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.paper.boundary.PartCells;

class DemoBlueprintTest {

  static List<String> subjects() {
    return DemoPapers.SUBJECTS;
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void isFaultlessAndFinished(String subject) {
    assertThat(BlueprintCheck.findings(cells(subject), format(subject), topics(subject))).isEmpty();
    assertThat(BlueprintGaps.of(blueprint(subject))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void theDemoBankFillsTwoPapersThatShareNothing(String subject) {
    Assembled drawn =
        (Assembled)
            Assembler.assemble(
                blueprint(subject), DemoBank.of(subject).pool, AssemblyOptions.parallel(2, 7));
    assertThat(drawn.largestOverlap()).isZero();
  }

  static Blueprint blueprint(String subject) {
    return EngineBlueprints.of(cells(subject), format(subject), topics(subject));
  }

  static List<PartCells> cells(String subject) {
    return CellDocuments.read(FormatFileTest.blueprint(subject));
  }

  static ExamFormat format(String subject) {
    JsonObject document = FormatFileTest.blueprint(subject);
    return FormatFileTest.format(document.getString("formatCode"));
  }

  private static SubjectTopics topics(String subject) {
    return DemoProgramme.topics(subject);
  }
}
