package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.ExamDay;
import vn.benhoc.it.harness.Figures;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.Listening;
import vn.benhoc.it.harness.SystemTest;

/** The rooms of the sittings under way, as who answers for them sees them. */
@SystemTest
class RoomsNowIT {

  private static final String PUPIL = "hocsinh29";
  private static final int CANDIDATES = 32_152;
  private static final int ROOMS = 1_340;

  /** More than an answer waits in memory. */
  private static final Duration MOMENT = Duration.ofMillis(1_700);

  private Api manager;
  private ExamDay day;
  private String sitting;

  @BeforeEach
  void aSittingInTwoRooms(Installation installation) {
    manager = installation.as("khaothi");
    day = new ExamDay(manager, "Thi thử theo phòng " + UUID.randomUUID());
    sitting = day.addSitting("12A2", "12B1");
    manager.put("sittings/" + sitting + "/rooms", ExamDay.rooms(2)).expect(200);
    manager
        .post("sittings/" + sitting + "/seating", ExamDay.byName(java.util.List.of()))
        .expect(200);
  }

  private JsonNode rooms(String more) {
    return manager.get("exam-day/rooms?sitting=" + sitting + more).expect(200).json();
  }

  @Test
  void aRoomTellsWhoIsWhereAndWhoHasFallenSilent(Installation installation) throws Exception {
    Api pupil = installation.as(PUPIL);
    String me = day.candidateOf(sitting, pupil);
    pupil.post("my/sittings/" + sitting + "/attempt").expect(200);
    Listening page = pupil.listen("/ws/exam-room/" + sitting);
    Thread.sleep(MOMENT.toMillis());
    JsonNode told = rooms("");
    assertThat(told.path("total").asInt()).isEqualTo(2);
    assertThat(told.path("troubled").asInt()).isZero();
    JsonNode mine = room(told, me);
    assertThat(mine.path("writing").asInt()).isEqualTo(1);
    assertThat(mine.path("candidates").asInt()).isEqualTo(18);
    assertThat(mine.path("notBegun").asInt()).isEqualTo(17);
    assertThat(mine.path("oldestSave").isNull()).isFalse();

    page.cut();
    Thread.sleep(MOMENT.plusSeconds(2).toMillis());
    JsonNode after = rooms("&troubled=true");
    assertThat(after.path("items")).hasSize(1);
    assertThat(after.at("/items/0/trouble").asText()).isEqualTo("silent");
    assertThat(after.at("/items/0/silent").asInt()).isEqualTo(1);
    assertThat(Instant.parse(after.at("/items/0/silentSince").asText())).isBefore(Instant.now());

    assertThat(lost(roomOf(me))).isEqualTo(1);

    ObjectNode collect =
        Api.JSON
            .createObjectNode()
            .put("requestId", UUID.randomUUID().toString())
            .put("kind", "collect")
            .put("candidateId", me)
            .put("reason", "Máy hỏng");
    manager.post("sittings/" + sitting + "/invigilation/acts", collect).expect(200);
    Thread.sleep(MOMENT.toMillis());
    assertThat(room(rooms(""), me).path("handedIn").asInt()).isEqualTo(1);
    assertThat(rooms("").path("troubled").asInt())
        .as("whoever has handed in is not missed")
        .isZero();
    assertThat(lost(roomOf(me))).isZero();
  }

  @Test
  void whoWasMovedIsMissedWhereTheySitNowAndTheWallSaysTheSame(Installation installation)
      throws Exception {
    Api pupil = installation.as(PUPIL);
    String me = day.candidateOf(sitting, pupil);
    pupil.post("my/sittings/" + sitting + "/attempt").expect(200);
    Listening page = pupil.listen("/ws/exam-room/" + sitting);
    String old = roomOf(me);
    String other = "";
    for (JsonNode room : rooms("").path("items")) {
      other = room.path("roomId").asText().equals(old) ? other : room.path("roomId").asText();
    }
    ObjectNode seat =
        Api.JSON.createObjectNode().put("roomId", other).put("row", 6).put("column", 4);
    manager.put("sittings/" + sitting + "/candidates/" + me + "/seat", seat).expect(200);
    Thread.sleep(MOMENT.toMillis());
    assertThat(roomOf(me)).isEqualTo(other);
    assertThat(rooms("").path("troubled").asInt()).as("they are there, in another room").isZero();
    assertThat(lost(other)).isZero();

    page.cut();
    Thread.sleep(MOMENT.plusSeconds(2).toMillis());
    JsonNode silent = rooms("&troubled=true").path("items");
    assertThat(silent.findValuesAsText("roomId")).containsExactly(other);
    assertThat(silent.at("/0/silent").asInt()).isEqualTo(1);
    assertThat(lost(other)).isEqualTo(1);
    assertThat(lost(old)).isZero();
  }

  private int lost(String room) {
    JsonNode told = manager.get("sittings/" + sitting + "/invigilation").expect(200).json();
    for (JsonNode one : told.path("rooms")) {
      if (one.path("id").asText().equals(room)) {
        return one.path("lost").asInt();
      }
    }
    throw new AssertionError(told.toString());
  }

