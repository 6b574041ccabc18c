package vn.benhoc.paper.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.benhoc.engine.format.PaperFormat;
import vn.benhoc.engine.format.Part;
import vn.benhoc.paper.boundary.FormatView;

class FormatFileTest {

  static Stream<ExamFormat> formats() {
    return FormatFile.read().formats().stream().map(FormatFile::format);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void everyFormatIsWorthTenPoints(ExamFormat format) {
    assertThat(format.engine().maxPoints()).isEqualTo(new BigDecimal("10.00"));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void everyFormatBelongsToASubjectAndHasASource(ExamFormat format) {
    assertThat(DemoProgramme.grades(format.subject())).isNotEmpty();
    assertThat(format.code()).startsWith(format.subject() + "-");
    assertThat(format.source()).isNotBlank();
    assertThat(format.confidence()).isIn("A", "B", "C");
  }

  @Test
  void thereAreTwelveFormatsInForceAndNineFromBefore() {
    List<ExamFormat> all = formats().toList();
    assertThat(all).extracting(ExamFormat::code).doesNotHaveDuplicates();
    assertThat(all).filteredOn(format -> format.validTo() == null).hasSize(12);
    assertThat(all)
        .filteredOn(format -> format.validTo() != null)
        .hasSize(9)
        .allSatisfy(format -> assertThat(format.validTo()).isEqualTo(LocalDate.of(2024, 12, 31)));
  }

  @ParameterizedTest
  @CsvSource({
    "TOAN-2025, 90, 12 4 6",
    "VATLI-2025, 50, 18 4 6",
    "HOA-2025, 50, 18 4 6",
    "SINH-2025, 50, 18 4 6",
    "DIA-2025, 50, 18 4 6",
    "SU-2025, 50, 24 4",
    "GDKTPL-2025, 50, 24 4",
    "CNCN-2025, 50, 24 4",
    "CNNN-2025, 50, 24 4",
    "TIN-2025, 50, 24 6",
    "NN-2025, 50, 40",
    "VAN-2025, 120, 1 2",
    "TOAN-2006, 90, 50",
    "NN-2006, 60, 50",
    "VATLI-2006, 50, 40",
    "HOA-2006, 50, 40",
    "SINH-2006, 50, 40",
    "SU-2006, 50, 40",
    "DIA-2006, 50, 40",
    "GDCD-2006, 50, 40",
    "VAN-2006, 120, 1 1"
  })
  void partsAndMinutesAreThoseOfTheRules(String code, int minutes, String counts) {
    ExamFormat format = format(code);
    assertThat(format.minutes()).isEqualTo(minutes);
    assertThat(
            String.join(
                " ", format.parts().stream().map(part -> "" + part.part().count()).toList()))
        .isEqualTo(counts);
  }

  @Test
  void informaticsPrintsSixClustersAndCountsFour() {
    FormatPart clusters = format("TIN-2025").parts().get(1);
    Part part = clusters.part();
    assertThat(part.count()).isEqualTo(6);
    assertThat(part.countedCount()).isEqualTo(4);
    assertThat(clusters.choice(Locale.ENGLISH).blocks())
        .extracting(block -> block.code() + " " + block.title() + " " + block.count())
        .containsExactly("ICT Applied informatics 2", "CS Computer science 2");
  }

  @Test
  void papersOfAnOldCombinationAreSatOneAfterTheOtherEachWorthTen() {
    assertThat(FormatFile.read().combined())
        .extracting(
            combined ->
                combined.code()
                    + combined.papers().stream().map(PaperFormat::code).toList()
                    + combined.writing().toMinutes())
        .containsExactly(
            "KHTN-2006[VATLI-2006, HOA-2006, SINH-2006]150",
            "KHXH-2006[SU-2006, DIA-2006, GDCD-2006]150");
  }

  @Test
  void anEssayHasThePointsOfItsPlace() {
    Part writing = format("VAN-2025").parts().get(1).part();
    assertThat(writing.scheme().maxOf(0)).isEqualTo("2.00");
    assertThat(writing.scheme().maxOf(1)).isEqualTo("4.00");
  }

  @Test
  void pagesReadItInTheirLanguage() {
    FormatView view = format("TOAN-2025").view(Locale.forLanguageTag("vi"));
    assertThat(view.total()).isEqualTo("10.00");
    assertThat(view.validTo()).isNull();
    assertThat(view.parts())
        .extracting(part -> part.title())
        .containsExactly(
            "Câu trắc nghiệm nhiều phương án lựa chọn",
            "Câu trắc nghiệm đúng sai",
            "Câu trắc nghiệm trả lời ngắn");
    assertThat(format("TOAN-2025").view(Locale.ENGLISH).name())
        .isEqualTo("Mathematics – graduation exam from 2025");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void partsAreReadAsTheyWereWritten(ExamFormat format) {
    assertThat(PartDocuments.read(PartDocuments.write(format.parts()))).isEqualTo(format.parts());
  }

  static ExamFormat format(String code) {
    return formats().filter(format -> format.code().equals(code)).findFirst().orElseThrow();
  }

  static JsonObject blueprint(String subject) {
    return JsonTexts.read(Resources.text("/demo/blueprints/" + subject + ".json"));
  }
}
