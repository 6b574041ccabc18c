package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.benhoc.it.harness.Answer;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.Exams;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.SystemTest;

/**
 * Two candidates are cut off until the clock has handed in. The page of one comes back by itself,
 * the other's answers come in a file; they wait for a decision, and the marks follow it. In the
 * minute that this lasts at least, a mock exam is sat too.
 */
@SystemTest
@TestMethodOrder(OrderAnnotation.class)
class LateAnswersIT {

  private static final Duration PATIENCE = Duration.ofSeconds(150);

  private static Api manager;
  private static String sitting;
  private static Map<String, JsonNode> candidates;
  private static Exams exams;
  private static String paper;
  private static CutOff back;
  private static CutOff onAStick;
  private static NewsOfTime news;
  private static MockExam mockExam;

  @BeforeAll
  static void cutTwoOff(Installation installation) throws InterruptedException {
    manager = installation.as("khaothi");
    exams = new Exams(manager);
    JsonNode drawn = exams.drawPaper("TOAN", 2, "shuffled");
    paper = drawn.path("id").asText();
    sitting = exams.openSitting(drawn, "12A1", Duration.ofSeconds(40), 1);
    JsonNode usual = manager.get("sittings/" + sitting + "/late-answers").expect(200).json();
    assertThat(usual.path("policy").asText()).as("nothing is lost by itself").isEqualTo("hold");
    ObjectNode rule = Api.JSON.createObjectNode().put("policy", "hold").put("minutes", 60);
    manager.put("sittings/" + sitting + "/late-answers", rule).expect(200);
    back = cutOff(installation.as("hocsinh15"));
    onAStick = cutOff(installation.as("hocsinh16"));
    assertThat(manager.put("sittings/" + sitting + "/late-answers", rule).problem())
        .as("one rule from start to end")
        .isEqualTo("sitting-started");
    candidates =
        Map.of(
            "back", candidate(back.attempt().path("id").asText()),
            "stick", candidate(onAStick.attempt().path("id").asText()));
    news = NewsOfTime.listen(installation, onAStick.api(), sitting);
    mockExam = MockExam.sit(installation);
    awaitClock(back);
    awaitClock(onAStick);
  }

  private static CutOff cutOff(Api api) {
    String start = "my/sittings/" + sitting + "/attempt?client=page&device=" + CutOff.DEVICE;
    JsonNode attempt = api.post(start).expect(200).json();
    String path = "attempts/" + attempt.path("id").asText();
    JsonNode sealed = api.get(path + "/paper").expect(200).json();
    String form = sealed.path("form").asText();
    Map<String, JsonNode> keys = exams.keys(paper, form);
    ObjectNode kept = Exams.batch("page", Map.of("1.1", Exams.right(keys.get("1.1"))), 1);
    api.put(path + "/responses?device=" + CutOff.DEVICE, kept).expect(200);
    Map<String, JsonNode> unsent =
        new TreeMap<>(
            Map.of("1.2", Exams.right(keys.get("1.2")), "1.3", Exams.right(keys.get("1.3"))));
    ObjectNode late = Exams.batch("page", unsent, 2);
    return new CutOff(api, attempt, form, unmarked(kept), unmarked(late));
  }

  /** A page names what an entry changes and nothing else. */
  private static ObjectNode unmarked(ObjectNode batch) {
    batch.path("entries").forEach(entry -> ((ObjectNode) entry).remove("flagged"));
    return batch;
  }

  private static JsonNode candidate(String attempt) {
    for (JsonNode row : manager.get("sittings/" + sitting + "/candidates").expect(200).json()) {
      if (row.path("attemptId").asText().equals(attempt)) {
        return row;
      }
    }
    throw new AssertionError("no candidate has the attempt " + attempt);
  }

  private static void awaitClock(CutOff cut) throws InterruptedException {
    Instant limit = Instant.now().plus(PATIENCE);
    while (cut.now().path("state").asText().equals("writing") && Instant.now().isBefore(limit)) {
      Thread.sleep(500);
    }
    assertThat(cut.now().path("handedInBy").asText()).isEqualTo("clock");
  }

  private static Answer bring(Api by, String file) {
    return by.send(
        "POST",
        "sittings/" + sitting + "/answer-files",
        BodyPublishers.ofString(file),
        Map.of("Content-Type", "application/octet-stream"));
  }

  private static JsonNode arrivals() {
    return manager.get("sittings/" + sitting + "/late-answers/arrivals").expect(200).json();
  }

