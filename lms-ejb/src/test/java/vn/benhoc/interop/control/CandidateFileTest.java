package vn.benhoc.interop.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.benhoc.interop.control.Workbook.date;
import static vn.benhoc.interop.control.Workbook.formula;
import static vn.benhoc.interop.control.Workbook.number;
import static vn.benhoc.interop.control.Workbook.text;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.benhoc.exam.boundary.CandidateEntry;
import vn.benhoc.interop.boundary.InteropRefusal;
import vn.benhoc.platform.problem.RefusedException;

class CandidateFileTest {

  private static final String WHOLE =
      "SBD,Họ và tên,Ngày sinh,Mã định danh,Lớp,Trường,Phòng,Số phút thêm,Chữ lớn,Lí do hỗ trợ\n";

  private static CandidateFile csv(String text) {
    return CandidateFile.of(text.getBytes(StandardCharsets.UTF_8), entries -> List.of());
  }

  private static List<String> located(CandidateFile file) {
    return file.findings().stream()
        .map(one -> one.column() + one.row() + " " + one.code())
        .toList();
  }

  /** Of a workbook with a sector code and one more column. */
  private static List<String> located(String heading, String... cells) {
    Workbook book = new Workbook().row(text("Mã định danh"), text(heading));
    for (String cell : cells) {
      book.row(text("HS1"), cell);
    }
    return located(CandidateFile.of(book.bytes(), entries -> List.of()));
  }

  @Test
  void everyColumnIsRead() {
    CandidateFile file =
        csv(WHOLE + "01234567,Lê Văn An,31/12/2008,HS01,12A1,THPT Rạch Dừa,012,15,x,gãy tay\n");

    assertThat(file.findings()).isEmpty();
    assertThat(file.entries())
        .containsExactly(
            new CandidateEntry(
                2,
                "01234567",
                "Lê Văn An",
                LocalDate.of(2008, 12, 31),
                "HS01",
                "12A1",
                "THPT Rạch Dừa",
                "012",
                15,
                true,
                "gãy tay"));
  }

