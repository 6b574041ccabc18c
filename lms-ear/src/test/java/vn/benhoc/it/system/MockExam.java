package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import vn.benhoc.it.harness.Answer;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.Exams;
import vn.benhoc.it.harness.Installation;

/**
 * A whole mock exam through the interface: drawn, sat, handed in by pupil and clock, released. It
 * lasts a minute, in which others may do other things.
 */
final class MockExam {

  private static final Duration ADMISSION = Duration.ofSeconds(20);

  private final Installation installation;
  private final Api manager;
  private final Exams exams;
  private final JsonNode paper;
  private final String sitting;
  private final Sitter first;
  private final Sitter second;

  /** Who has begun, and what they have before them. */
  private record Sitter(Api api, JsonNode attempt, JsonNode sealed, Map<String, JsonNode> keys) {

    String path() {
      return "attempts/" + attempt.path("id").asText();
    }

    Answer answer(JsonNode batch) {
      return api.put(path() + "/responses", batch);
    }

    JsonNode now() {
      return api.get(path()).expect(200).json();
    }

    Answer result() {
      return api.get(path() + "/result");
    }
  }

  private MockExam(Installation installation) {
    this.installation = installation;
    manager = installation.as("khaothi");
    exams = new Exams(manager);
    paper = exams.drawPaper("TOAN", 4, "shuffled");
    sitting = exams.openSitting(paper, "12A1", ADMISSION, 1);
    first = begin("hocsinh01");
    second = begin("hocsinh02");
  }

  private Sitter begin(String pupil) {
    Api api = installation.as(pupil);
    JsonNode attempt = api.post("my/sittings/" + sitting + "/attempt").expect(200).json();
    String path = "attempts/" + attempt.path("id").asText() + "/paper";
    JsonNode sealed = api.get(path).expect(200).json();
    String form = sealed.path("form").asText();
    return new Sitter(api, attempt, sealed, exams.keys(paper.path("id").asText(), form));
  }

  /** Two begin, the first hands in; the minute of the second goes on. */
  static MockExam sit(Installation installation) {
    MockExam exam = new MockExam(installation);
    exam.write();
    exam.handIn();
    return exam;
  }

  private void write() {
    assertThat(first.sealed().path("form").asText())
        .as("list neighbours have different forms")
        .isNotEqualTo(second.sealed().path("form").asText());
    Map<String, JsonNode> worth = Exams.sixPointTen(first.sealed(), first.keys());
    first.answer(Exams.batch("one", worth, 1)).expect(200);
    first.answer(Exams.mark("another page", "1.1")).expect(200);
    JsonNode marked = first.now();
    assertThat(marked.at("/flags/0").asText()).isEqualTo("1.1");
    assertThat(marked.path("responses").path("1.1").path("option"))
        .as("a page that only marks an item keeps the answer of another")
        .isEqualTo(Exams.right(first.keys().get("1.1")).path("option"));
    second.answer(oneRight(second, "two", 1)).expect(200);
  }

  private static JsonNode oneRight(Sitter sitter, String client, long sequence) {
    return Exams.batch(client, Map.of("1.1", Exams.right(sitter.keys().get("1.1"))), sequence);
  }

  private void handIn() {
    JsonNode handedIn = first.api().post(first.path() + "/hand-in").expect(200).json();
    assertThat(handedIn.path("by").asText()).isEqualTo("candidate");
    assertThat(handedIn.path("receiptCode").asText()).hasSize(14);
    assertThat(first.result().problem()).isEqualTo("result-not-released");
    assertThat(first.api().get(first.path() + "/paper").problem()).isEqualTo("attempt-closed");
    assertThat(first.answer(oneRight(first, "one", 99)).problem()).isEqualTo("attempt-closed");
    assertThat(manager.post("sittings/" + sitting + "/release").problem())
        .isEqualTo("sitting-not-over");
  }

  /** The clock hands in for the second, and the marks are shown when they are released. */
  void assertMarksAreRightAndHiddenUntilReleased() throws InterruptedException {
    Api absent = installation.as("hocsinh03");
    act("admit", absent).expect(200);
    JsonNode swept = awaitHandIn();
    assertThat(swept.path("handedInBy").asText()).isEqualTo("clock");
    assertThat(Duration.between(time(second.attempt(), "startedAt"), time(swept, "handedInAt")))
        .as("a hand-in by the clock is dated at the deadline")
        .isEqualTo(Duration.ofMinutes(1));

    awaitMarked(2);
    String planned = heldBackByAnother(exams.planSitting(paper, "12A2"));
    manager.post("sittings/" + sitting + "/release").expect(200);
    assertThat(manager.post("sittings/" + planned + "/restore").problem()).isEqualTo("key-is-out");
    assertThat(absent.post("my/sittings/" + sitting + "/attempt").problem())
        .as("nobody begins once the key is out, admitted or not")
        .isEqualTo("key-is-out");
    assertThat(total(first)).isEqualTo("6.10");
    assertThat(total(second)).isEqualTo("0.25");
    assertThat(second.api().get(first.path() + "/result").status()).isEqualTo(404);
    manager.post("sittings/" + sitting + "/withdraw-release").expect(200);
    assertThat(first.result().problem()).isEqualTo("result-not-released");
    assertThat(act("reopen", first.api()).problem()).isEqualTo("key-is-out");
  }

  private static String total(Sitter sitter) {
    return sitter.result().expect(200).json().path("total").asText();
  }

  /** Nothing is released while another sitting of the paper is ahead; then that is taken away. */
  private String heldBackByAnother(String planned) {
    Answer refused = manager.post("sittings/" + sitting + "/release");
    assertThat(refused.problem()).isEqualTo("paper-still-sat");
    assertThat(refused.json().path("detail").asText())
        .contains(manager.get("sittings/" + planned).expect(200).json().path("title").asText());
    assertThat(manager.get("sittings/" + sitting).json().path("state").asText()).isEqualTo("ended");
    assertThat(manager.delete("sittings/" + planned).status()).isBetween(200, 204);
    return planned;
  }

  private Answer act(String kind, Api pupil) {
    ObjectNode order =
        Api.JSON
            .createObjectNode()
            .put("requestId", UUID.randomUUID().toString())
            .put("kind", kind)
            .put("candidateId", candidate(pupil))
            .put("reason", "Mất điện");
    return manager.post("sittings/" + sitting + "/invigilation/acts", order);
  }

  private String candidate(Api pupil) {
    JsonNode person = pupil.get("session").expect(200).json().at("/person/id");
    for (JsonNode row : manager.get("sittings/" + sitting + "/candidates").expect(200).json()) {
      if (row.path("personId").equals(person)) {
        return row.path("id").asText();
      }
    }
    throw new AssertionError(person + " is no candidate");
  }

  private JsonNode awaitHandIn() throws InterruptedException {
    Instant limit = Instant.now().plusSeconds(150);
    JsonNode attempt = second.now();
    while (attempt.path("state").asText().equals("writing") && Instant.now().isBefore(limit)) {
      Thread.sleep(1_000);
      attempt = second.now();
    }
    return attempt;
  }

  private void awaitMarked(int marked) throws InterruptedException {
    Instant limit = Instant.now().plusSeconds(60);
    while (manager.get("sittings/" + sitting).expect(200).json().at("/counts/marked").asInt()
            < marked
        && Instant.now().isBefore(limit)) {
      Thread.sleep(500);
    }
  }

  private static Instant time(JsonNode node, String field) {
    return Instant.parse(node.path(field).asText());
  }
}
