package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.ExamDay;
import vn.benhoc.it.harness.Exams;
import vn.benhoc.it.harness.Figures;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.Listening;
import vn.benhoc.it.harness.SystemTest;

/** An invigilator at the wall and a candidate in the room, each with a socket of their own. */
@SystemTest
class InvigilationIT {

  private static final Duration WALL = Duration.ofSeconds(2);
  private static final Duration PAGE = Duration.ofSeconds(3);
  private static final String ME = "hocsinh05";
  private static final String OTHER = "hocsinh07";

  private Api manager;
  private Api invigilator;
  private Api pupil;
  private Installation installation;
  private ExamDay day;
  private String sitting;
  private String room;
  private String me;
  private Listening wall;
  private Listening page;

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
    for (JsonNode row : day.candidates(sitting)) {
      if (row.path("id").asText().equals(me)) {
        room = row.at("/place/roomId").asText();
      }
    }
    wall = invigilator.listen("/ws/wall/" + sitting + "/" + room);
    page = pupil.listen("/ws/exam-room/" + sitting);
  }

  @AfterEach
  void close() {
    wall.close();
    page.close();
  }

  private JsonNode start(Api who) {
    return who.post("my/sittings/" + sitting + "/attempt").expect(200).json();
  }

  private JsonNode act(ObjectNode order) {
    return invigilator.post("sittings/" + sitting + "/invigilation/acts", order).expect(200).json();
  }

  private ObjectNode order(String kind) {
    return Api.JSON
        .createObjectNode()
        .put("requestId", UUID.randomUUID().toString())
        .put("kind", kind)
        .put("reason", "Mất điện 5 phút");
  }

  private JsonNode tile(Predicate<JsonNode> wanted) {
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

  private static Predicate<JsonNode> state(String state) {
    return told -> told.path("state").asText().equals(state);
  }

  private static Instant deadline(JsonNode told) {
    return Instant.parse(told.path("deadline").asText());
  }

  @Test
  void ofManySocketsOfOneCandidateTheNewestStay() {
    List<Listening> more =
        Stream.generate(() -> pupil.listen("/ws/exam-room/" + sitting)).limit(4).toList();
    assertThat(page.closing(PAGE)).isEqualTo(4409);
    act(order("message"));
    more.forEach(one -> one.next(PAGE, told -> told.path("messages").size() > 0));
    more.forEach(Listening::close);
  }

  @Test
  void theWallTellsAllOfItFirstAndThenWhatChangesWithinTwoSeconds() {
    JsonNode whole = wall.next(WALL, news -> news.path("kind").asText().equals("wall"));
    assertThat(whole.at("/wall/room/id").asText()).isEqualTo(room);
    assertThat(whole.at("/wall/tiles")).hasSizeBetween(10, 24);
    Instant begun = Instant.now();
    JsonNode attempt = start(pupil);
    tile(state("writing"));
    Figures.print(
        "invigilation.wall.start", Duration.between(begun, Instant.now()).toMillis(), "ms");

    String slot =
        Exams.items(
                pupil.get("attempts/" + attempt.path("id").asText() + "/paper").expect(200).json())
            .get(0)
            .path("slot")
            .asText();
    JsonNode option =
        pupil
            .get("attempts/" + attempt.path("id").asText() + "/paper")
            .json()
            .at("/parts/0/items/0/options/0/id");
    ObjectNode answer = Api.JSON.createObjectNode().put("kind", "choice");
    answer.set("option", option);
    pupil
        .put(
            "attempts/" + attempt.path("id").asText() + "/responses",
            Exams.batch("page", Map.of(slot, answer), 1))
        .expect(200);
    JsonNode saved = tile(tile -> tile.path("answered").asInt() == 1);
    assertThat(saved.path("total").asInt()).isGreaterThan(10);
    assertThat(saved.path("lastSavedAt").isNull()).isFalse();

    page.cut();
    tile(tile -> !tile.path("lostSince").isNull());
    page = pupil.listen("/ws/exam-room/" + sitting);
    tile(tile -> tile.path("lostSince").isNull());
  }

  @Test
  void extraTimeArrivesOnTheCandidatesSocketAndIsGivenOnce() {
    Instant planned = deadline(start(pupil));
    ObjectNode order = order("time").put("candidateId", me).put("minutes", 10);
    Instant given = Instant.now();
    assertThat(act(order).path("reached").asInt()).isEqualTo(1);
    JsonNode told = page.next(PAGE, state("writing"));
    Figures.print(
        "invigilation.page.time", Duration.between(given, Instant.now()).toMillis(), "ms");
    assertThat(deadline(told)).isEqualTo(planned.plus(Duration.ofMinutes(10)));
    assertThat(told.path("granted").asInt()).isEqualTo(10);

    assertThat(act(order).path("reached").asInt()).isEqualTo(1);
    assertThat(deadline(start(pupil))).isEqualTo(planned.plus(Duration.ofMinutes(10)));
    ObjectNode another = order.deepCopy().put("minutes", 20);
    assertThat(
            invigilator
                .post("sittings/" + sitting + "/invigilation/acts", another)
                .expect(409)
                .problem())
        .isEqualTo("decision-reused");
  }

  @Test
  void aPauseStopsTheClockAndTheWriting() throws Exception {
    JsonNode attempt = start(pupil);
    String path = "attempts/" + attempt.path("id").asText();
    act(order("pause").put("roomId", room));
    JsonNode paused = page.next(PAGE, state("paused"));
    tile(state("paused"));
    assertThat(pupil.put(path + "/responses", Exams.mark("page", "1.1")).expect(409).problem())
        .isEqualTo("attempt-paused");
    Thread.sleep(2_500);
    assertThat(pupil.get(path).expect(200).json().path("millisLeft").asLong())
        .isEqualTo(paused.path("millisLeft").asLong());
    assertThat(pupil.get(path).json().path("paused").asBoolean()).isTrue();

    page.cut();
    act(order("resume").put("roomId", room));
    page = pupil.listen("/ws/exam-room/" + sitting);
    JsonNode told = pupil.get("my/sittings/" + sitting + "/told").expect(200).json();
    assertThat(told.path("state").asText()).isEqualTo("writing");
    assertThat(deadline(told)).isAfterOrEqualTo(deadline(attempt).plusMillis(2_500));
    pupil.put(path + "/responses", Exams.mark("page", "1.1")).expect(200);
  }

  @Test
  void whatIsDoneForWhoHasNotBegunHoldsWhenTheyBegin() {
    act(order("time").put("minutes", 7));
    page.next(PAGE, state("waiting"));
    JsonNode attempt = start(pupil);
    assertThat(attempt.path("millisLeft").asLong())
        .isGreaterThan(Duration.ofMinutes(56).toMillis())
        .isLessThanOrEqualTo(Duration.ofMinutes(57).toMillis());
  }

  @Test
  void whoWaitsAtTheDoorIsLetInByTheInvigilatorOrByTheCodeOfTheRoom() {
    ObjectNode byCode = Api.JSON.createObjectNode().put("entry", "code");
    manager.put("sittings/" + sitting + "/invigilation/entry", byCode).expect(200);
    String path = "my/sittings/" + sitting + "/attempt";
    assertThat(pupil.post(path).expect(409).problem()).isEqualTo("not-admitted");
    assertThat(withCode(pupil, path, "AAAA-AAAA").expect(409).problem())
        .isEqualTo("room-code-wrong");
    String code =
        invigilator
            .get("sittings/" + sitting + "/invigilation/wall?room=" + room)
            .expect(200)
            .json()
            .at("/room/code")
            .asText();
    withCode(pupil, path, code.toLowerCase(java.util.Locale.ROOT).replace("-", " ")).expect(200);

    Api other = installation.as(OTHER);
    assertThat(other.post(path).expect(409).problem()).isEqualTo("not-admitted");
    act(order("admit").put("candidateId", day.candidateOf(sitting, other)));
    other.post(path).expect(200);
  }

  private static vn.benhoc.it.harness.Answer withCode(Api who, String path, String code) {
    return who.send(
        "POST",
        path,
        java.net.http.HttpRequest.BodyPublishers.noBody(),
        Map.of("X-Room-Code", code));
  }

  @Test
  void whatIsCollectedCanBeOpenedAgainAtAnotherComputer() {
    JsonNode attempt = start(pupil);
    act(order("collect").put("candidateId", me));
    JsonNode closed = page.next(PAGE, state("handed_in"));
    assertThat(closed.at("/handedIn/by").asText()).isEqualTo("invigilator");
    assertThat(closed.at("/handedIn/receiptCode").asText()).isNotEmpty();
    tile(state("handed_in"));
    act(order("readmit").put("candidateId", me).put("minutes", 5));
    JsonNode moved = page.next(PAGE, told -> told.path("elsewhere").asBoolean());
    assertThat(moved.path("state").asText()).isEqualTo("writing");
    assertThat(deadline(moved)).isAfterOrEqualTo(deadline(attempt).plus(Duration.ofMinutes(5)));
    tile(state("writing"));
  }

  @Test
  void aMessageAndANoteReachWhomTheyAreFor() {
    start(pupil);
    act(order("message").put("roomId", room));
    JsonNode told = page.next(PAGE, news -> !news.path("messages").isEmpty());
    assertThat(told.at("/messages/0/text").asText()).isEqualTo("Mất điện 5 phút");
    ObjectNode note =
        Api.JSON
            .createObjectNode()
            .put("requestId", UUID.randomUUID().toString())
            .put("candidateId", me)
            .put("note", "Đổi máy số 7");
    String incidents = "sittings/" + sitting + "/invigilation/incidents";
    String id = invigilator.post(incidents, note).expect(200).json().path("id").asText();
    invigilator.post(incidents, note).expect(200);
    tile(tile -> tile.path("notes").asInt() == 1);
    assertThat(invigilator.get(incidents + "?room=" + room).expect(200).json()).hasSize(1);
    invigilator.delete(incidents + "/" + id).expect(204);
    assertThat(invigilator.get(incidents).expect(200).json()).isEmpty();
  }

  @Test
  void socketsOpenForOwnPagesAndForWhoMay() {
    assertThat(pupil.socketRefusal("/ws/wall/" + sitting + "/" + room, "")).isEqualTo(403);
    assertThat(invigilator.socketRefusal("/ws/exam-room/" + sitting, "")).isEqualTo(403);
    assertThat(installation.visitor().socketRefusal("/ws/exam-room/" + sitting, "")).isEqualTo(401);
    assertThat(pupil.socketRefusal("/ws/exam-room/" + sitting, "https://elsewhere.example"))
        .isEqualTo(403);
    assertThat(pupil.socketRefusal("/ws/exam-room/" + sitting, "")).isEqualTo(101);
  }

  /** Candidates of the other room are not told what is done in this one. */
  @Test
  void anActForARoomReachesThatRoomAlone() {
    start(pupil);
    JsonNode outcome = act(order("pause").put("roomId", room));
    assertThat(outcome.path("reached").asInt()).isEqualTo(1);
    assertThat(outcome.at("/refused/0/code").asText()).isEqualTo("not-started");
    JsonNode all = act(order("resume"));
    assertThat(all.path("reached").asInt()).isEqualTo(1);
    assertThat(all.at("/refused/0/code").asText()).isEqualTo("not-started");
    assertThat(all.at("/refused/0/count").asInt())
        .isGreaterThan(outcome.at("/refused/0/count").asInt());
  }
}
