package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.ExamDay;
import vn.benhoc.it.harness.Exams;
import vn.benhoc.it.harness.Figures;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.SystemTest;

/** The minutes of a room, as they come out of the running server. */
@SystemTest
class MinutesIT {

  private Api invigilator;
  private Api pupil;
  private String sitting;
  private JsonNode me;
  private String room;

  @BeforeEach
  void aRoom(Installation installation) {
    Api manager = installation.as("khaothi");
    invigilator = installation.as("giamthi1");
    pupil = installation.as("hocsinh05");
    ExamDay day = new ExamDay(manager, "Thi thử có biên bản " + UUID.randomUUID());
    sitting = day.addSitting("12A1");
    manager.put("sittings/" + sitting + "/rooms", ExamDay.rooms(2, 3)).expect(200);
    manager.post("sittings/" + sitting + "/seating", ExamDay.byName(List.of())).expect(200);
    String id = day.candidateOf(sitting, pupil);
    for (JsonNode row : day.candidates(sitting)) {
      if (row.path("id").asText().equals(id)) {
        me = row;
        room = row.at("/place/roomId").asText();
      }
    }
  }

  private String path(String what) {
    return "sittings/" + sitting + "/invigilation/" + what;
  }

  private HttpResponse<byte[]> minutes() {
    HttpResponse<byte[]> answer = invigilator.download(path("minutes.pdf?room=" + room));
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer;
  }

  private static String text(HttpResponse<byte[]> answer) throws IOException {
    try (PDDocument document = Loader.loadPDF(answer.body())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private ObjectNode order(String kind) {
    return Api.JSON
        .createObjectNode()
        .put("requestId", UUID.randomUUID().toString())
        .put("kind", kind)
        .put("candidateId", me.path("id").asText());
  }

  private void act(ObjectNode order) {
    invigilator.post(path("acts"), order).expect(200);
  }

  @Test
  void aNoteForAllRoomsIsOfWhoManagesTheSitting(Installation installation) {
    ObjectNode note =
        Api.JSON
            .createObjectNode()
            .put("requestId", UUID.randomUUID().toString())
            .put("note", "Báo cháy");
    assertThat(invigilator.post(path("incidents"), note).expect(403).problem())
        .isEqualTo("note-of-a-room");
    installation.as("khaothi").post(path("incidents"), note).expect(200);
  }

  @Test
  void theyTellWhatHappenedAndAreDraftsWhileSomebodyMayWrite() throws IOException {
    JsonNode attempt = pupil.post("my/sittings/" + sitting + "/attempt").expect(200).json();
    act(order("time").put("minutes", 10).put("reason", "Đổi máy vì hỏng màn hình"));
    ObjectNode note =
        Api.JSON
            .createObjectNode()
            .put("requestId", UUID.randomUUID().toString())
            .put("roomId", room)
            .put("note", "Mất điện 5 phút ở dãy bên trái");
    invigilator.post(path("incidents"), note).expect(200);

    HttpResponse<byte[]> draft = minutes();
    assertThat(header(draft, "Content-Type")).startsWith("application/pdf");
    assertThat(header(draft, "Content-Disposition"))
        .matches("attachment; filename=\"bien-ban-phong-00[12]-\\d{8}-ban-tam\\.pdf\"");
    assertThat(header(draft, "Cache-Control")).contains("no-store");
    assertThat(text(draft))
        .contains("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        .contains("BIÊN BẢN COI THI")
        .contains("BẢN TẠM – còn 1 thí sinh đang làm bài")
        .contains("Thi thử có biên bản")
        .contains("Lí do: Đổi máy vì hỏng màn hình. Đã làm cho 1 thí sinh.")
        .contains("giám thị thêm 10 phút trong ca thi")
        .contains("phòng Mất điện 5 phút ở dãy bên trái")
        .contains("Có mặt, đã bắt đầu làm bài 1 ")
        .contains(me.path("sbd").asText() + " " + me.path("fullName").asText())
        .containsPattern("nhật kí kiểm toán lúc lập: số [1-9][0-9]*, mã [0-9a-f]{16}\\.")
        .contains("Trang 1/");

    String mine = "attempts/" + attempt.path("id").asText();
    pupil.put(mine + "/responses", Exams.mark("page", "1.1")).expect(200);
    act(order("collect").put("reason", "Hết buổi"));
    String receipt = pupil.get(mine).expect(200).json().path("receiptCode").asText();
    assertThat(receipt).hasSize(14);
    assertThat(text(minutes()))
        .contains("BẢN TẠM – ca thi chưa kết thúc")
        .contains("Đang làm bài 0 ")
        .contains("giám thị thu bài 1 ")
        .contains("(GT thu)")
        .contains(receipt);
  }

  @Test
  void theSameStateHasTheSameCodeAndEveryMakingIsOnTheAuditTrail(Installation installation)
      throws IOException {
    Api auditor = installation.as("kiemtra");
    long before = entries(auditor);
    Instant asked = Instant.now();
    String first = text(minutes());
    Figures.print(
        "invigilation.minutes.first", Duration.between(asked, Instant.now()).toMillis(), "ms");
    asked = Instant.now();
    String second = text(minutes());
    Figures.print(
        "invigilation.minutes.next", Duration.between(asked, Instant.now()).toMillis(), "ms");
    assertThat(code(second)).hasSize(64).isEqualTo(code(first));
    ObjectNode note =
        Api.JSON
            .createObjectNode()
            .put("requestId", UUID.randomUUID().toString())
            .put("candidateId", me.path("id").asText())
            .put("note", "Đến muộn");
    invigilator.post(path("incidents"), note).expect(200);
    assertThat(code(text(minutes()))).isNotEqualTo(code(first));
    assertThat(entries(auditor)).isGreaterThanOrEqualTo(before + 4);
  }

  private static String code(String text) {
    return text.replaceAll(".*\\(SHA-256\\): ([0-9a-f]{64})\\..*", "$1");
  }

  private static long entries(Api auditor) {
    JsonNode check = auditor.get("audit/check").expect(200).json();
    assertThat(check.path("intact").asBoolean()).isTrue();
    return check.path("checked").asLong() + check.path("waiting").asLong();
  }

  @Test
  void aRoomHasToBeNamedAndToBeThere() {
    assertThat(invigilator.get(path("minutes.pdf")).expect(409).problem())
        .isEqualTo("minutes-of-a-room");
    String unknown = path("minutes.pdf?room=" + UUID.randomUUID());
    assertThat(invigilator.get(unknown).expect(404).problem()).isEqualTo("room-not-found");
    assertThat(pupil.get(path("minutes.pdf?room=" + room)).expect(403).problem())
        .isEqualTo("forbidden");
  }
}