  private static ObjectNode decision(boolean counts, JsonNode row) {
    ObjectNode order =
        Api.JSON
            .createObjectNode()
            .put("requestId", UUID.randomUUID().toString())
            .put("counts", counts)
            .put("reason", "mất điện phòng máy");
    of(row, "waiting")
        .forEach(
            answer ->
                order
                    .withArray("answers")
                    .addObject()
                    .put("candidateId", row.path("candidateId").asText())
                    .put("id", answer.path("id").asText()));
    return order;
  }

  private static List<JsonNode> of(JsonNode row, String outcome) {
    List<JsonNode> found = new ArrayList<>();
    row.path("answers").forEach(found::add);
    found.removeIf(answer -> !answer.path("outcome").asText().equals(outcome));
    return found;
  }

  private static void assertOneIsLeftOut(JsonNode told) {
    assertThat(told.path("leftOut")).hasSize(1);
    assertThat(told.at("/leftOut/0/slot").asText()).isEqualTo("1.2");
    assertThat(told.at("/leftOut/0/reason").asText()).isEqualTo("after-end");
  }

  private static JsonNode row(JsonNode candidate) {
    for (JsonNode row : arrivals().path("candidates")) {
      if (row.path("candidateId").asText().equals(candidate.path("id").asText())) {
        return row;
      }
    }
    throw new AssertionError("nothing of " + candidate.path("fullName").asText() + " came late");
  }

