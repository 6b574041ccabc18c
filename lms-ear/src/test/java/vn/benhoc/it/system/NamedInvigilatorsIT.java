package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.ExamDay;
import vn.benhoc.it.harness.InTime;
import vn.benhoc.it.harness.Listening;
import vn.benhoc.it.harness.SystemTest;

/** Whom invigilators see and act on before, while and after somebody is named for a room. */
@SystemTest
@InTime
class NamedInvigilatorsIT extends RoomsOfTwoSchools {

  private static final Duration SOON = Duration.ofSeconds(5);

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