  @Test
  void whatIsLeftEmptyIsNotSaid() {
    CandidateFile file = csv(WHOLE + ",,,HS01,,,,,,\n");

    assertThat(file.findings()).isEmpty();
    assertThat(file.entries())
        .containsExactly(
            new CandidateEntry(2, null, null, null, "HS01", null, null, null, null, null, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MA DINH DANH;số báo danh",
        "Candidate number;Sector code",
        "Mã định danh (Bộ);SBD",
        "  mã   định danh ;S.B.D",
        "Student Code;Exam number"
      })
  void headingsAreKnownInBothLanguagesHoweverTyped(String headings) {
    String[] two = headings.split(";");
    boolean codeFirst = CandidateColumn.of(two[0]).orElse(null) == CandidateColumn.SECTOR_CODE;
    assertThat(CandidateColumn.of(two[codeFirst ? 0 : 1])).contains(CandidateColumn.SECTOR_CODE);
    if (!headings.contains("S.B.D")) {
      assertThat(CandidateColumn.of(two[codeFirst ? 1 : 0])).contains(CandidateColumn.SBD);
    }
  }

  @Test
  void titlesStandAboveTheHeadingAndRowsCountFromTheTop() {
    CandidateFile file = csv("SỞ GIÁO DỤC\n\nDanh sách\nMã định danh,SBD\nHS1,12\n");

    assertThat(located(file)).containsExactly("B5 leading-zeros-lost");
  }

  @Test
  void aRowWithoutAnythingKnownIsPassedOver() {
    CandidateFile file = csv("STT,Mã định danh\n1,HS1\n2,\n\nNgười lập danh sách,\n");

    assertThat(located(file)).containsExactly("A1 column-ignored");
    assertThat(file.entries()).hasSize(1);
  }

  @Test
  void aFileWithoutTheSectorCodeIsRefused() {
    RefusedException refused =
        catchThrowableOfType(RefusedException.class, () -> csv("SBD,Họ và tên\n01234567,An\n"));

    assertThat(refused.refusal()).isEqualTo(InteropRefusal.TABLE_HEADER_MISSING);
    assertThat(refused.parameters()).containsEntry("heading", "Mã định danh");
  }

  @Test
  void aColumnTwiceIsAFaultAndAnUnknownOneIsTold() {
    CandidateFile file = csv("Mã định danh,Lớp,Ghi chú,Class\nHS1,12A1,x,12A1\n");

    assertThat(located(file)).containsExactly("C1 column-ignored", "D1 column-twice");
    assertThat(file.counts().errors()).isEqualTo(1);
    assertThat(file.counts().warnings()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "12345, leading-zeros-lost",
    "123456789, sbd-not-eight-digits",
    "A1234567, sbd-not-eight-digits",
    "1234567.5, sbd-not-eight-digits"
  })
  void aNumberIsEightDigits(String sbd, String code) {
    assertThat(located(csv("Mã định danh,SBD\nHS1," + sbd + "\n"))).containsExactly("B2 " + code);
  }

  @Test
  void zerosThatASpreadsheetDroppedAreTold() {
    CandidateFile file =
        CandidateFile.of(
            new Workbook()
                .row(text("Mã định danh"), text("SBD"))
                .row(text("HS1"), number("7000001"))
                .row(text("HS2"), number("17000001"))
                .bytes(),
            entries -> List.of());

    assertThat(located(file)).containsExactly("B2 leading-zeros-lost");
    assertThat(file.findings().get(0).parameters())
        .isEqualTo(Map.of("found", "7000001", "expected", "07000001"));
    assertThat(file.findings().get(0).found()).isEqualTo("7000001");
    assertThat(file.findings().get(0).header()).isEqualTo("SBD");
    assertThat(file.entries().get(1).sbd()).isEqualTo("17000001");
  }

  @Test
  void whatASpreadsheetMadeOfACellIsTold() {
    assertThat(located("Lớp", date("39813"), formula("1+1", "2"), Workbook.fault("#REF!")))
        .containsExactly("B2 cell-became-date", "B3 cell-is-formula", "B4 cell-is-fault");
    assertThat(located("Ngày sinh", number("39813"), date("39813"), text("31.12.2008")))
        .containsExactly("B2 date-is-number");
  }

  @Test
  void aCodeOfMoreDigitsThanASpreadsheetKeepsIsTold() {
    Workbook book =
        new Workbook().row(text("Mã định danh")).row(number("1234567890123456")).row(number("123"));

    assertThat(located(CandidateFile.of(book.bytes(), entries -> List.of())))
        .containsExactly("A2 digits-lost");
  }

  @Test
  void aMergedCellIsTold() {
    Workbook book =
        new Workbook()
            .row(text("Mã định danh"), text("Phòng"))
            .row(text("HS1"), text("01"))
            .row(text("HS2"))
            .merged("B2:B3");

    assertThat(located(CandidateFile.of(book.bytes(), entries -> List.of())))
        .containsExactly("B2 cell-is-merged");
  }

  @ParameterizedTest
  @CsvSource({
    "31/12/2008, 2008-12-31",
    "1/2/2008, 2008-02-01",
    "01-02-2008, 2008-02-01",
    "2008-02-01, 2008-02-01",
    "29/2/2008, 2008-02-29"
  })
  void daysAreReadAsVietnameseWriteThem(String typed, LocalDate day) {
    CandidateFile file = csv("Mã định danh,Ngày sinh\nHS1," + typed + "\n");

    assertThat(file.entries().get(0).birthDate()).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"29/2/2009", "12/31/2008", "31/12/08", "hôm qua", "0/0/2008", "1/1/1008"})
  void whatIsNoDayIsAFault(String typed) {
    assertThat(located(csv("Mã định danh,Ngày sinh\nHS1," + typed + "\n")))
        .containsExactly("B2 date-not-valid");
  }

  @ParameterizedTest
  @CsvSource({"x,true", "Có,true", "TRUE,true", "1,true", "không,false", "no,false", "0,false"})
  void largerTextIsYesOrNo(String typed, boolean larger) {
    assertThat(csv("Mã định danh,Chữ lớn\nHS1," + typed + "\n").entries().get(0).largerText())
        .isEqualTo(larger);
  }

  @Test
  void minutesAreWholeAndYesIsNotMaybe() {
    CandidateFile file =
        csv("Mã định danh,Thêm phút,Chữ to\nHS1,mười,có lẽ\nHS2,-5,x\nHS3,1.5,x\n");

    assertThat(located(file))
        .containsExactly(
            "B2 minutes-not-whole",
            "C2 yes-or-no-expected",
            "B3 minutes-not-whole",
            "B4 minutes-not-whole");
  }
}
