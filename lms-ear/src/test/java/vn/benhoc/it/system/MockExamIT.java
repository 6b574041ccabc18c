package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Answer;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.Exams;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.SystemTest;

/** A whole mock exam through the interface: drawn, sat, handed in by pupil and clock, released. */
@SystemTest
class MockExamIT {

  private static final Duration ADMISSION = Duration.ofSeconds(20);

  @Test
  void marksAreRightToTheHundredthAndHiddenUntilReleased(Installation installation)
      throws InterruptedException {
    Api manager = installation.as("khaothi");
    Exams exams = new Exams(manager);
    JsonNode paper = exams.drawPaper("TOAN", 4, "shuffled");
    String sitting = exams.openSitting(paper, "12A1", ADMISSION, 1);
    Api first = installation.as("hocsinh01");
    Api second = installation.as("hocsinh02");
    JsonNode attempt = first.post("my/sittings/" + sitting + "/attempt").expect(200).json();
    JsonNode other = second.post("my/sittings/" + sitting + "/attempt").expect(200).json();
    String path = "attempts/" + attempt.path("id").asText();
    String otherPath = "attempts/" + other.path("id").asText();
    JsonNode sealed = first.get(path + "/paper").expect(200).json();
    JsonNode otherSealed = second.get(otherPath + "/paper").expect(200).json();
    assertThat(sealed.path("form").asText())
        .as("list neighbours have different forms")
        .isNotEqualTo(otherSealed.path("form").asText());

    Map<String, JsonNode> keys = keys(exams, paper, sealed);
    first
        .put(path + "/responses", Exams.batch("one", Exams.sixPointTen(sealed, keys), 1))
        .expect(200);
    first.put(path + "/responses", Exams.mark("another page", "1.1")).expect(200);
    JsonNode marked = first.get(path).expect(200).json();
    assertThat(marked.at("/flags/0").asText()).isEqualTo("1.1");
    assertThat(marked.path("responses").path("1.1").path("option"))
        .as("a page that only marks an item keeps the answer of another")
        .isEqualTo(Exams.right(keys.get("1.1")).path("option"));
    Map<String, JsonNode> otherKeys = keys(exams, paper, otherSealed);
    Map<String, JsonNode> oneRight = Map.of("1.1", Exams.right(otherKeys.get("1.1")));
    second.put(otherPath + "/responses", Exams.batch("two", oneRight, 1)).expect(200);

    JsonNode handedIn = first.post(path + "/hand-in").expect(200).json();
    assertThat(handedIn.path("by").asText()).isEqualTo("candidate");
    assertThat(handedIn.path("receiptCode").asText()).hasSize(14);
    assertThat(first.get(path + "/result").problem()).isEqualTo("result-not-released");
    assertThat(first.get(path + "/paper").problem()).isEqualTo("attempt-closed");
    assertThat(
            first
                .put(
                    path + "/responses",
                    Exams.batch("one", Map.of("1.1", Exams.right(keys.get("1.1"))), 99))
                .problem())
        .isEqualTo("attempt-closed");
    assertThat(manager.post("sittings/" + sitting + "/release").problem())
        .isEqualTo("sitting-not-over");

    JsonNode swept = awaitHandIn(second, otherPath);
    assertThat(swept.path("handedInBy").asText()).isEqualTo("clock");
    assertThat(Duration.between(time(other, "startedAt"), time(swept, "handedInAt")))
        .as("a hand-in by the clock is dated at the deadline")
        .isEqualTo(Duration.ofMinutes(1));

    awaitMarked(manager, sitting, 2);
    Api absent = installation.as("hocsinh03");
    act(manager, sitting, "admit", absent).expect(200);
    String planned = heldBackByAnother(manager, exams.planSitting(paper, "12A2"), sitting);
    manager.post("sittings/" + sitting + "/release").expect(200);
    assertThat(manager.post("sittings/" + planned + "/restore").problem()).isEqualTo("key-is-out");
    assertThat(absent.post("my/sittings/" + sitting + "/attempt").problem())
        .as("nobody begins once the key is out, admitted or not")
        .isEqualTo("key-is-out");
    assertThat(first.get(path + "/result").expect(200).json().path("total").asText())
        .isEqualTo("6.10");
    assertThat(second.get(otherPath + "/result").expect(200).json().path("total").asText())
        .isEqualTo("0.25");
    assertThat(second.get(path + "/result").status()).isEqualTo(404);
    manager.post("sittings/" + sitting + "/withdraw-release").expect(200);
    assertThat(first.get(path + "/result").problem()).isEqualTo("result-not-released");
    assertThat(act(manager, sitting, "reopen", first).problem()).isEqualTo("key-is-out");
  }

  /** Nothing is released while another sitting of the paper is ahead; then that is taken away. */
  private static String heldBackByAnother(Api manager, String planned, String sitting) {
    Answer refused = manager.post("sittings/" + sitting + "/release");
    assertThat(refused.problem()).isEqualTo("paper-still-sat");
    assertThat(refused.json().path("detail").asText())
        .contains(manager.get("sittings/" + planned).expect(200).json().path("title").asText());
    assertThat(manager.get("sittings/" + sitting).json().path("state").asText()).isEqualTo("ended");
    assertThat(manager.delete("sittings/" + planned).status()).isBetween(200, 204);
    return planned;
  }

  private static Answer act(Api manager, String sitting, String kind, Api pupil) {
    ObjectNode order =
        Api.JSON
            .createObjectNode()
            .put("requestId", UUID.randomUUID().toString())
            .put("kind", kind)
            .put("candidateId", candidate(manager, sitting, pupil))
            .put("reason", "Mất điện");
    return manager.post("sittings/" + sitting + "/invigilation/acts", order);
  }

  private static String candidate(Api manager, String sitting, Api pupil) {
    JsonNode person = pupil.get("session").expect(200).json().at("/person/id");
    for (JsonNode row : manager.get("sittings/" + sitting + "/candidates").expect(200).json()) {
      if (row.path("personId").equals(person)) {
        return row.path("id").asText();
      }
    }
    throw new AssertionError(person + " is no candidate");
  }

  private static Map<String, JsonNode> keys(Exams exams, JsonNode paper, JsonNode sealed) {
    return exams.keys(paper.path("id").asText(), sealed.path("form").asText());
  }

  private static JsonNode awaitHandIn(Api pupil, String path) throws InterruptedException {
    Instant limit = Instant.now().plusSeconds(150);
    JsonNode attempt = pupil.get(path).expect(200).json();
    while (attempt.path("state").asText().equals("writing") && Instant.now().isBefore(limit)) {
      Thread.sleep(1_000);
      attempt = pupil.get(path).expect(200).json();
    }
    return attempt;
  }

  private static void awaitMarked(Api manager, String sitting, int marked)
      throws InterruptedException {
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
