package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Answer;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.ExamDay;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.Listening;
import vn.benhoc.it.harness.SystemTest;

/**
 * Rooms in which two schools sit: whom their invigilators see before, while and after somebody is
 * named.
 */
@SystemTest
class NamedInvigilatorsIT {

  private static final Duration SOON = Duration.ofSeconds(5);
  private static final String FIRST = "12A1";
  private static final String SECOND = "12B1";

  /** Teaches at the second school and invigilates nowhere but by being named. */
  private Api named;

  /** Invigilates the classes of the first school. */
  private Api byClass;

  private Api manager;
  private String sitting;
  private String room;
  private String otherRoom;
  private String person;
  private JsonNode candidates;

  @BeforeEach
  void twoSchoolsInTwoRooms(Installation installation) {
    manager = installation.as("khaothi");
    byClass = installation.as("giamthi2");
    named = installation.as("giaovien4");
    ExamDay day = new ExamDay(manager, "Thi chung phòng " + UUID.randomUUID());
    sitting = "sittings/" + day.addSitting(FIRST, SECOND);
    String id = sitting.substring("sittings/".length());
    JsonNode rooms = manager.put(sitting + "/rooms", ExamDay.rooms(2, 6)).expect(200).json();
    room = rooms.at("/0/id").asText();
    otherRoom = rooms.at("/1/id").asText();
    ObjectNode byChance = Api.JSON.createObjectNode().put("order", "random");
    manager.post(sitting + "/seating", byChance.put("filling", "evenly").put("number", "7"));
    candidates = day.candidates(id);
    person = named.get("session").expect(200).json().at("/person/id").asText();
  }

  private Answer name(String where) {
    return manager.send(
        "PUT", naming(where), BodyPublishers.noBody(), Map.of("Accept", "application/json"));
  }

  private String naming(String where) {
    return sitting + "/rooms/" + where + "/invigilators/" + person;
  }

  private static String wall(String sitting, String room) {
    return sitting + "/invigilation/wall?room=" + room;
  }

  private Set<String> classesOnWall(Api who) {
    Set<String> classes = new TreeSet<>();
    JsonNode tiles = who.get(wall(sitting, room)).expect(200).json().path("tiles");
    tiles.forEach(tile -> classes.add(tile.path("className").asText()));
    return classes;
  }

  private String candidate(String className, String where) {
    for (JsonNode row : candidates) {
      if (row.path("className").asText().equals(className)
          && row.at("/place/roomId").asText().equals(where)) {
        return row.path("id").asText();
      }
    }
    throw new AssertionError("nobody of " + className + " in " + where);
  }

  private static ObjectNode order(String kind) {
    return Api.JSON
        .createObjectNode()
        .put("requestId", UUID.randomUUID().toString())
        .put("kind", kind)
        .put("minutes", 5)
        .put("reason", "Mất điện 5 phút");
  }

  private Answer act(Api who, ObjectNode order) {
    return who.post(sitting + "/invigilation/acts", order);
  }

  @Test
  void whileNobodyIsNamedEachSeesTheirOwnAndATeacherNothing() {
    assertThat(classesOnWall(byClass)).containsExactly(FIRST);
    assertThat(named.get(wall(sitting, room)).expect(403).problem()).isEqualTo("forbidden");
    assertThat(named.get(sitting + "/invigilation").problem()).isEqualTo("forbidden");
  }

  @Test
  void whoIsNamedSeesAllOfTheRoomAndTheOthersNoneOfIt() {
    JsonNode told = name(room).expect(200).json();
    assertThat(told.at("/people/0/id").asText()).isEqualTo(person);
    assertThat(classesOnWall(named)).containsExactly(FIRST, SECOND);
    assertThat(classesOnWall(manager)).containsExactly(FIRST, SECOND);
    assertThat(byClass.get(wall(sitting, room)).expect(403).problem()).isEqualTo("room-of-others");
    assertThat(named.get(wall(sitting, otherRoom)).expect(403).problem()).isEqualTo("forbidden");
    JsonNode overview = byClass.get(sitting + "/invigilation").expect(200).json();
    assertThat(overview.path("rooms").findValuesAsText("id")).containsExactly(otherRoom);
    assertThat(overview.path("withheld").asInt()).isEqualTo(1);
    assertThat(named.get(sitting + "/invigilation").json().path("rooms").findValuesAsText("id"))
        .containsExactly(room);
    for (JsonNode each : byClass.get(sitting + "/rooms").expect(200).json()) {
      assertThat(each.path("code").isNull()).isEqualTo(each.path("id").asText().equals(room));
    }
    assertThat(manager.get(sitting + "/invigilators").expect(200).json()).hasSize(1);
  }

