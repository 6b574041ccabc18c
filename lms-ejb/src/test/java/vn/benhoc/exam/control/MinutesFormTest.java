package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.benhoc.exam.control.MinutesRoom.OPENS;
import static vn.benhoc.exam.control.MinutesRoom.ROOM;
import static vn.benhoc.exam.control.MinutesRoom.id;
import static vn.benhoc.exam.control.MinutesRoom.name;
import static vn.benhoc.exam.control.MinutesRoom.sbd;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.benhoc.exam.boundary.DeskActKind;
import vn.benhoc.exam.control.MinutesFacts.Decided;
import vn.benhoc.exam.control.MinutesFacts.Whom;
import vn.benhoc.platform.audit.AuditEnd;
import vn.benhoc.platform.print.FormPrinter;

/** The minutes as they are read from the printed file. */
class MinutesFormTest {

  private static final AuditEnd TRAIL = new AuditEnd(70_412, "0123456789abcdef".repeat(4));
  private static final String MADE_BY = "Nguyễn Văn Lập";

  private final FormPrinter printer = new FormPrinter();

  private byte[] file(MinutesRoom room) {
    MinutesForm form = MinutesForm.of(room.facts());
    return printer.print(form.printed(TRAIL), form.foot(MADE_BY));
  }

  /** What is on its pages, blanks and breaks all the same. */
  private String text(MinutesRoom room) throws IOException {
    byte[] file = file(room);
    keep(file, room);
    try (PDDocument document = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  /** For whoever wants to look at it. */
  private static void keep(byte[] file, MinutesRoom room) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "minutes"));
    MinutesForm form = MinutesForm.of(room.facts());
    Files.write(folder.resolve(form.fingerprint().substring(0, 8) + ".pdf"), file);
  }

  private static MinutesRoom withAll() {
    return MinutesRoom.of24()
        .incident(12, 7, "Thí sinh xin đổi bàn phím vì phím số không nhận; đã đổi.")
        .incident(34, null, "Mất điện 5 phút ở dãy bên trái, máy chạy bằng bộ lưu điện.")
        .incident(61, 9, "Thí sinh ra ngoài vì đau bụng, giám thị 2 đi cùng, vào lại sau 4 phút.")
        .act("time", new Whom(id(3), null), 10L, "Đổi máy mất 10 phút.")
        .act("readmit", new Whom(id(6), null), null, "Máy số 6 hỏng màn hình")
        .act("pause", new Whom(null, ROOM), null, "Báo cháy")
        .act("message", new Whom(null, null), null, "Còn 15 phút.")
        .gap(new Decided(true, "outage", "Trần Khảo Thí"));
  }

  @Test
  void theHeadIsThatOfTheAdministration() throws IOException {
    assertThat(text(withAll()))
        .contains("SỞ GIÁO DỤC VÀ ĐÀO TẠO ĐỒNG THÁP")
        .contains("TRƯỜNG THPT LẤP VÒ 1")
        .contains("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        .contains("Độc lập – Tự do – Hạnh phúc")
        .contains("BIÊN BẢN COI THI")
        .contains("Thi thử tốt nghiệp THPT lần 1 – Môn Toán")
        .contains("Phòng thi: 012")
        .contains("Giám thị: Nguyễn Thị Coi Thi; Trần Văn Giám Thị")
        .contains("Ngày thi: 22/11/2026")
        .contains("Giờ mở và đóng ca thi: 07:30 đến 09:30")
        .contains("Thời gian làm bài: 90 phút")
        .contains("Cách vào thi (đặt sau cùng): nhập mã phòng")
        .contains("Vào thi bằng mã phòng: " + sbd(1) + ", " + sbd(2))
        .contains("Điều kiện máy thi: dùng Safe Exam Browser; mỗi thí sinh một máy");
  }

  @Test
  void candidatesAreCounted() throws IOException {
    assertThat(text(withAll()))
        .contains("Đăng kí dự thi tại phòng 24")
        .contains("Có mặt, đã bắt đầu làm bài 22")
        .contains("Vắng, giám thị đã ghi 1")
        .contains("Không vào thi, chưa ghi vắng 1")
        .contains("Vào muộn 1")
        .contains("Đang làm bài 0")
        .contains("thí sinh tự nộp 15")
        .contains("hết giờ, máy chủ thu bài 4")
        .contains("giám thị thu bài 3");
  }

  @Test
  void whoWasAwayLateOrAllowedMoreIsNamed() throws IOException {
    assertThat(text(withAll()))
        .contains("1 " + sbd(23) + " " + name(23) + " 12A1 giám thị ghi vắng")
        .contains("2 " + sbd(24) + " " + name(24) + " 12A1 không vào thi")
        .contains("1 " + sbd(1) + " " + name(1) + " 12A1 07:42:34 muộn 12 phút")
        .contains("thêm 15 phút từ trước; chữ lớn (Khiếm thị nhẹ, quyết định số 17)")
        .contains("giám thị thêm 10 phút trong ca thi");
  }

  @Test
  void actsIncidentsAndOutagesAreToldAsTheyWereRecorded() throws IOException {
    String text = text(withAll());
    assertThat(text)
        .contains("08:00:00 Thêm giờ")
        .contains("Lí do: Đổi máy mất 10 phút. Đã làm cho")
        .contains("Không làm được cho 2 thí sinh: Bài đã nộp.")
        .contains("Cho làm tiếp ở máy khác")
        .contains("cả phòng")
        .contains("cả ca thi")
        .contains("Nội dung: “Còn 15 phút.”. Đã làm cho");
    assertThat(text)
        .contains("07:42:00")
        .contains("phím số không nhận; đã đổi.")
        .contains("08:04:00 phòng Mất điện 5 phút ở dãy bên trái")
        .contains("08:31:00")
        .contains("vào lại sau 4 phút.");
    assertThat(text)
        .contains("08:10:00 08:10:42 42,3 giây 22 đã bù đúng thời gian bị mất.")
        .contains("máy chủ gián đoạn Trần Khảo Thí");
  }

  @Test
  void whatPagesNoticedIsNoVerdict() throws IOException {
    assertThat(text(withAll()))
        .contains("tự nó không phải là kết luận vi phạm")
        .contains(
            "rời màn hình 3 lần, tổng 12,3 giây; 1 lần rời chưa thấy trở lại nên không tính được",
            "sao chép 1 lần; làm bài ở 2 máy; nộp 1")
        .doesNotContain("Trang thi không ghi nhận gì.");
    assertThat(text(MinutesRoom.empty())).contains("Trang thi không ghi nhận gì.");
  }

  @Test
  void everybodyIsOnTheListWithWhatTheySign() throws IOException {
    String text = text(withAll());
    for (int place = 1; place <= 24; place++) {
      assertThat(text).contains(sbd(place) + " " + name(place));
    }
    assertThat(text)
        .contains("12A1 1-2 0102 07:30:02 38/40 09:00:02 ABCD-EF02-GHJK")
        .contains("09:00:05 (hết giờ)")
        .contains("09:00:07 (GT thu)")
        .contains("GIÁM THỊ 1 GIÁM THỊ 2 TRƯỞNG ĐIỂM THI")
        .contains("(Kí, ghi rõ họ tên)");
  }

  @Test
  void everyPageHasItsNumberAndTheCodeOfTheWhole() throws IOException {
    MinutesForm form = MinutesForm.of(withAll().facts());
    try (PDDocument document = Loader.loadPDF(file(withAll()))) {
      int pages = document.getNumberOfPages();
      assertThat(pages).isBetween(3, 5);
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= pages; page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        assertThat(stripper.getText(document).replaceAll("\\s+", " "))
            .contains("Trang " + page + "/" + pages)
            .contains("Mã " + form.fingerprint().substring(0, 16))
            .contains("Lập lúc 11:30:00 22/11/2026, người lập: " + MADE_BY);
      }
    }
    assertThat(text(withAll())).contains("(SHA-256): " + form.fingerprint() + ".");
  }

  @Test
  void thePageThatIsSignedSaysOfWhichRoomAndExamItIs() throws IOException {
    try (PDDocument document = Loader.loadPDF(file(withAll()))) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(document.getNumberOfPages());
      assertThat(stripper.getText(document).replaceAll("\\s+", " "))
          .contains("GIÁM THỊ 1")
          .contains("Thi thử tốt nghiệp THPT lần 1 – Môn Toán, Phòng thi: 012.");
    }
  }

  @Test
  void theyEndWithTheEndOfTheAuditTrailWhichIsNoPartOfTheirCode() throws IOException {
    assertThat(text(withAll()))
        .contains("Cuối chuỗi nhật kí kiểm toán lúc lập: số 70412, mã 0123456789abcdef. ");
    MinutesForm form = MinutesForm.of(withAll().facts());
    AuditEnd grown = new AuditEnd(70_413, "f".repeat(64));
    assertThat(form.printed(grown).fingerprint()).isNotEqualTo(form.printed(TRAIL).fingerprint());
    assertThat(text(withAll())).contains("(SHA-256): " + form.fingerprint() + ".");
  }

  @Test
  void whileSomebodyWritesItIsADraft() throws IOException {
    assertThat(text(withAll().writing())).contains("BẢN TẠM – còn 1 thí sinh đang làm bài");
    MinutesForm draft = MinutesForm.of(withAll().writing().facts());
    assertThat(draft.isDraft()).isTrue();
    assertThat(draft.fileName()).isEqualTo("bien-ban-phong-012-20261122-ban-tam.pdf");
  }

  @Test
  void whileSomebodyMayStillComeItIsADraft() throws IOException {
    MinutesRoom open = MinutesRoom.of24().at(OPENS.plus(Duration.ofMinutes(100)));
    assertThat(text(open))
        .contains("BẢN TẠM – ca thi chưa kết thúc, còn 1 thí sinh chưa vào thi")
        .contains("12A1 chưa vào thi")
        .contains("Chưa vào thi 1")
        .contains("III. Thí sinh vắng hoặc chưa vào thi")
        .doesNotContain("Không vào thi");
    assertThat(MinutesForm.of(open.facts()).isDraft()).isTrue();
  }

  @Test
  void whenAllIsOverItIsNone() throws IOException {
    assertThat(text(withAll())).doesNotContain("BẢN TẠM").doesNotContain("BẢN TRÍCH");
    assertThat(MinutesForm.of(withAll().facts()).fileName())
        .isEqualTo("bien-ban-phong-012-20261122.pdf");
  }

  @Test
  void whoIsLeftOutIsSaid() throws IOException {
    assertThat(text(withAll().withheld(3)))
        .contains("BẢN TRÍCH – không gồm 3 thí sinh thuộc lớp mà người lập không coi thi");
  }

  @Test
  void anEmptyRoomHasMinutesToo() throws IOException {
    assertThat(text(MinutesRoom.empty()))
        .contains("Đăng kí dự thi tại phòng 0")
        .contains("Phòng không có thí sinh nào.")
        .contains("VII. Sự việc ghi trong phòng Không có.")
        .contains("GIÁM THỊ 1");
  }

  @Test
  void longNamesAndNotesAreWrappedAndWhole() throws IOException {
    String name =
        "Công Tằng Tôn Nữ Huyền Trân Ngọc Phương Thảo Nguyên Khánh Đoan Trang Diễm Quỳnh Anh"
            + " Supercalifragilisticexpialidociousupercalifragilistic";
    String note = "Giám thị ghi rất dài: " + "sự việc kéo dài ".repeat(60) + "hết.";
    String text = text(withAll().named(name).incident(70, null, note));
    assertThat(text.replace(" ", ""))
        .contains(name.replace(" ", ""))
        .contains(note.replace(" ", ""));
  }

  @Test
  void aNoteOnTheWholeSittingIsToldToBeSo() throws IOException {
    MinutesRoom room = MinutesRoom.of24().incidentOfSitting(7, "Báo cháy.");
    assertThat(text(room)).contains("cả ca thi Báo cháy.");
    assertThat(text(MinutesRoom.of24().incident(7, null, "Báo cháy.")))
        .contains("phòng Báo cháy.")
        .doesNotContain("cả ca thi");
  }

  @Test
  void theSameStateIsTheSameFileButForTheMoment() {
    assertThat(file(withAll())).isEqualTo(file(withAll()));
    Instant later = OPENS.plusSeconds(5 * 3_600);
    MinutesForm again = MinutesForm.of(withAll().at(later).facts());
    assertThat(again.fingerprint()).isEqualTo(MinutesForm.of(withAll().facts()).fingerprint());
    assertThat(again.fingerprint())
        .isNotEqualTo(MinutesForm.of(withAll().writing().facts()).fingerprint());
    assertThat(printer.print(again.printed(TRAIL), again.foot(MADE_BY)))
        .isNotEqualTo(file(withAll()));
  }

  @ParameterizedTest
  @EnumSource(DeskActKind.class)
  void everyActHasItsWord(DeskActKind kind) throws IOException {
    MinutesRoom room = MinutesRoom.of24().act(kind.code(), new Whom(id(8), null), null, "x");
    assertThat(text(room)).contains(sbd(8)).contains("Lê Văn Coi");
  }

  @Test
  void anOutageWithoutADecisionSaysSo() throws IOException {
    assertThat(text(MinutesRoom.of24().gap(null))).contains("chưa có quyết định");
    assertThat(text(MinutesRoom.of24().gap(new Decided(false, "quá ngắn", "A"))))
        .contains("không bù. Lí do: quá ngắn");
  }
}
