package vn.benhoc.interop.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.benhoc.interop.control.Workbook.date;
import static vn.benhoc.interop.control.Workbook.fault;
import static vn.benhoc.interop.control.Workbook.formula;
import static vn.benhoc.interop.control.Workbook.nothing;
import static vn.benhoc.interop.control.Workbook.number;
import static vn.benhoc.interop.control.Workbook.shared;
import static vn.benhoc.interop.control.Workbook.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.benhoc.interop.boundary.InteropRefusal;
import vn.benhoc.interop.control.TableCell.Kind;
import vn.benhoc.platform.problem.RefusedException;

class TableReaderTest {

  private static final byte[] OLD_OFFICE = {
    (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1, 0
  };

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static RefusedException refused(byte[] file, InteropRefusal refusal) {
    RefusedException refused =
        catchThrowableOfType(RefusedException.class, () -> TableReader.rows(file));
    assertThat(refused).isNotNull();
    assertThat(refused.refusal()).isEqualTo(refusal);
    return refused;
  }

  private static List<String> texts(TableRow row) {
    return row.cells().stream().map(cell -> cell.column() + "=" + cell.text()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t"})
  void aTextTableIsPartedByWhatItHasMost(String separator) {
    String file = "Họ và tên;Mã định danh\r\n\"Lê ; Văn, \tAn\";007\n".replace(";", separator);
    List<TableRow> rows = TableReader.rows(utf8(file));

    assertThat(texts(rows.get(0))).containsExactly("0=Họ và tên", "1=Mã định danh");
    assertThat(rows.get(1).cell(1).text()).isEqualTo("007");
  }

  @Test
  void theTemplateIsReadAsItsHeadings() {
    List<TableRow> rows = TableReader.rows(CandidateTemplate.workbook());
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).cells().stream().map(cell -> CandidateColumn.of(cell.text())))
        .allMatch(Optional::isPresent)
        .extracting(Optional::get)
        .containsExactly(CandidateColumn.values());
  }

  @Test
  void aMarkAndAHintAreNoCells() {
    List<TableRow> rows = TableReader.rows(utf8("\ufeffsep=|\na|b\n"));

    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).number()).isEqualTo(2);
    assertThat(texts(rows.get(0))).containsExactly("0=a", "1=b");
  }

  @Test
  void quotesHoldSeparatorsQuotesAndLines() {
    List<TableRow> rows = TableReader.rows(utf8("\"a,\"\"b\"\"\nc\",d\n\n ,\nlast"));

    assertThat(rows).hasSize(2);
    assertThat(texts(rows.get(0))).containsExactly("0=a,\"b\"\nc", "1=d");
    assertThat(texts(rows.get(1))).containsExactly("0=last");
    assertThat(rows.get(1).number()).isEqualTo(4);
  }

  @Test
  void aQuoteThatDoesNotEndIsToldWithItsRow() {
    assertThat(refused(utf8("a,b\n\"c,d\n"), InteropRefusal.TABLE_NOT_READABLE).parameters())
        .containsEntry("row", "2");
  }

  @Test
  void anOldVietnameseEncodingIsToldWithItsLine() {
    byte[] file = "Ma dinh danh\nHo ten\nLê Văn Ân\n".getBytes(Charset.forName("windows-1258"));

    assertThat(refused(file, InteropRefusal.TABLE_NOT_UTF8).parameters()).containsEntry("row", "3");
    refused("Họ tên".getBytes(StandardCharsets.UTF_16LE), InteropRefusal.TABLE_NOT_UTF8);
  }

  @Test
  void whatIsNoTableIsRefused() {
    refused(new byte[0], InteropRefusal.TABLE_EMPTY);
    refused(utf8("\n \n,,\n"), InteropRefusal.TABLE_EMPTY);
    refused(OLD_OFFICE, InteropRefusal.TABLE_TYPE_UNKNOWN);
    refused(utf8("a\0b"), InteropRefusal.TABLE_TYPE_UNKNOWN);
    refused(utf8("PK\u0003\u0004 and nothing"), InteropRefusal.TABLE_NOT_READABLE);
  }

  @Test
  void aTextTableHasLimits() {
    refused(utf8("a\n".repeat(1_000_000)), InteropRefusal.TABLE_TOO_LONG);
    assertThatCode(() -> TableReader.rows(utf8("a\n".repeat(TableLimits.MOST_ROWS))))
        .doesNotThrowAnyException();
    assertThat(
            refused(utf8("a\n" + ",".repeat(64) + "b"), InteropRefusal.TABLE_TOO_WIDE).parameters())
        .containsEntry("row", "2");
    assertThat(TableReader.rows(utf8("x".repeat(5_000_000))).get(0).cell(0).text())
        .hasSize(TableLimits.LONGEST_CELL);
  }

  @Test
  void aWorkbookTellsWhatItsCellsAre() {
    byte[] file =
        new Workbook()
            .gap()
            .row(text(" Lê An "), number("7000001"), date("39813"), nothing(), fault("#N/A"))
            .row(formula("A2&amp;B2", "x"), shared(0), number("1.50"), text(""))
            .part(
                "xl/sharedStrings.xml",
                utf8(
                    "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                        + "<si><t>chung</t></si></sst>"))
            .bytes();
    List<TableRow> rows = TableReader.rows(file);

    assertThat(rows).extracting(TableRow::number).containsExactly(2, 3);
    assertThat(rows.get(0).cells())
        .containsExactly(
            new TableCell(0, Kind.TEXT, "Lê An"),
            new TableCell(1, Kind.NUMBER, "7000001"),
            new TableCell(2, Kind.DATE, "2008-12-31"),
            new TableCell(4, Kind.FAULT, "#N/A"));
    assertThat(rows.get(1).cells())
        .containsExactly(
            new TableCell(0, Kind.FORMULA, "=A2&B2"),
            new TableCell(1, Kind.TEXT, "chung"),
            new TableCell(2, Kind.NUMBER, "1.5"));
  }

  @Test
  void withoutStylesNoNumberIsADate() {
    byte[] file = new Workbook().withoutStyles().row(date("39813")).bytes();

    assertThat(TableReader.rows(file).get(0).cells())
        .containsExactly(new TableCell(0, Kind.NUMBER, "39813"));
  }

  @Test
  void mergedCellsAreToldApart() {
    byte[] file =
        new Workbook()
            .row(text("a"), text("b"))
            .row(text("c"), text("d"))
            .row(text("e"))
            .merged("B1:B2")
            .bytes();
    List<TableRow> rows = TableReader.rows(file);

    assertThat(rows.get(0).cell(1).kind()).isEqualTo(Kind.MERGED);
    assertThat(rows.get(1).cell(1).kind()).isEqualTo(Kind.MERGED);
    assertThat(rows.get(0).cell(0).kind()).isEqualTo(Kind.TEXT);
    assertThat(rows.get(2).cell(0).kind()).isEqualTo(Kind.TEXT);
  }

  /** A kilobyte or two that unpack to more than a server should hold. */
  @Test
  void aBombIsDefused() {
    byte[] zeros = new byte[(int) TableLimits.MOST_UNPACKED + 1];
    byte[] file = new Workbook().row(text("a")).part("xl/media/picture.bin", zeros).bytes();

    assertThat(file.length).isLessThan(1 << 20);
    refused(file, InteropRefusal.TABLE_UNPACKS_TOO_LARGE);
  }

  @Test
  void anArchiveOfVeryManyPartsIsRefused() {
    Workbook book = new Workbook().row(text("a"));
    for (int i = 0; i <= TableLimits.MOST_PARTS; i++) {
      book.part("xl/media/" + i, new byte[0]);
    }

    refused(
        book.part("xl/media/last", new byte[1]).bytes(), InteropRefusal.TABLE_UNPACKS_TOO_LARGE);
  }

  @Test
  void aWorkbookHasLimits() {
    Workbook book = new Workbook();
    for (int i = 0; i <= TableLimits.MOST_ROWS; i++) {
      book.row(number("1"));
    }
    refused(book.bytes(), InteropRefusal.TABLE_TOO_LONG);
    String[] wide = new String[TableLimits.MOST_COLUMNS + 1];
    Arrays.fill(wide, number("1"));
    refused(new Workbook().row(wide).bytes(), InteropRefusal.TABLE_TOO_WIDE);
  }

  @Test
  void aSharedTextOfAMegabyteIsCut() {
    byte[] file =
        new Workbook()
            .row(shared(0), shared(0))
            .part(
                "xl/sharedStrings.xml",
                utf8(
                    "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                        + "<si><t>"
                        + "x".repeat(1 << 20)
                        + "</t></si></sst>"))
            .bytes();

    assertThat(TableReader.rows(file).get(0).cell(1).text()).hasSize(TableLimits.LONGEST_CELL);
  }

  @Test
  void entitiesAreNotExpanded() {
    byte[] file =
        new Workbook()
            .doctype("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>")
            .row(text("&a;"))
            .bytes();
    RefusedException refused =
        catchThrowableOfType(RefusedException.class, () -> TableReader.rows(file));

    assertThat(refused.refusal())
        .isIn(InteropRefusal.TABLE_NOT_READABLE, InteropRefusal.TABLE_EMPTY);
  }

  @ParameterizedTest
  @CsvSource({"1E400000000", "-1E-400000000", "NaN", "not a number", "''"})
  void strangeNumbersAreNoFault(String strange) {
    byte[] file = new Workbook().row(text("a"), number(strange), date(strange)).bytes();
    try {
      TableReader.rows(file)
          .forEach(
              row ->
                  assertThat(row.cells())
                      .allMatch(cell -> cell.text().length() <= TableLimits.LONGEST_CELL));
    } catch (RefusedException e) {
      assertThat(e.refusal()).isEqualTo(InteropRefusal.TABLE_NOT_READABLE);
    }
  }

  @ParameterizedTest
  @CsvSource({"0,A", "25,Z", "26,AA", "51,AZ", "52,BA", "701,ZZ", "702,AAA"})
  void columnsHaveTheLettersOfSpreadsheets(int column, String letter) {
    assertThat(TableCell.letter(column)).isEqualTo(letter);
  }
}
