package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** What has to hold of rooms in which candidates sit. */
final class SeatedRooms {

  private SeatedRooms() {}

  /** Nobody in front, behind, to the left or to the right has the same form. */
  static void assertThatNeighboursDiffer(JsonNode room) {
    Map<String, String> forms = new HashMap<>();
    for (JsonNode seat : room.path("seats")) {
      if (seat.path("taken").asBoolean()) {
        forms.put(
            place(seat.path("row").asInt(), seat.path("column").asInt()),
            seat.at("/candidate/form").asText());
      }
    }
    assertThat(forms).hasSize(room.path("taken").asInt());
    for (int row = 1; row <= room.path("rows").asInt(); row++) {
      for (int column = 1; column <= room.path("columns").asInt(); column++) {
        String here = forms.getOrDefault(place(row, column), "free");
        assertThat(here).isNotEqualTo(forms.getOrDefault(place(row, column + 1), "right"));
        assertThat(here).isNotEqualTo(forms.getOrDefault(place(row + 1, column), "behind"));
      }
    }
  }

  private static String place(int row, int column) {
    return row + "." + column;
  }
}
