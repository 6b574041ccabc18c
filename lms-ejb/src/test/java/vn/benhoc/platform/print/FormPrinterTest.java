package vn.benhoc.platform.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.benhoc.platform.print.Block.Column;
import vn.benhoc.platform.print.Block.Fact;
import vn.benhoc.platform.print.Block.Facts;
import vn.benhoc.platform.print.Block.RowRoom;
import vn.benhoc.platform.print.Block.Side;
import vn.benhoc.platform.print.Block.Table;
import vn.benhoc.platform.print.Block.Text;

class FormPrinterTest {

  /** Every vowel with every mark, both cases, and what else the language needs. */
  private static final String LETTERS =
      "aàảãáạ ăằẳẵắặ âầẩẫấậ eèẻẽéẹ êềểễếệ iìỉĩíị oòỏõóọ ôồổỗốộ ơờởỡớợ uùủũúụ ưừửữứự yỳỷỹýỵ đ";

  private static final Instant MADE = Instant.parse("2026-11-22T03:00:00Z");
  private static final PrintedForm.Foot FOOT =
      new PrintedForm.Foot("Lập lúc 10:00", "Trang {page}/{pages}", MADE);

  private final FormPrinter printer = new FormPrinter();

  private static PrintedForm form(Block... blocks) {
    return new PrintedForm("Biểu mẫu", "vi-VN", List.of(blocks));
  }

  private String text(Block... blocks) throws IOException {
    return text(printer.print(form(blocks), FOOT));
  }

  private static String text(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(document);
    }
  }

  @Test
  void everyVietnameseLetterIsPrintedAndRead() throws IOException {
    String upper = LETTERS.toUpperCase(java.util.Locale.ROOT);
    String text =
        text(
            new Block.Section(LETTERS),
            new Block.Section(upper),
            new Text(LETTERS, false),
            new Text(upper, true));
    assertThat(text.replaceAll("\\s+", " ")).contains(LETTERS).contains(upper);
  }

  @Test
  void marksWrittenApartAreJoinedToTheirLetters() throws IOException {
    assertThat(text(new Text("Phie\u0302\u0301u số e\u0323\u0302", false))).contains("Phiếu số ệ");
  }

  @Test
  void lettersNoFontHasDoNotStopThePrint() throws IOException {
    assertThat(text(new Text("Máy \uD83D\uDE00 số 漢 7\u0007\tfi", false)))
        .contains("Máy ? số ? 7? fi");
  }

  @Test
  void fontsArePartOfTheFile() throws IOException {
    byte[] file = printer.print(form(new Text("Phòng thi", false)), FOOT);
    try (PDDocument document = Loader.loadPDF(file)) {
      PDPage page = document.getPage(0);
      for (COSName name : page.getResources().getFontNames()) {
        PDFont font = page.getResources().getFont(name);
        assertThat(font.isEmbedded()).isTrue();
        assertThat(font.getName()).endsWith("LiberationSerif");
      }
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi-VN");
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Biểu mẫu");
    }
    assertThat(file.length).isLessThan(40_000);
  }

  @Test
  void theSameFormOfTheSameMomentIsTheSameFile() {
    PrintedForm form = form(new Text("Phòng thi", false), new Text("số 7", true));
    assertThat(printer.print(form, FOOT)).isEqualTo(printer.print(form, FOOT));
  }

  @Test
  void otherWordsHaveAnotherFingerprintAlsoIfTheyAreCutElsewhere() {
    assertThat(form(new Text("ab", false), new Text("c", false)).fingerprint())
        .hasSize(64)
        .isEqualTo(form(new Text("ab", false), new Text("c", false)).fingerprint())
        .isNotEqualTo(form(new Text("a", false), new Text("bc", false)).fingerprint());
  }

  @Test
  void theHeadOfATableComesAgainAndPagesAreCounted() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 1; i <= 120; i++) {
      rows.add(List.of("dòng " + i, "b"));
    }
    String text =
        text(
            new Table(
                List.of(new Column("SỐ DÒNG", 3, Side.LEFT), new Column("B", 1, Side.RIGHT)),
                rows,
                RowRoom.TO_SIGN));
    assertThat(text.split("SỐ DÒNG", -1)).hasSize(5);
    for (int page = 1; page <= 4; page++) {
      assertThat(text).contains("Trang " + page + "/4");
    }
    for (int i = 1; i <= 120; i++) {
      assertThat(text).containsPattern("dòng " + i + "\\s");
    }
  }

  @Test
  void aRowHigherThanASheetGoesOnOnTheNext() throws IOException {
    StringBuilder long1 = new StringBuilder();
    for (int i = 1; i <= 900; i++) {
      long1.append("từ").append(i).append(' ');
    }
    String text =
        text(
            new Table(
                List.of(new Column("NỘI DUNG", 1, Side.LEFT), new Column("X", 4, Side.LEFT)),
                List.of(List.of(long1.toString(), "x")),
                RowRoom.CLOSE));
    assertThat(text).contains("từ1 ").contains("Trang 2/");
    for (int i = 1; i <= 900; i++) {
      assertThat(text).contains("từ" + i);
    }
  }

  @Test
  void whatIsSignedStaysWithThePlacesToSign() throws IOException {
    Text line = new Text("dòng", false);
    for (int lines = 30; lines < 45; lines++) {
      List<Block> blocks = new ArrayList<>(Collections.nCopies(lines, line));
      blocks.add(
          new Block.Signatures(
              List.of(new Text("Đã đọc lại", false)), "nơi, ngày", List.of("MỘT", "HAI"), "(kí)"));
      byte[] file = printer.print(new PrintedForm("Biểu mẫu", "vi-VN", blocks), FOOT);
      try (PDDocument document = Loader.loadPDF(file)) {
        PDFTextStripper last = new PDFTextStripper();
        last.setStartPage(document.getNumberOfPages());
        assertThat(last.getText(document)).contains("Đã đọc lại").contains("MỘT").contains("(kí)");
      }
    }
  }

  @Test
  void wordsLongerThanALineAreBroken() throws IOException {
    String text = text(new Facts(List.of(new Fact("Tên", "W".repeat(200)))));
    assertThat(text.replaceAll("[^W]", "")).hasSize(200);
  }

  @Test
  void aRowWithoutACellForEachColumnIsNoTable() {
    List<Column> one = List.of(new Column("A", 1, Side.LEFT));
    assertThatThrownBy(() -> new Table(one, List.of(List.of("a", "b")), RowRoom.CLOSE))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