  @Test
  void whoIsNamedActsOnAllOfTheRoomAndTheOthersOnNone() {
    name(room).expect(200);
    String theirs = candidate(FIRST, room);
    assertThat(act(named, order("time").put("candidateId", theirs)).expect(200).json().at("/later"))
        .hasToString("1");
    int all =
        act(named, order("message").put("roomId", room)).expect(200).json().path("later").asInt();
    assertThat(all).isEqualTo(named.get(wall(sitting, room)).json().path("tiles").size());
    assertThat(act(byClass, order("time").put("candidateId", theirs)).expect(403).problem())
        .isEqualTo("room-of-others");
    assertThat(act(byClass, order("message").put("roomId", room)).expect(403).problem())
        .isEqualTo("room-of-others");
    String absence = sitting + "/candidates/" + theirs + "/absence";
    assertThat(byClass.put(absence, Api.JSON.createObjectNode()).expect(403).problem())
        .isEqualTo("room-of-others");
    assertThat(byClass.post(sitting + "/candidates/" + theirs + "/hand-in").problem())
        .isEqualTo("room-of-others");
    named.put(absence, Api.JSON.createObjectNode()).expect(200);
    named.delete(absence).expect(200);
    String elsewhere = candidate(SECOND, otherRoom);
    assertThat(act(named, order("time").put("candidateId", elsewhere)).expect(404).problem())
        .isEqualTo("candidate-not-found");
  }

  @Test
  void notesAndMinutesAreThoseOfWhoIsNamed() {
    name(room).expect(200);
    ObjectNode note =
        Api.JSON
            .createObjectNode()
            .put("requestId", UUID.randomUUID().toString())
            .put("roomId", room)
            .put("note", "Đèn phòng hỏng");
    String incidents = sitting + "/invigilation/incidents";
    assertThat(byClass.post(incidents, note).expect(403).problem()).isEqualTo("room-of-others");
    named.post(incidents, note).expect(200);
    assertThat(named.get(incidents).expect(200).json()).hasSize(1);
    assertThat(byClass.get(incidents).expect(200).json()).isEmpty();
    manager.post(incidents, noteOn("roomId", otherRoom)).expect(200);
    JsonNode onAll = manager.post(incidents, noteOn("roomId", null)).expect(200).json();
    assertThat(named.get(incidents + "?room=" + room).json()).hasSize(2);
    assertThat(named.delete(incidents + "/" + onAll.path("id").asText()).expect(403).problem())
        .isEqualTo("forbidden");
    assertThat(byClass.delete(incidents + "/" + onAll.path("id").asText()).problem())
        .isEqualTo("forbidden");
    note.putNull("roomId");
    assertThat(named.post(incidents, note).expect(409).problem()).isEqualTo("decision-reused");
    String minutes = sitting + "/invigilation/minutes.pdf?room=" + room;
    named.get(minutes).expect(200);
    assertThat(byClass.get(minutes).expect(403).problem()).isEqualTo("room-of-others");
  }

  private static ObjectNode noteOn(String what, @Nullable String id) {
    return Api.JSON
        .createObjectNode()
        .put("requestId", UUID.randomUUID().toString())
        .put(what, id)
        .put("note", "Đổi máy");
  }

  @Test
  void aRoomWithoutTheirCandidatesIsClosedThoughNobodyIsNamed() {
    ObjectNode more = ExamDay.rooms(1, 6).deepCopy();
    ((ObjectNode) more.at("/rooms/0")).put("name", "Phòng dự phòng");
    manager.post(sitting + "/rooms", more).expect(200);
    JsonNode rooms = manager.get(sitting + "/rooms").expect(200).json();
    String empty = rooms.at("/2/id").asText();
    assertThat(byClass.get(wall(sitting, empty)).expect(403).problem()).isEqualTo("forbidden");
    assertThat(byClass.get(sitting + "/invigilation").json().path("rooms").findValuesAsText("id"))
        .containsExactly(room, otherRoom);
    for (JsonNode each : byClass.get(sitting + "/rooms").expect(200).json()) {
      assertThat(each.path("code").isNull()).isEqualTo(each.path("id").asText().equals(empty));
    }
    String incidents = sitting + "/invigilation/incidents";
    assertThat(byClass.post(incidents, noteOn("roomId", empty)).expect(403).problem())
        .isEqualTo("forbidden");
    manager.get(wall(sitting, empty)).expect(200);
  }

