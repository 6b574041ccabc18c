package vn.benhoc.it.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import vn.benhoc.it.harness.Answer;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.ExamDay;
import vn.benhoc.it.harness.Installation;

/** Two rooms in which two schools sit, and the staff who may or may not look into them. */
abstract class RoomsOfTwoSchools {

  static final String FIRST = "12A1";
  static final String SECOND = "12B1";

  /** Teaches at the second school and invigilates nowhere but by being named. */
  Api named;

  /** Invigilates the classes of the first school. */
  Api byClass;

  Api manager;
  String sitting;
  String room;
  String otherRoom;
  String person;
  JsonNode candidates;

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

  /** Somebody is named for a room. */
  final Answer name(String where) {
    return manager.send(
        "PUT", naming(where), BodyPublishers.noBody(), Map.of("Accept", "application/json"));
  }

  /** Where that is told. */
  final String naming(String where) {
    return sitting + "/rooms/" + where + "/invigilators/" + person;
  }

  static String wall(String sitting, String room) {
    return sitting + "/invigilation/wall?room=" + room;
  }

  /** Whose tiles somebody sees on the wall of the room. */
  final Set<String> classesOnWall(Api who) {
    Set<String> classes = new TreeSet<>();
    JsonNode tiles = who.get(wall(sitting, room)).expect(200).json().path("tiles");
    tiles.forEach(tile -> classes.add(tile.path("className").asText()));
    return classes;
  }

  /** Somebody of that class who sits in that room. */
  final String candidate(String className, String where) {
    for (JsonNode row : candidates) {
      if (row.path("className").asText().equals(className)
          && row.at("/place/roomId").asText().equals(where)) {
        return row.path("id").asText();
      }
    }
    throw new AssertionError("nobody of " + className + " in " + where);
  }

  static ObjectNode order(String kind) {
    return Api.JSON
        .createObjectNode()
        .put("requestId", UUID.randomUUID().toString())
        .put("kind", kind)
        .put("minutes", 5)
        .put("reason", "Mất điện 5 phút");
  }

  final Answer act(Api who, ObjectNode order) {
    return who.post(sitting + "/invigilation/acts", order);
  }

  /** A note on a room or a candidate; without an id on the whole sitting. */
  static ObjectNode noteOn(String what, @Nullable String id) {
    return Api.JSON
        .createObjectNode()
        .put("requestId", UUID.randomUUID().toString())
        .put(what, id)
        .put("note", "Đổi máy");
  }
}
