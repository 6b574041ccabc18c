package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Answer;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.ExamDay;
import vn.benhoc.it.harness.InTime;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.SystemTest;

/**
 * What a candidate who has not begun is told: of their time, and of what was said in their room.
 */
@SystemTest
@InTime
class WaitingCandidateIT {

  private Api manager;
  private Api invigilator;
  private Api pupil;
  private String sitting;
  private String me;
  private String room;
  private String otherRoom;
  private String inOtherRoom;

  @BeforeEach
  void twoRooms(Installation installation) {
    manager = installation.as("khaothi");
    invigilator = installation.as("giamthi1");
    pupil = installation.as("hocsinh05");
    ExamDay day = new ExamDay(manager, "Thi thử ngồi chờ " + UUID.randomUUID());
    sitting = day.addSitting("12A1");
    manager.put(path("rooms"), ExamDay.rooms(2, 3)).expect(200);
    manager.post(path("seating"), ExamDay.byName(List.of())).expect(200);
    me = day.candidateOf(sitting, pupil);
    JsonNode all = day.candidates(sitting);
    for (JsonNode row : all) {
      if (row.path("id").asText().equals(me)) {
        room = roomOf(row);
      }
    }
    for (JsonNode row : all) {
      if (!roomOf(row).equals(room)) {
        inOtherRoom = row.path("id").asText();
        otherRoom = roomOf(row);
      }
    }
  }

  private static String roomOf(JsonNode row) {
    return row.at("/place/roomId").asText();
  }

  private String path(String what) {
    return "sittings/" + sitting + "/" + what;
  }

  private JsonNode told() {
    return pupil.get("my/sittings/" + sitting + "/told").expect(200).json();
  }

  private static ObjectNode order(String kind) {
    return Api.JSON
        .createObjectNode()
        .put("requestId", UUID.randomUUID().toString())
        .put("kind", kind)
        .put("reason", "Đề sửa câu 5");
  }

  private Answer act(ObjectNode order) {
    return invigilator.post(path("invigilation/acts"), order);
  }

  @Test
  void theTimeTheyWereGivenIsToldAdmittedAndShown() {
    long before = told().path("millisLeft").asLong();
    String admission = "my/sittings/" + sitting;
    int minutes = pupil.get(admission).expect(200).json().path("minutes").asInt();
    act(order("time").put("minutes", 10).put("candidateId", me)).expect(200);
    act(order("time").put("minutes", 5).put("roomId", room)).expect(200);
    JsonNode told = told();
    assertThat(told.path("millisLeft").asLong() - before)
        .isEqualTo(Duration.ofMinutes(15).toMillis());
    assertThat(told.path("granted").asInt()).isEqualTo(15);
    assertThat(pupil.get(admission).expect(200).json().path("minutes").asInt() - minutes)
        .isEqualTo(15);
    for (JsonNode own : pupil.get("my/sittings").expect(200).json()) {
      if (own.path("id").asText().equals(sitting)) {
        assertThat(own.path("minutes").asInt() - minutes).isEqualTo(15);
      }
    }
    JsonNode wall = invigilator.get(path("invigilation/wall?room=" + room)).expect(200).json();
    for (JsonNode tile : wall.path("tiles")) {
      boolean mine = tile.path("id").asText().equals(me);
      assertThat(tile.path("grantedMinutes").asInt()).isEqualTo(mine ? 15 : 5);
      assertThat(tile.path("millisLeft").asLong() - before)
          .isEqualTo(Duration.ofMinutes(mine ? 15 : 5).toMillis());
    }
    pupil.post("my/sittings/" + sitting + "/attempt").expect(200);
    assertThat(told().path("granted").asInt()).isEqualTo(15);
  }

  @Test
  void whoIsMovedTakesTheMessagesOfTheirRoomAlongAndHearsThoseOfTheOther() {
    act(order("message").put("roomId", room)).expect(200);
    act(order("message").put("roomId", otherRoom)).expect(200);
    assertThat(told().path("messages")).hasSize(1);
    ObjectNode exchange = Api.JSON.createObjectNode().put("with", inOtherRoom);
    manager.put(path("candidates/" + me + "/seat-exchange"), exchange).expect(200);
    assertThat(told().path("messages")).hasSize(2);
  }

  @Test
  void theSameOrderAtOnceIsDoneOnceAndRefusedToNobody() {
    String acts = path("invigilation/acts");
    ObjectNode message = order("message").put("candidateId", me);
    assertThat(atOnce(acts, message)).containsOnly(200);
    assertThat(told().path("messages")).hasSize(1);
    String incidents = path("invigilation/incidents");
    ObjectNode note =
        Api.JSON
            .createObjectNode()
            .put("requestId", UUID.randomUUID().toString())
            .put("roomId", room)
            .put("note", "Mất điện");
    assertThat(atOnce(incidents, note)).containsOnly(200);
    assertThat(invigilator.get(incidents).expect(200).json()).hasSize(1);
  }

  private List<Integer> atOnce(String where, ObjectNode body) {
    List<CompletableFuture<Answer>> answers =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> invigilator.post(where, body)))
            .limit(8)
            .toList();
    return answers.stream().map(answer -> answer.join().status()).toList();
  }
}
