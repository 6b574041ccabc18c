package vn.benhoc.it.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.ExamDay;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.Listening;

/** An invigilator at the wall and a candidate in the room, each with a socket of their own. */
abstract class WatchedRoom {

  static final Duration WALL = Duration.ofSeconds(2);
  static final Duration PAGE = Duration.ofSeconds(3);
  private static final String ME = "hocsinh05";

  Api manager;
  Api invigilator;
  Api pupil;
  Installation installation;
  ExamDay day;
  String sitting;
  String room;
  String me;
  Listening wall;
  Listening page;

  @BeforeEach
  void aRoomWithAWall(Installation installation) {
    this.installation = installation;
    manager = installation.as("khaothi");
    invigilator = installation.as("giamthi1");
    pupil = installation.as(ME);
    day = new ExamDay(manager, "Thi thử có giám thị " + UUID.randomUUID());
    sitting = day.addSitting("12A1");
    manager.put("sittings/" + sitting + "/rooms", ExamDay.rooms(2, 3)).expect(200);
    manager.post("sittings/" + sitting + "/seating", ExamDay.byName(List.of())).expect(200);
    me = day.candidateOf(sitting, pupil);
    room = roomOf(me);
    wall = invigilator.listen("/ws/wall/" + sitting + "/" + room);
    page = pupil.listen("/ws/exam-room/" + sitting);
  }

  private String roomOf(String candidate) {
    for (JsonNode row : day.candidates(sitting)) {
      if (row.path("id").asText().equals(candidate)) {
        return row.at("/place/roomId").asText();
      }
    }
    throw new AssertionError(candidate + " is no candidate");
  }

  @AfterEach
  void close() {
    wall.close();
    page.close();
  }

  /** Somebody begins. */
  final JsonNode start(Api who) {
    return who.post("my/sittings/" + sitting + "/attempt").expect(200).json();
  }

  /** The invigilator does something; what came of it. */
  final JsonNode act(ObjectNode order) {
    return invigilator.post("sittings/" + sitting + "/invigilation/acts", order).expect(200).json();
  }

  /** Something to be done, to all of the sitting unless more is put to it. */
  final ObjectNode order(String kind) {
    return Api.JSON
        .createObjectNode()
        .put("requestId", UUID.randomUUID().toString())
        .put("kind", kind)
        .put("reason", "Mất điện 5 phút");
  }

  /** The candidate's tile, once the wall is told one that is as wanted. */
  final JsonNode tile(Predicate<JsonNode> wanted) {
    Predicate<JsonNode> mine = tile -> tile.path("id").asText().equals(me) && wanted.test(tile);
    JsonNode told = wall.next(WALL, news -> any(news.path("tiles"), mine));
    for (JsonNode tile : told.path("tiles")) {
      if (mine.test(tile)) {
        return tile;
      }
    }
    throw new AssertionError(told.toString());
  }

  private static boolean any(JsonNode list, Predicate<JsonNode> wanted) {
    for (JsonNode one : list) {
      if (wanted.test(one)) {
        return true;
      }
    }
    return false;
  }

  static Predicate<JsonNode> state(String state) {
    return told -> told.path("state").asText().equals(state);
  }

  static Instant deadline(JsonNode told) {
    return Instant.parse(told.path("deadline").asText());
  }
}
