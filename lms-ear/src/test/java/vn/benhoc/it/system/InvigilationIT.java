package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Answer;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.Exams;
import vn.benhoc.it.harness.Figures;
import vn.benhoc.it.harness.InTime;
import vn.benhoc.it.harness.SystemTest;

/** What an invigilator does, as the candidates learn of it and as the wall shows it. */
@SystemTest
@InTime
class InvigilationIT extends WatchedRoom {

  private static final String OTHER = "hocsinh07";
  private static final Duration WINDOW = Duration.ofSeconds(25);

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
    withCode(pupil, path, code.toLowerCase(Locale.ROOT).replace("-", " ")).expect(200);

    Api other = installation.as(OTHER);
    assertThat(other.post(path).expect(409).problem()).isEqualTo("not-admitted");
    act(order("admit").put("candidateId", day.candidateOf(sitting, other)));
    other.post(path).expect(200);
  }

  @Test
  void whoIsLetInWithTheRoomAndDoesNotComeInTimeIsLetInAloneAfterIt() throws Exception {
    Instant closes = Instant.now().plus(WINDOW);
    sitting = day.addSitting(WINDOW, "12A1");
    page.close();
    page = pupil.listen("/ws/exam-room/" + sitting);
    ObjectNode byInvigilator = Api.JSON.createObjectNode().put("entry", "admission");
    manager.put("sittings/" + sitting + "/invigilation/entry", byInvigilator).expect(200);
    Api other = installation.as(OTHER);
    assertThat(act(order("admit")).path("later").asInt()).isGreaterThan(1);
    page.next(PAGE, told -> told.path("admitted").asBoolean());
    start(other);

    Thread.sleep(Duration.between(Instant.now(), closes).plusSeconds(3).toMillis());
    String door = "my/sittings/" + sitting;
    assertThat(pupil.get(door).expect(200).json().path("state").asText()).isEqualTo("missed");
    assertThat(pupil.get(door + "/told").expect(200).json().path("admitted").asBoolean()).isFalse();
    assertThat(pupil.post(door + "/attempt").expect(409).problem()).isEqualTo("admission-over");

    JsonNode many = act(order("admit"));
    assertThat(many.path("later").asInt() + many.path("reached").asInt()).isZero();
    assertThat(many.at("/refused/0/code").asText()).isEqualTo("admit-one-by-one");
    assertThat(pupil.post(door + "/attempt").expect(409).problem()).isEqualTo("admission-over");

    act(order("readmit").put("candidateId", day.candidateOf(sitting, other)));
    start(other);
    act(order("admit").put("candidateId", day.candidateOf(sitting, pupil)));
    page.next(PAGE, told -> told.path("admitted").asBoolean());
    assertThat(pupil.get(door).expect(200).json().path("state").asText()).isEqualTo("open");
    start(pupil);
  }

  private static Answer withCode(Api who, String path, String code) {
    return who.send("POST", path, BodyPublishers.noBody(), Map.of("X-Room-Code", code));
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
  void whatWasHandedInByMistakeIsOpenedAgainForAReasonToTheSameDeadline() {
    JsonNode attempt = start(pupil);
    String path = "attempts/" + attempt.path("id").asText();
    pupil.post(path + "/hand-in").expect(200);
    tile(state("handed_in"));
    ObjectNode reopen = order("reopen").put("candidateId", me);
    ObjectNode unexplained = reopen.deepCopy().put("requestId", UUID.randomUUID().toString());
    unexplained.remove("reason");
    String acts = "sittings/" + sitting + "/invigilation/acts";
    assertThat(invigilator.post(acts, unexplained).expect(422).problem())
        .isEqualTo("act-not-valid");

    act(reopen);
    JsonNode open = page.next(PAGE, state("writing"));
    assertThat(deadline(open)).isEqualTo(deadline(attempt));
    tile(state("writing"));
    pupil.put(path + "/responses", Exams.mark("page", "1.1")).expect(200);
    JsonNode again = pupil.post(path + "/hand-in").expect(200).json();
    assertThat(again.path("by").asText()).isEqualTo("candidate");
    act(reopen);
    assertThat(pupil.get(path).expect(200).json().path("state").asText())
        .as("the same act opens it once")
        .isEqualTo("handed_in");
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
