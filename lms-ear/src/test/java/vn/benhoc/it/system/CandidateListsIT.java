package vn.benhoc.it.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Answer;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.ExamDay;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.Spreadsheet;
import vn.benhoc.it.harness.SystemTest;

/** Candidate lists on their way into sittings of a session. */
@SystemTest
class CandidateListsIT {

  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final String UNKNOWN = "0190a000-0000-7000-8000-000000000000";

  private static Api manager;
  private static ExamDay day;
  private static String sitting;
  private static List<JsonNode> people;

  @BeforeAll
  static void makeASession(Installation installation) {
    manager = installation.as("khaothi");
    day = new ExamDay(manager, "Thi thử theo danh sách");
    sitting = day.addSitting("12B1");
    JsonNode listed = day.candidates(sitting);
    people = List.of(listed.get(0), listed.get(1), listed.get(2));
  }

  private static JsonNode sent(String to, String file) {
    return day.sendList(to, file.getBytes(UTF_8)).expect(201).json();
  }

  private static String path(JsonNode view) {
    return "candidate-imports/" + view.path("id").asText();
  }

  @Test
  void aListWithFaultsIsLocatedAndTakesNobody() {
    String empty = day.addSitting();
    String code = day.sectorCode(people.get(0));
    JsonNode view =
        sent(
            empty,
            "DANH SÁCH\nSBD;Họ và tên;Mã định danh\n12345;Ai Đó;" + code + "\n;Không Ai;0\n");
    assertThat(view.path("state").asText()).isEqualTo("refused");
    assertThat(view.path("findings").findValuesAsText("code"))
        .containsExactly("leading-zeros-lost", "name-differs", "person-unknown");
    JsonNode first = view.at("/findings/0");
    assertThat(first.path("column").asText()).isEqualTo("A");
    assertThat(first.path("row").asInt()).isEqualTo(3);
    assertThat(first.path("header").asText()).isEqualTo("SBD");
    assertThat(first.path("found").asText()).isEqualTo("12345");
    assertThat(first.path("message").asText()).contains("00012345");
    assertThat(manager.get(path(view)).expect(200).json().path("errors").asInt()).isEqualTo(3);
    assertThat(manager.post(path(view) + "/commit").expect(409).problem())
        .isEqualTo("candidate-import-not-checked");
    assertThat(day.candidates(empty)).isEmpty();
    manager.delete(path(view)).expect(204);
    manager.delete(path(view)).expect(204);
    assertThat(manager.get("candidate-imports?sitting=" + empty).expect(200).json())
        .singleElement()
        .satisfies(one -> assertThat(one.path("state").asText()).isEqualTo("cancelled"));
  }

  /** Numbers change hands, and everybody sits where the list says. */
  @Test
  void aListFillsASittingWithNumbersRoomsAndAllowances() {
    String empty = day.addSitting();
    StringBuilder file =
        new StringBuilder(
            "\ufeffsố báo danh,MÃ ĐỊNH DANH,Phòng thi,Số phút thêm,Chữ lớn,Lí do hỗ trợ\r\n");
    for (int i = 0; i < people.size(); i++) {
      file.append(people.get((i + 1) % people.size()).path("sbd").asText()).append(',');
      file.append(day.sectorCode(people.get(i))).append(",\"P.01\",");
      file.append(i == 0 ? "15,x,\"khuyết tật, có giấy\"\r\n" : ",,\r\n");
    }
    JsonNode view = sent(empty, file.toString());
    assertThat(view.path("findings").findValuesAsText("code")).containsExactly("room-will-be-made");
    JsonNode done = manager.post(path(view) + "/commit").expect(200).json();
    assertThat(done.path("state").asText()).isEqualTo("done");
    assertThat(done.path("added").asInt()).isEqualTo(3);
    assertThat(done.path("roomsMade").asInt()).isEqualTo(1);
    assertThatListed(day.candidates(empty));
    assertThat(manager.post(path(view) + "/commit").expect(409).problem())
        .as("a list is taken once")
        .isEqualTo("candidate-import-not-checked");
    JsonNode again = sent(empty, file.toString());
    JsonNode unchanged = manager.post(path(again) + "/commit").expect(200).json();
    assertThat(unchanged.path("updated").asInt()).isEqualTo(3);
    assertThatListed(day.candidates(empty));
  }