  @Test
  void aNoteGoesWithItsCandidateAndStaysInItsRoom() {
    String incidents = sitting + "/invigilation/incidents";
    String moved = candidate(SECOND, otherRoom);
    String id =
        manager.post(incidents, noteOn("candidateId", moved)).expect(200).json().at("/id").asText();
    name(room).expect(200);
    assertThat(named.get(incidents).expect(200).json()).isEmpty();
    JsonNode seats = manager.get(sitting + "/rooms").expect(200).json().at("/0/seats");
    for (JsonNode seat : seats) {
      if (!seat.path("taken").asBoolean()) {
        ObjectNode place = Api.JSON.createObjectNode().put("roomId", room);
        place.put("row", seat.path("row").asInt()).put("column", seat.path("column").asInt());
        manager.put(sitting + "/candidates/" + moved + "/seat", place).expect(200);
        break;
      }
    }
    assertThat(named.get(incidents + "?room=" + room).expect(200).json()).hasSize(1);
    assertThat(manager.get(incidents + "?room=" + otherRoom).expect(200).json()).hasSize(1);
    assertThat(byClass.get(incidents).expect(200).json()).hasSize(1);
    assertThat(named.delete(incidents + "/" + id).expect(403).problem()).isEqualTo("forbidden");
    manager.delete(incidents + "/" + id).expect(204);
  }

  /** What is said to some of a sitting is not told to the others when they ask. */
  @Test
  void aMessageToSomeIsToldToThoseAlone(Installation installation) {
    name(room).expect(200);
    Api here = pupilIn(installation, room);
    Api there = pupilIn(installation, otherRoom);
    String told = "my/" + sitting + "/told";
    act(byClass, order("message")).expect(200);
    assertThat(there.get(told).expect(200).json().path("messages")).hasSize(1);
    assertThat(here.get(told).expect(200).json().path("messages")).isEmpty();
    act(manager, order("message")).expect(200);
    assertThat(here.get(told).expect(200).json().path("messages")).hasSize(1);
    assertThat(there.get(told).expect(200).json().path("messages")).hasSize(2);
  }

  private Api pupilIn(Installation installation, String where) {
    for (int number = 1; number <= 10; number++) {
      Api pupil = installation.as("hocsinh%02d".formatted(number));
      JsonNode person = pupil.get("session").json().at("/person/id");
      for (JsonNode row : candidates) {
        if (row.path("personId").equals(person) && row.at("/place/roomId").asText().equals(where)) {
          return pupil;
        }
      }
    }
    throw new AssertionError("none of ten pupils sits in " + where);
  }

  @Test
  void whoIsNoLongerNamedLosesTheRoomAtOnceAndTheirSocketSoon() {
    name(room).expect(200);
    String id = sitting.substring("sittings/".length());
    try (Listening theirs = named.listen("/ws/wall/" + id + "/" + room)) {
      theirs.next(SOON, news -> news.path("kind").asText().equals("wall"));
      assertThat(byClass.socketRefusal("/ws/wall/" + id + "/" + room, "")).isEqualTo(403);
      manager.delete(naming(room)).expect(200);
      assertThat(named.get(wall(sitting, room)).expect(403).problem()).isEqualTo("forbidden");
      assertThat(theirs.closing(SOON)).isEqualTo(4401);
    }
    assertThat(classesOnWall(byClass)).containsExactly(FIRST);
  }

  @Test
  void whoLooksByTheRightOnAClassIsSentOutWhenSomebodyIsNamed() {
    String id = sitting.substring("sittings/".length());
    try (Listening theirs = byClass.listen("/ws/wall/" + id + "/" + room);
        Listening managers = manager.listen("/ws/wall/" + id + "/" + room)) {
      theirs.next(SOON, news -> news.path("kind").asText().equals("wall"));
      name(room).expect(200);
      assertThat(theirs.closing(SOON)).isEqualTo(4401);
      act(manager, order("admit").put("roomId", room)).expect(200);
      managers.next(SOON, news -> news.path("kind").asText().equals("tiles"));
    }
  }

  @Test
  void whoIsNamedFindsTheRoomOnTheirFirstPage() {
    assertThat(named.get("today").expect(200).json().path("rooms").findValuesAsText("roomId"))
        .doesNotContain(room);
    name(room).expect(200);
    JsonNode rooms = named.get("today").expect(200).json().path("rooms");
    assertThat(rooms.findValuesAsText("roomId")).contains(room);
  }

  @Test
  void staffIsFoundByAccountOrNameAndPupilsAreNot() {
    JsonNode found = manager.get(sitting + "/invigilators/staff?q=GIAOVIEN4").expect(200).json();
    assertThat(found).hasSize(1);
    assertThat(found.at("/0/id").asText()).isEqualTo(person);
    assertThat(found.at("/0/units")).hasSize(1);
    assertThat(manager.get(sitting + "/invigilators/staff?q=hocsinh").expect(200).json()).isEmpty();
    String pupil = candidates.at("/0/personId").asText();
    String path = sitting + "/rooms/" + room + "/invigilators/" + pupil;
    assertThat(manager.put(path, Api.JSON.createObjectNode()).expect(409).problem())
        .isEqualTo("invigilator-not-fit");
    assertThat(byClass.get(sitting + "/invigilators/staff?q=a").problem()).isEqualTo("forbidden");
    assertThat(byClass.put(naming(room), Api.JSON.createObjectNode()).problem())
        .isEqualTo("forbidden");
  }
}
