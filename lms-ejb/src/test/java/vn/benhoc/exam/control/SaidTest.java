package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.benhoc.exam.entity.DeskAct;
import vn.benhoc.exam.entity.Incident;

class SaidTest {

  private static final UUID ID = new UUID(0, 1);
  private static final UUID SITTING = new UUID(0, 2);
  private static final UUID ROOM = new UUID(0, 3);
  private static final UUID PERSON = new UUID(0, 4);
  private static final Instant AT = Instant.parse("2026-11-22T01:02:03.456Z");

  private static JsonObject read(String detail) {
    return Json.createReader(new StringReader(detail)).readObject();
  }

  private static JsonObject note(String words, @Nullable UUID room) {
    var scope = new DeskAct.Scope(SITTING, room, null);
    return read(Said.of(new Incident(ID, scope, words, PERSON, AT)));
  }

  private static DeskAct act(String kind, @Nullable Duration time, String reason) {
    return new DeskAct(
        ID,
        new DeskAct.Scope(SITTING, ROOM, null),
        new DeskAct.Matter(kind, time, reason),
        PERSON,
        AT);
  }

  private static String said(DeskAct act) {
    return read(Said.of(act)).getString("said");
  }

  @Test
  void theWordsOfANoteStayOffTheTrailAndAreHeldByTheirHash() {
    JsonObject noted = note("Thí sinh bị ốm", ROOM);
    assertThat(noted.toString()).doesNotContain("ốm");
    assertThat(noted.getString("room")).isEqualTo(ROOM.toString());
    assertThat(noted.getString("said")).hasSize(64);
    assertThat(note("Thí sinh bị ốm", ROOM)).isEqualTo(noted);
    assertThat(note("Thí sinh bị ồm", ROOM).getString("said"))
        .isNotEqualTo(noted.getString("said"));
    assertThat(note("Thí sinh bị ốm", null).getString("said"))
        .isNotEqualTo(noted.getString("said"));
  }

  /** The check of the trail has code of its own: what is hashed must not change unseen. */
  @Test
  void theHashIsOverTheFieldsInTheirOrder() {
    assertThat(note("ốm", ROOM).getString("said"))
        .isEqualTo("2a470c06c907691dac991c210aa881fa835ff503df1570939b649822e87e1fe2");
    assertThat(said(act("time", Duration.ofMinutes(10), "mất điện")))
        .isEqualTo("a9c214bf8b38f3798164a98c0ffa7fe244f41be6da2eb0907d7d70ecb4faedc1");
  }

  @Test
  void anActTellsItsMinutesItsReasonAndWhomItWasFor() {
    JsonObject done = read(Said.of(act("time", Duration.ofMinutes(10), "máy \"treo\"")));
    assertThat(done.getString("act")).isEqualTo(ID.toString());
    assertThat(done.getInt("minutes")).isEqualTo(10);
    assertThat(done.getString("reason")).isEqualTo("máy \"treo\"");
    assertThat(done.getString("room")).isEqualTo(ROOM.toString());
    assertThat(done).doesNotContainKey("candidate");
    assertThat(read(Said.of(act("resume", null, "")))).doesNotContainKey("minutes");
  }

  @Test
  void everythingOfAnActCounts() {
    DeskAct some = act("time", Duration.ofMinutes(10), "mất điện");
    some.reachedSomeOnly();
    assertThat(
            List.of(
                said(act("time", Duration.ofMinutes(10), "mất điện")),
                said(act("time", Duration.ofMinutes(11), "mất điện")),
                said(act("time", Duration.ofMinutes(10), "mất nước")),
                said(act("pause", Duration.ofMinutes(10), "mất điện")),
                said(act("time", null, "mất điện")),
                said(some)))
        .doesNotHaveDuplicates();
  }
}