  private static void assertThatListed(JsonNode listed) {
    assertThat(listed).hasSize(3);
    JsonNode others = day.candidates(sitting);
    for (int i = 0; i < people.size(); i++) {
      JsonNode row = listed.get(i);
      assertThat(row.path("personId")).isEqualTo(people.get(i).path("personId"));
      assertThat(row.path("sbd")).isEqualTo(people.get((i + 1) % people.size()).path("sbd"));
      assertThat(row.at("/place/seat/column").asInt()).isEqualTo(i + 1);
      assertThat(others.get(i).path("sbd"))
          .as("a number is the person's in all sittings of the session")
          .isEqualTo(row.path("sbd"));
    }
    assertThat(listed.at("/0/place/extraMinutes").asInt()).isEqualTo(15);
    assertThat(listed.at("/0/place/largerText").asBoolean()).isTrue();
    assertThat(listed.at("/0/place/allowanceReason").asText()).isEqualTo("khuyết tật, có giấy");
    assertThat(listed.at("/0/form")).isNotEqualTo(listed.at("/1/form"));
    assertThat(listed.at("/1/form")).isNotEqualTo(listed.at("/2/form"));
  }

  @Test
  void aWorkbookIsTakenLikeAText() {
    String empty = day.addSitting();
    JsonNode pupil = people.get(0);
    byte[] file =
        Spreadsheet.of(
            List.of(
                List.of("Họ và tên", "Mã định danh", "Ngày sinh"),
                List.of(pupil.path("fullName").asText(), day.sectorCode(pupil), "31/12/2008")));
    Answer checked =
        manager.send(
            "POST",
            "candidate-imports?sitting=" + empty + "&fileName=danh-sach.xlsx",
            BodyPublishers.ofByteArray(file),
            Map.of("Content-Type", WORKBOOK));
    JsonNode view = checked.expect(201).json();
    assertThat(view.path("findings")).isEmpty();
    manager.post(path(view) + "/commit").expect(200);
    assertThat(day.candidates(empty).findValuesAsText("personId"))
        .containsExactly(pupil.path("personId").asText());
  }

  @Test
  void aFileInAnOldEncodingIsRefusedWithAdvice() {
    byte[] file = {'M', (byte) 0xe3, ' ', (byte) 0xf0, '\n'};
    Answer answer = day.sendList(sitting, file);
    assertThat(answer.expect(422).problem()).isEqualTo("table-not-utf8");
    assertThat(answer.json().path("detail").asText()).contains("Windows-1258");
  }

  @Test
  void aFileThatIsNoneIsRefused() {
    assertThat(day.sendList(sitting, new byte[0]).expect(422).problem()).isEqualTo("table-empty");
    byte[] broken = {'P', 'K', 3, 4, 0, 0};
    assertThat(day.sendList(sitting, broken).expect(422).problem()).isEqualTo("table-not-readable");
    assertThat(day.sendList(sitting, new byte[11 << 20]).expect(413).problem())
        .isEqualTo("body-too-large");
  }

  @Test
  void onlyManagersOfTheWholeSittingImport(Installation installation) {
    Map<String, String> csv = Map.of("Content-Type", "text/csv");
    String path = "candidate-imports?sitting=" + sitting;
    for (String account : List.of("giamthi1", "giaovien5", "quantri", "hocsinh34")) {
      Api other = installation.as(account);
      assertThat(other.send("POST", path, BodyPublishers.ofString("x"), csv).problem())
          .as(account)
          .isEqualTo("forbidden");
      assertThat(other.get(path).problem()).isEqualTo("forbidden");
      assertThat(other.get("candidate-imports/" + UNKNOWN).problem()).isEqualTo("forbidden");
    }
    assertThat(manager.get("candidate-imports").expect(422).problem()).isEqualTo("input-not-valid");
    assertThat(manager.get("candidate-imports/" + UNKNOWN).expect(404).problem())
        .isEqualTo("candidate-import-not-found");
  }
}
