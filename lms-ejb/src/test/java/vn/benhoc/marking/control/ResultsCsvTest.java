package vn.benhoc.marking.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.benhoc.marking.boundary.SittingResults;
import vn.benhoc.marking.boundary.SittingResults.Part;
import vn.benhoc.marking.boundary.SittingResults.Row;
import vn.benhoc.marking.boundary.SittingResults.Summary;
import vn.benhoc.platform.text.Messages;

class ResultsCsvTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final ResultsCsv csv = new ResultsCsv(new Messages());

  @Test
  void everyCandidateIsALineWithThePartsAndTheTotal() {
    assertThat(lines(VIETNAMESE, marked("Trần Ngọc Hân"), absent()))
        .containsExactly(
            "\uFEFF\"SBD\",\"Họ và tên\",\"Lớp\",\"Mã đề\",\"Phần 1\",\"Phần 2\",\"Điểm\",\"Trạng thái\"",
            "\"07000001\",\"Trần Ngọc Hân\",\"12A1\",\"1234\",\"2,75\",\"1,60\",\"4,35\",\"Đã nộp\"",
            "\"07000002\",\"Lê Văn Bình\",\"12A1\",\"\",\"\",\"\",\"\",\"Vắng\"");
  }

  @Test
  void englishReadersGetADecimalPoint() {
    assertThat(lines(Locale.ENGLISH, marked("Hân"))[1]).contains("\"4.35\"");
  }

  @Test
  void aNameIsNeverAFormulaOfASpreadsheet() {
    assertThat(lines(VIETNAMESE, marked("=HYPERLINK(\"x\")"))[1])
        .contains("\"'=HYPERLINK(\"\"x\"\")\"");
  }

  private String[] lines(Locale language, Row... rows) {
    var summary = new Summary(0, null, null, null, null, List.of());
    return csv.of(new SittingResults(List.of(rows), summary), language).split("\r\n");
  }

  private static Row marked(String name) {
    return new Row(
        "07000001",
        name,
        "12A1",
        "1234",
        new UUID(1, 1),
        "handed_in",
        "4.35",
        false,
        List.of(new Part(1, "2.75", "3.00"), new Part(2, "1.60", "4.00")));
  }

  private static Row absent() {
    return new Row(
        "07000002", "Lê Văn Bình", "12A1", "1234", null, "absent", null, false, List.of());
  }
}