  private static void awaitMarked() throws InterruptedException {
    Instant limit = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(limit)) {
      Answer release = manager.post("sittings/" + sitting + "/release");
      if (release.status() == 200) {
        return;
      }
      assertThat(release.problem()).isIn("not-all-marked", "sitting-not-over");
      Thread.sleep(500);
    }
    throw new AssertionError("the results could not be released");
  }

  @Test
  @Order(0)
  void pagesThatListenAreToldThatTheTimeIsUpAndThatAPauseIsOver() {
    try (NewsOfTime heard = news) {
      heard.assertTold();
    }
  }

  @Test
  @Order(1)
  void aPageThatComesBackIsHeardAndItsAnswersWait() {
    assertThat(back.send(back.late()).expect(200).json().path("sequence").asInt()).isEqualTo(3);
    assertThat(back.send(back.late()).expect(200).json().path("sequence").asInt()).isEqualTo(3);
    assertThat(back.now().path("answered").asInt()).as("what waits does not count").isEqualTo(1);
    assertThat(row(candidates.get("back")).path("answers"))
        .hasSize(2)
        .allSatisfy(
            answer -> {
              assertThat(answer.path("outcome").asText()).isEqualTo("waiting");
              assertThat(answer.path("way").asText()).isEqualTo("page");
            });
  }

  @Test
  @Order(2)
  void aLetterTypedAfterTheEndCostsNothingThatWasWrittenInTime() {
    ObjectNode inTime = back.late().path("entries").path(1).deepCopy();
    inTime.put("sequence", 4);
    ObjectNode mixed = back.lateAnd(inTime, back.changedTooLate(5));
    JsonNode receipt = back.send(mixed).expect(200).json();
    assertOneIsLeftOut(receipt);
    JsonNode again = back.send(mixed).expect(200).json();
    assertOneIsLeftOut(again);
    assertThat(again.path("sequence")).isEqualTo(receipt.path("sequence"));
    assertOneIsLeftOut(back.now());
    assertThat(back.now().path("held").asInt()).isEqualTo(2);
    JsonNode row = row(candidates.get("back"));
    assertThat(of(row, "waiting")).hasSize(2);
    assertThat(of(row, "replaced")).hasSize(1);
    assertThat(of(row, "left_out"))
        .singleElement()
        .satisfies(
            answer -> {
              assertThat(answer.path("slot").asText()).isEqualTo("1.2");
              assertThat(answer.path("reason").asText()).isEqualTo("after-end");
              assertThat(answer.path("writtenAt").asText()).isNotEmpty();
            });
  }

  @Test
  @Order(2)
  void whatIsUnknownStillSpoilsALateBatch() {
    ObjectNode unknown = back.late().path("entries").path(0).deepCopy();
    unknown.put("sequence", 6).put("slot", "9.9");
    assertThat(back.send(back.lateAnd(unknown)).problem()).isEqualTo("response-not-valid");
  }

  @Test
  @Order(2)
  void aFileThatWasTouchedOrIsNotTheirsIsRefused() {
    JsonNode who = candidates.get("stick");
    String file = onAStick.file(who);
    assertThat(bring(onAStick.api(), file).problem()).isEqualTo("forbidden");
    String slot = "\"slot\":\"1.2\"";
    assertThat(file).contains(slot);
    assertThat(bring(manager, file.replace(slot, "\"slot\":\"1.4\"")).problem())
        .isEqualTo("answer-file-not-genuine");
    assertThat(bring(manager, onAStick.file(candidates.get("back"))).problem())
        .isEqualTo("answer-file-of-another");
    ObjectNode borrowed = ((ObjectNode) onAStick.attempt()).deepCopy();
    borrowed.put("id", back.attempt().path("id").asText());
    CutOff forged = new CutOff(onAStick.api(), borrowed, back.form(), back.kept(), back.late());
    assertThat(bring(manager, forged.file(candidates.get("back"))).problem())
        .as("signed with the secret of another attempt")
        .isEqualTo("answer-file-not-genuine");
    assertThat(bring(manager, file.substring(0, file.length() / 2)).problem())
        .isEqualTo("answer-file-not-readable");
    assertThat(onAStick.now().path("answered").asInt()).isEqualTo(1);
  }

  @Test
  @Order(3)
  void aFileIsTakenAndTwiceItStandsOnce() {
    ObjectNode mixed = onAStick.lateAnd(onAStick.changedTooLate(4));
    CutOff all =
        new CutOff(onAStick.api(), onAStick.attempt(), onAStick.form(), onAStick.kept(), mixed);
    String file = all.file(candidates.get("stick"));
    JsonNode taken = bring(manager, file).expect(200).json();
    assertThat(taken.path("entries").asInt()).isEqualTo(4);
    assertThat(taken.path("written").asInt()).isEqualTo(2);
    assertThat(taken.path("waiting").asInt()).isEqualTo(2);
    assertOneIsLeftOut(taken);
    JsonNode again = bring(manager, file).expect(200).json();
    assertThat(again.path("written").asInt()).isZero();
    assertThat(again.path("waiting").asInt()).isZero();
    assertOneIsLeftOut(again);
    JsonNode row = row(candidates.get("stick"));
    assertThat(of(row, "waiting")).hasSize(2);
    assertThat(of(row, "left_out")).hasSize(1);
    assertThat(row.path("answers"))
        .hasSize(3)
        .allSatisfy(answer -> assertThat(answer.path("way").asText()).isEqualTo("file"));
    assertThat(arrivals().path("waiting").asInt()).isEqualTo(4);
  }

  @Test
  @Order(4)
  void nothingIsReleasedWhileAnswersWait() throws InterruptedException {
    Instant limit = Instant.now().plus(PATIENCE);
    String problem = manager.post("sittings/" + sitting + "/release").problem();
    while (!problem.equals("late-answers-wait") && Instant.now().isBefore(limit)) {
      Thread.sleep(500);
      problem = manager.post("sittings/" + sitting + "/release").problem();
    }
    assertThat(problem).isEqualTo("late-answers-wait");
  }

  @Test
  @Order(5)
  void theMarksFollowTheDecision() throws InterruptedException {
    String decisions = "sittings/" + sitting + "/late-answers/decisions";
    ObjectNode counts = decision(true, row(candidates.get("back")));
    assertThat(manager.post(decisions, counts).expect(200).json().path("decided").asInt())
        .isEqualTo(2);
    assertThat(manager.post(decisions, counts).expect(200).json().path("decided").asInt())
        .as("sent again it is done once")
        .isEqualTo(2);
    ObjectNode dropped = decision(false, row(candidates.get("stick")));
    assertThat(manager.post(decisions, dropped).expect(200).json().path("decided").asInt())
        .isEqualTo(2);
    assertThat(arrivals().path("waiting").asInt()).isZero();
    assertThat(back.now().path("answered").asInt()).isEqualTo(3);
    assertThat(onAStick.now().path("answered").asInt()).isEqualTo(1);
    awaitMarked();
    assertThat(back.total()).isEqualTo("0.75");
    assertThat(onAStick.total()).isEqualTo("0.25");
  }

  @Test
  @Order(6)
  void afterTheReleaseNothingMoreIsTaken() {
    assertThat(back.send(Exams.batch("page", Map.of("1.4", choice()), 4)).problem())
        .isEqualTo("attempt-closed");
    assertThat(bring(manager, onAStick.file(candidates.get("stick"))).problem())
        .isEqualTo("results-released");
    assertThat(back.total()).isEqualTo("0.75");
  }

  @Test
  @Order(7)
  void marksOfAMockExamAreRightToTheHundredthAndHiddenUntilReleased() throws InterruptedException {
    mockExam.assertMarksAreRightAndHiddenUntilReleased();
  }

  private static ObjectNode choice() {
    return Api.JSON.createObjectNode().put("kind", "choice").put("option", "a");
  }
}
