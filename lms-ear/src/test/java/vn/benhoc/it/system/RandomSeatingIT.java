package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.ExamDay;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.SystemTest;

/** Candidates seated by chance through the interface, in rooms of 24. */
@SystemTest
class RandomSeatingIT {

  private static final int ROOMS = 3;
  private static final int SEATS = 24;

  private Api manager;
  private ExamDay day;
  private String path;
  private Set<String> candidates;

  @BeforeEach
  void aSittingWithRooms(Installation installation) {
    manager = installation.as("khaothi");
    day = new ExamDay(manager, "Thi thử xếp chỗ ngẫu nhiên");
    String sitting = day.addSitting("12A1", "12A2", "12B1");
    path = "sittings/" + sitting;
    manager.put(path + "/rooms", ExamDay.rooms(ROOMS)).expect(200);
    candidates = new HashSet<>(day.candidates(sitting).findValuesAsText("id"));
    assertThat(candidates).hasSizeGreaterThan(ROOMS * SEATS / 2);
  }

  private JsonNode seat(ObjectNode plan) {
    return manager.post(path + "/seating", plan).expect(200).json();
  }

  private static ObjectNode byChance(String filling) {
    return Api.JSON.createObjectNode().put("order", "random").put("filling", filling);
  }

  /** Where each sits: room, row and column by candidate. Everybody sits, in one place. */
  private Map<String, String> places(JsonNode seating) {
    Map<String, String> places = new TreeMap<>();
    for (JsonNode room : seating.path("rooms")) {
      assertThat(room.path("taken").asInt()).isLessThanOrEqualTo(SEATS);
      for (JsonNode seat : room.path("seats")) {
        if (seat.path("taken").asBoolean()) {
          String place =
              "%s %s.%s"
                  .formatted(
                      room.path("name").asText(),
                      seat.path("row").asText(),
                      seat.path("column").asText());
          assertThat(places.put(seat.at("/candidate/id").asText(), place)).isNull();
        }
      }
    }
    assertThat(places.keySet()).isEqualTo(candidates);
    assertThat(new HashSet<>(places.values())).hasSameSizeAs(candidates);
    return places;
  }

  /** The list of the sitting says the same as the rooms. */
  private Map<String, String> listed() {
    Map<String, String> places = new TreeMap<>();
    for (JsonNode row : manager.get(path + "/candidates").expect(200).json()) {
      places.put(
          row.path("id").asText(),
          "%s %s.%s"
              .formatted(
                  row.at("/place/room").asText(),
                  row.at("/place/seat/row").asText(),
                  row.at("/place/seat/column").asText()));
    }
    return places;
  }

  @ParameterizedTest
  @ValueSource(strings = {"evenly", "full"})
  void otherNumbersSeatOtherwiseAndNeighboursNeverShareAForm(String filling) {
    Map<String, String> byName = places(seat(ExamDay.byName(List.of()).put("filling", filling)));
    JsonNode one = seat(byChance(filling).put("number", "1"));
    Map<String, String> first = places(one);
    assertThat(listed()).isEqualTo(first);
    one.path("rooms").forEach(SeatedRooms::assertThatNeighboursDiffer);

    JsonNode two = seat(byChance(filling).put("number", "2"));
    Map<String, String> second = places(two);
    assertThat(listed()).isEqualTo(second);
    two.path("rooms").forEach(SeatedRooms::assertThatNeighboursDiffer);

    assertThat(first).isNotEqualTo(byName);
    assertThat(second).isNotEqualTo(byName).isNotEqualTo(first);
    assertThat(seat(byChance(filling).put("number", "1"))).isEqualTo(one);
  }

  @Test
  void withoutANumberOneIsDrawnThatSeatsTheSameAgain() {
    JsonNode drawn = seat(byChance("evenly"));
    String number = drawn.path("number").asText();
    JsonNode next = seat(byChance("evenly"));
    assertThat(next.path("number").asText()).isNotEqualTo(number);
    assertThat(places(next)).isNotEqualTo(places(drawn));
    assertThat(seat(byChance("evenly").put("number", number))).isEqualTo(drawn);
  }
}
