package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.Exams;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.SystemTest;

/**
 * A server that is killed in the middle of an attempt loses nothing that had a receipt, and gives
 * back the time it was away.
 */
@SystemTest
class AttemptKillIT {

  @Test
  void whatHadAReceiptIsThereAndTheTimeLeftIsRight(Installation installation) throws Exception {
    Exams exams = new Exams(installation.as("khaothi"));
    JsonNode paper = exams.drawPaper("VATLI", 2, "shuffled");
    String sitting = exams.openSitting(paper, "12A1", Duration.ofMinutes(30), 50);
    Api pupil = installation.as("hocsinh05");
    JsonNode started = pupil.post("my/sittings/" + sitting + "/attempt").expect(200).json();
    String path = "attempts/" + started.path("id").asText();
    JsonNode sealed = pupil.get(path + "/paper").expect(200).json();
    Map<String, JsonNode> keys =
        exams.keys(paper.path("id").asText(), sealed.path("form").asText());
    long sequence = 0;
    for (JsonNode item : Exams.items(sealed)) {
      String slot = item.path("slot").asText();
      JsonNode receipt =
          pupil
              .put(
                  path + "/responses",
                  Exams.batch("page", Map.of(slot, Exams.right(keys.get(slot))), ++sequence))
              .expect(200)
              .json();
      assertThat(receipt.path("sequence").asLong()).isEqualTo(sequence);
    }

    installation.killAndRestart();

    JsonNode attempt = pupil.get(path + "?client=page").expect(200).json();
    assertThat(attempt.path("state").asText()).isEqualTo("writing");
    assertThat(attempt.path("responses")).hasSize(Exams.items(sealed).size());
    for (JsonNode item : Exams.items(sealed)) {
      String slot = item.path("slot").asText();
      assertThat(attempt.path("responses").path(slot).path("kind").asText())
          .isEqualTo(item.path("kind").asText());
    }
    assertThat(attempt.path("lastSequence").asLong()).isEqualTo(sequence);
    Instant deadline = Instant.parse(attempt.path("deadline").asText());
    Instant startedAt = Instant.parse(started.path("startedAt").asText());
    assertThat(deadline).isEqualTo(startedAt.plus(Duration.ofMinutes(50)));
    assertThat(attempt.path("millisLeft").asLong())
        .isEqualTo(
            Duration.between(Instant.parse(attempt.path("serverNow").asText()), deadline)
                .toMillis());
    Duration out = giveTheOutageBack(installation, sitting, startedAt);
    JsonNode credited = pupil.get(path + "?client=page").expect(200).json();
    assertThat(Instant.parse(credited.path("deadline").asText())).isEqualTo(deadline.plus(out));
    assertThat(pupil.post("my/sittings/" + sitting + "/attempt").expect(200).json().path("id"))
        .isEqualTo(started.path("id"));
    assertThat(pupil.post(path + "/hand-in").expect(200).json().path("answered").asInt())
        .isEqualTo(Exams.items(sealed).size());
  }

  /**
   * Twice, as somebody does who has not seen the answer; the second time changes nothing.
   *
   * @return what of it an attempt was under way: it may have begun after the last pulse
   */
  private static Duration giveTheOutageBack(
      Installation installation, String sitting, Instant startedAt) throws InterruptedException {
    Api manager = installation.as("khaothi");
    JsonNode outage = awaitOutage(manager, sitting);
    JsonNode touched = touched(outage, sitting);
    assertThat(touched.path("candidates").asInt()).isEqualTo(1);
    assertThat(touched.path("mayDecide").asBoolean()).isTrue();
    assertThat(touched.path("decision").isNull()).isTrue();
    assertThat(manager.get("exam-day").expect(200).json().findValuesAsText("code"))
        .contains("outage");
    String path = "outages/" + outage.path("id").asText();
    ObjectNode reason = Api.JSON.createObjectNode().put("reason", "Máy chủ mất điện");
    assertThat(installation.as("hocsinh05").post(path + "/credit", reason).status()).isEqualTo(403);
    assertThat(installation.as("giamthi1").post(path + "/credit", reason).status()).isEqualTo(403);
    for (int times = 0; times < 2; times++) {
      JsonNode outcome = manager.post(path + "/credit", reason).expect(200).json();
      assertThat(outcome.path("candidates").asInt()).isPositive();
      assertThat(outcome.path("unwritten").asInt()).isZero();
    }
    JsonNode decided = touched(awaitOutage(manager, sitting), sitting).path("decision");
    assertThat(decided.path("credited").asBoolean()).isTrue();
    assertThat(decided.path("reason").asText()).isEqualTo("Máy chủ mất điện");
    assertThat(manager.post(path + "/dismiss", reason).status()).isEqualTo(409);
    Instant began = Instant.parse(outage.path("beganAt").asText());
    Duration out = Duration.between(began, Instant.parse(outage.path("endedAt").asText()));
    assertThat(outage.path("millis").asLong()).isEqualTo(out.toMillis());
    assertThat(out).isGreaterThan(Duration.ofSeconds(5));
    return began.isBefore(startedAt) ? out.minus(Duration.between(began, startedAt)) : out;
  }

  private static JsonNode awaitOutage(Api manager, String sitting) throws InterruptedException {
    for (int tries = 0; tries < 50; tries++) {
      for (JsonNode outage : manager.get("outages").expect(200).json()) {
        if (!touched(outage, sitting).isMissingNode()) {
          return outage;
        }
      }
      Thread.sleep(200);
    }
    throw new AssertionError("the outage was not found");
  }

  private static JsonNode touched(JsonNode outage, String sitting) {
    for (JsonNode touched : outage.path("sittings")) {
      if (touched.path("sittingId").asText().equals(sitting)) {
        return touched;
      }
    }
    return MissingNode.getInstance();
  }
}
