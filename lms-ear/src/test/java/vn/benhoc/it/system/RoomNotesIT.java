package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.InTime;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.SystemTest;

/** What is noted and said in a room is for those who answer for it, and who sits there. */
@SystemTest
@InTime
class RoomNotesIT extends RoomsOfTwoSchools {

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
}
