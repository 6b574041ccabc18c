package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.ExamDay;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.SystemTest;

/** From an exam session to a candidate on a seat, over the running product's interface. */
@SystemTest
@TestMethodOrder(OrderAnnotation.class)
class ExamRoomsIT {

  private static final String ABSENT = "hocsinh31";
  private static final String ALLOWED = "hocsinh32";

  private static Api manager;
  private static Api invigilator;
  private static ExamDay day;
  private static String sitting;
  private static JsonNode candidates;

  @BeforeAll
  static void makeASession(Installation installation) {
    manager = installation.as("khaothi");
    invigilator = installation.as("giamthi1");
    day = new ExamDay(manager, "Thi thử tháng Năm");
    sitting = day.addSitting("12A2", "12B1");
    candidates = day.candidates(sitting);
  }

  @Test
  @Order(1)
  void aSessionListsItsSittingsAndNumbersAreEightDigits() {
    JsonNode seen = manager.get("exam-sessions/" + day.session()).expect(200).json();
    assertThat(seen.at("/sittings/0/id").asText()).isEqualTo(sitting);
    assertThat(seen.at("/sittings/0/sessionId").asText()).isEqualTo(day.session());
    assertThat(manager.get("exam-sessions").expect(200).json().findValuesAsText("id"))
        .contains(day.session());
    assertThat(invigilator.get("exam-sessions/" + day.session()).expect(200).json().at("/id"))
        .isEqualTo(seen.at("/id"));
    Set<String> numbers = new HashSet<>(candidates.findValuesAsText("sbd"));
    assertThat(numbers).hasSize(36).allMatch(sbd -> sbd.matches("[0-9]{8}"));
  }

  @Test
  @Order(1)
  void whoSitsTwiceInASessionKeepsTheirNumber() {
    Map<String, String> numbers = new HashMap<>();
    candidates.forEach(row -> numbers.put(row.path("personId").asText(), row.path("sbd").asText()));
    for (JsonNode row : day.candidates(day.addSitting("12A2", "11A1"))) {
      if (row.path("className").asText().equals("12A2")) {
        assertThat(row.path("sbd").asText()).isEqualTo(numbers.get(row.path("personId").asText()));
      } else {
        assertThat(numbers).doesNotContainValue(row.path("sbd").asText());
      }
    }
  }

  @Test
  @Order(2)
  void everybodyIsSeatedAsPreviewedAndNeighboursNeverShareAForm() {
    String path = "sittings/" + sitting;
    assertThat(manager.post(path + "/seating", ExamDay.byName(List.of())).expect(409).problem())
        .isEqualTo("sitting-without-rooms");
    manager.put(path + "/rooms", ExamDay.rooms(3)).expect(200);
    JsonNode preview =
        manager.post(path + "/seating/preview", ExamDay.byName(List.of())).expect(200).json();
    assertThat(preview.path("usedRooms").asInt()).isEqualTo(2);
    assertThat(preview.at("/rooms/0/taken").asInt()).isEqualTo(18);
    assertThat(preview.at("/rooms/2/taken").asInt()).isZero();
    ObjectNode same = ExamDay.byName(List.of(preview.path("number").asText()));
    JsonNode seating = manager.post(path + "/seating", same).expect(200).json();
    assertThat(seating).isEqualTo(preview);
    assertThat(manager.get(path + "/rooms").expect(200).json()).isEqualTo(seating.path("rooms"));
    seating.path("rooms").forEach(SeatedRooms::assertThatNeighboursDiffer);
    for (JsonNode row : day.candidates(sitting)) {
      assertThat(row.at("/place/room").asText()).isIn("001", "002");
    }
    manager.post(path + "/seating", ExamDay.byName(List.of())).expect(200);
    manager.put(path + "/rooms", ExamDay.rooms(3)).expect(200);
    manager.post(path + "/seating", same).expect(200);
  }

  @Test
  @Order(3)
  void anInvigilatorMovesACandidateToAFreeSeatOnly() {
    JsonNode room = manager.get("sittings/" + sitting + "/rooms").expect(200).json().get(2);
    ObjectNode choice =
        Api.JSON
            .createObjectNode()
            .put("roomId", room.path("id").asText())
            .put("row", 6)
            .put("column", 4);
    JsonNode moved = invigilator.put(candidate(0) + "/seat", choice).expect(200).json();
    assertThat(moved.at("/place/room").asText()).isEqualTo("003");
    assertThat(invigilator.put(candidate(1) + "/seat", choice).expect(409).problem())
        .isEqualTo("seat-not-free");
    choice.put("row", 7);
    assertThat(invigilator.put(candidate(1) + "/seat", choice).expect(422).problem())
        .isEqualTo("seat-not-in-room");
  }

  private static String candidate(int index) {
    return "sittings/" + sitting + "/candidates/" + candidates.get(index).path("id").asText();
  }

  private static String candidateOf(Api pupil) {
    return "sittings/" + sitting + "/candidates/" + day.candidateOf(sitting, pupil);
  }

  @Test
  @Order(3)
  void allowancesLengthenTheTimeOfOneCandidate(Installation installation) {
    Api pupil = installation.as(ALLOWED);
    String allowance = candidateOf(pupil) + "/allowance";
    ObjectNode plan = Api.JSON.createObjectNode().put("extraMinutes", 20).put("largerText", true);
    assertThat(manager.put(allowance, plan).expect(422).problem()).isEqualTo("allowance-not-valid");
    plan.put("reason", "Khiếm thị");
    JsonNode row = manager.put(allowance, plan).expect(200).json();
    assertThat(row.at("/place/extraMinutes").asInt()).isEqualTo(20);
    assertThat(invigilator.put(allowance, plan).problem()).isEqualTo("forbidden");
    JsonNode own = pupil.get("my/sittings/" + sitting).expect(200).json();
    assertThat(own.at("/candidate/largerText").asBoolean()).isTrue();
    assertThat(own.at("/candidate/place/room").asText()).isIn("001", "002");
    JsonNode attempt = pupil.post("my/sittings/" + sitting + "/attempt").expect(200).json();
    assertThat(attempt.path("millisLeft").asLong()).isGreaterThan(69 * 60_000L);
  }

  @Test
  @Order(3)
  void whoIsMarkedAbsentStartsOnlyOnceThatIsUndone(Installation installation) {
    Api pupil = installation.as(ABSENT);
    String absence = candidateOf(pupil) + "/absence";
    JsonNode nothing = Api.JSON.createObjectNode();
    assertThat(invigilator.put(absence, nothing).expect(200).json().path("state").asText())
        .isEqualTo("absent");
    String start = "my/sittings/" + sitting + "/attempt";
    assertThat(pupil.post(start).expect(409).problem()).isEqualTo("marked-absent");
    assertThat(invigilator.delete(absence).expect(200).json().path("state").asText())
        .isEqualTo("waiting");
    pupil.post(start).expect(200);
    assertThat(invigilator.put(absence, nothing).expect(409).problem())
        .isEqualTo("candidate-has-started");
  }

  @Test
  @Order(4)
  void onceSomebodyHasBegunTheSeatingStays() {
    String path = "sittings/" + sitting;
    assertThat(manager.post(path + "/seating", ExamDay.byName(List.of())).expect(409).problem())
        .isEqualTo("sitting-started");
    assertThat(manager.put(path + "/rooms", ExamDay.rooms(9)).expect(409).problem())
        .isEqualTo("sitting-started");
  }
}