  private String roomOf(String candidate) {
    for (JsonNode row : day.candidates(sitting)) {
      if (row.path("id").asText().equals(candidate)) {
        return row.at("/place/roomId").asText();
      }
    }
    throw new AssertionError(candidate + " is no candidate");
  }

  private JsonNode room(JsonNode told, String candidate) {
    String room = roomOf(candidate);
    for (JsonNode one : told.path("items")) {
      if (one.path("roomId").asText().equals(room)) {
        return one;
      }
    }
    throw new AssertionError(told.toString());
  }

  @Test
  void theyAreFoundByTextAndComePageByPageWithWhoIsNamed(Installation installation) {
    JsonNode first = rooms("&q=002");
    assertThat(first.path("items").findValuesAsText("name")).containsExactly("002");
    String room = first.at("/items/0/roomId").asText();
    JsonNode who = installation.as("giaovien6").get("session").json().path("person");
    String path = "sittings/" + sitting + "/rooms/" + room + "/invigilators/";
    manager.put(path + who.path("id").asText(), Api.JSON.createObjectNode()).expect(200);
    assertThat(rooms("&q=002").at("/items/0/invigilators/0").asText())
        .isEqualTo(who.path("fullName").asText());
    JsonNode page = rooms("&size=1");
    assertThat(page.path("items")).hasSize(1);
    assertThat(page.path("nextCursor").asText()).isEqualTo("1");
    assertThat(rooms("&size=1&cursor=1").path("nextCursor").isNull()).isTrue();
  }

  /** A province in one sitting: rows as they would be, in no class of anybody's list. */
  @Test
  void aProvinceIsReadInAMoment(Installation installation) throws Exception {
    try (Connection connection = installation.connection()) {
      fill(connection);
      try {
        Thread.sleep(MOMENT.toMillis());
        rooms("&size=50");
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
          Thread.sleep(MOMENT.toMillis());
          best = Math.min(best, timed());
        }
        Figures.print("rooms-now.province.read", best, "ms");
        Figures.print("rooms-now.province.remembered", timed(), "ms");
        Figures.print("rooms-now.province.wall", wallTimed(), "ms");
        JsonNode told = rooms("&size=50");
        assertThat(told.path("total").asInt()).isEqualTo(ROOMS + 2);
        assertThat(told.path("items")).hasSize(50);
        assertThat(best).as("milliseconds").isLessThan(3_000);
      } finally {
        empty(connection);
      }
    }
  }

  private long wallTimed() {
    manager.get("sittings/" + sitting + "/invigilation").expect(200);
    long begun = System.nanoTime();
    manager.get("sittings/" + sitting + "/invigilation").expect(200);
    return Duration.ofNanos(System.nanoTime() - begun).toMillis();
  }

  private long timed() {
    long begun = System.nanoTime();
    rooms("&size=50");
    return Duration.ofNanos(System.nanoTime() - begun).toMillis();
  }

  private void fill(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "insert into exam_room select uuid(), '%s', 100 + seq, concat('T', seq), null, null, 6, 4,"
                  .formatted(sitting)
              + " '', 'AAAA-AAAA', 0 from seq_1_to_%d".formatted(ROOMS));
      statement.executeUpdate(
          ("insert into exam_candidate (id, sitting_id, person_id, class_id, class_name, full_name,"
                  + " sbd, place, list_number, form_id, form_code, extra_minutes, version, room_id,"
                  + " seat_row, seat_column) select uuid(), '%1$s', uuid(), c.class_id, 'T',"
                  + " concat('Thí sinh ', seq), concat('9', lpad(seq, 7, '0')), 1000 + seq, 1,"
                  + " c.form_id, c.form_code, 0, 0, r.id, 1 + floor((seq - 1) / %2$d / 4),"
                  + " 1 + floor((seq - 1) / %2$d) mod 4"
                  + " from seq_1_to_%3$d join exam_room r on r.sitting_id = '%1$s'"
                  + " and r.number = 101 + (seq - 1) mod %2$d"
                  + " join (select * from exam_candidate where sitting_id = '%1$s' limit 1) c")
              .formatted(sitting, ROOMS, CANDIDATES));
      statement.executeUpdate(
          "insert into exam_attempt (id, candidate_id, sitting_id, person_id, started_at, deadline,"
              + " last_number, last_saved_at, answered) select uuid(), id, sitting_id, person_id,"
              + " utc_timestamp(3), utc_timestamp(3) + interval 50 minute, 1, utc_timestamp(3), 0"
              + " from exam_candidate where sitting_id = '%s' and class_name = 'T'"
                  .formatted(sitting));
      statement.execute("analyze table exam_candidate, exam_attempt");
    }
  }

  private void empty(Connection connection) throws SQLException {
    String theirs = "from exam_candidate where sitting_id = '%s' and class_name = 'T'";
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          ("delete from exam_attempt where candidate_id in (select id " + theirs + ")")
              .formatted(sitting));
      statement.executeUpdate(("delete " + theirs).formatted(sitting));
      statement.executeUpdate(
          "delete from exam_room where sitting_id = '%s' and number > 100".formatted(sitting));
    }
  }
}
