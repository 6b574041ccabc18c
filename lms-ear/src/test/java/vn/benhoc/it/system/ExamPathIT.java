package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Answer;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.Exams;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.SystemTest;

/** What is kept in memory on the way of an exam is right all the same. */
@SystemTest
class ExamPathIT {

  private static final String PUPIL = "hocsinh09";

  private static String sitting;
  private static String attempt;

  @BeforeAll
  static void somebodyWrites(Installation installation) {
    Exams exams = new Exams(installation.as("khaothi"));
    JsonNode paper = exams.drawPaper("VATLI", 2, "shuffled");
    sitting = exams.openSitting(paper, "12A1", Duration.ofMinutes(30), 50);
    attempt = begin(installation.as(PUPIL));
  }

  private static String begin(Api pupil) {
    JsonNode begun = pupil.post("my/sittings/" + sitting + "/attempt").expect(200).json();
    return begun.path("id").asText();
  }

  @Test
  void thePaperTravelsCompressedToWhoTakesItAndOnceToWhoHasIt(Installation installation) {
    Api pupil = installation.as(PUPIL);
    String path = "attempts/" + attempt + "/paper";
    Answer plain = pupil.get(path).expect(200);
    assertThat(plain.header("Content-Encoding")).isEmpty();
    assertThat(plain.json().path("parts")).isNotEmpty();

    Answer packed = get(pupil, path, Map.of("Accept-Encoding", "gzip, deflate, br")).expect(200);
    assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(packed.header("Content-Type")).startsWith("application/json");
    assertThat(packed.header("Cache-Control")).contains("private").contains("no-cache");
    assertThat(packed.header("Vary")).containsIgnoringCase("accept-encoding");
    assertThat(Long.parseLong(packed.header("Content-Length")))
        .isLessThan(plain.body().length() / 2);
    assertThat(packed.header("ETag")).isNotEmpty().isNotEqualTo(plain.header("ETag"));

    Answer again =
        get(pupil, path, Map.of("Accept-Encoding", "gzip", "If-None-Match", packed.header("ETag")));
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void whoSignsOutIsOutAtOnce(Installation installation) {
    Api pupil = installation.as(PUPIL);
    Map<String, String> cookie = Map.of("Cookie", "bh_session=" + pupil.cookie("bh_session"));
    String path = "attempts/" + attempt;
    get(installation.visitor(), path, cookie).expect(200);
    pupil.delete("session");
    assertThat(get(installation.visitor(), path, cookie).problem()).isEqualTo("not-signed-in");
  }

  @Test
  void somebodyElsesAttemptIsNotFoundThoughItIsRemembered(Installation installation) {
    Api other = installation.as("hocsinh10");
    String path = "attempts/" + attempt;
    installation.as(PUPIL).get(path).expect(200);
    assertThat(other.get(path).problem()).isEqualTo("attempt-not-found");
    assertThat(other.get(path + "/paper").problem()).isEqualTo("attempt-not-found");
    assertThat(other.post(path + "/hand-in").problem()).isEqualTo("attempt-not-found");
    assertThat(other.put(path + "/responses", Exams.mark("page", "1.1")).problem())
        .isEqualTo("attempt-not-found");
  }

  @Test
  void aRefusalThatComesLaterIsSaidInTheReadersLanguage(Installation installation) {
    Api pupil = installation.as(PUPIL);
    JsonNode wrong =
        Exams.batch(
            "other page",
            Map.of("1.1", Api.JSON.createObjectNode().put("kind", "short").put("text", "1")),
            1);
    Answer refused =
        pupil.send(
            "PUT",
            "attempts/" + attempt + "/responses",
            BodyPublishers.ofString(wrong.toString()),
            Map.of("Content-Type", "application/json", "Accept-Language", "en"));
    assertThat(refused.problem()).isEqualTo("response-not-valid");
    assertThat(refused.header("X-Correlation-Id"))
        .isNotEmpty()
        .isEqualTo(refused.json().path("correlation").asText());
    assertThat(refused.json().path("instance").asText()).endsWith(attempt + "/responses");
    assertThat(refused.json().path("errors")).isNotEmpty();
    assertThat(refused.header("Content-Language")).isEqualTo("en");
  }

  @Test
  void whoSavesFasterThanAnybodyWritesIsToldWhenToSendTheSameAgain(Installation installation)
      throws InterruptedException {
    Api pupil = installation.as("hocsinh11");
    String responses = "attempts/" + begin(pupil) + "/responses";
    ObjectNode full = fullBatch();
    Answer answer = pupil.put(responses, full).expect(200);
    for (int i = 0; i < 30 && answer.status() == 200; i++) {
      answer = pupil.put(responses, full);
    }
    assertThat(answer.expect(429).problem()).isEqualTo("saving-too-fast");
    long seconds = Long.parseLong(answer.header("Retry-After"));
    assertThat(seconds).isBetween(1L, 15L);
    Thread.sleep(Duration.ofSeconds(seconds).toMillis());
    pupil.put(responses, full).expect(200);
  }

  private static ObjectNode fullBatch() {
    ObjectNode batch = Api.JSON.createObjectNode().put("clientId", "script");
    ArrayNode entries = batch.putArray("entries");
    for (int sequence = 1; sequence <= 500; sequence++) {
      entries
          .addObject()
          .put("sequence", sequence)
          .put("slot", "1.1")
          .put("flagged", sequence % 2 == 0);
    }
    return batch;
  }

  private static Answer get(Api api, String path, Map<String, String> headers) {
    return api.send("GET", path, BodyPublishers.noBody(), headers);
  }
}
