package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.Exams;
import vn.benhoc.it.harness.Installation;

/**
 * An attempt in whose middle the server is killed: nothing is lost that had a receipt, and the time
 * the server was away is given back.
 */
final class KilledAttempt {

  private static final String PUPIL = "hocsinh05";

  private final Installation installation;
  private final Api pupil;
  private final String sitting;
  private final JsonNode started;
  private final String path;
  private final JsonNode sealed;
  private long sequence;

  private KilledAttempt(Installation installation, String sitting) {
    this.installation = installation;
    this.sitting = sitting;
    pupil = installation.as(PUPIL);
    started = pupil.post("my/sittings/" + sitting + "/attempt").expect(200).json();
    path = "attempts/" + started.path("id").asText();
    sealed = pupil.get(path + "/paper").expect(200).json();
  }

  /** One that has answered every item; the server can be killed. */
  static KilledAttempt begin(Installation installation) {
    Exams exams = new Exams(installation.as("khaothi"));
    JsonNode paper = exams.drawPaper("VATLI", 2, "shuffled");
    String sitting = exams.openSitting(paper, "12A1", Duration.ofMinutes(30), 50);
    KilledAttempt begun = new KilledAttempt(installation, sitting);
    begun.answer(exams.keys(paper.path("id").asText(), begun.sealed.path("form").asText()));
    return begun;
  }

  private void answer(Map<String, JsonNode> keys) {
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
  }

  /** After the server was killed and started anew. */
  void assertWhatHadAReceiptIsThereAndTheTimeLeftIsRight() throws InterruptedException {
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
    Duration out = giveTheOutageBack(startedAt);
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
  private Duration giveTheOutageBack(Instant startedAt) throws InterruptedException {
    Api manager = installation.as("khaothi");
    JsonNode outage = awaitOutage(manager);
    JsonNode touched = touched(outage);
    assertThat(touched.path("candidates").asInt()).isEqualTo(1);
    assertThat(touched.path("mayDecide").asBoolean()).isTrue();
    assertThat(touched.path("decision").isNull()).isTrue();
    assertThat(manager.get("exam-day").expect(200).json().findValuesAsText("code"))
        .contains("outage");
    String decision = "outages/" + outage.path("id").asText();
    ObjectNode reason = Api.JSON.createObjectNode().put("reason", "Máy chủ mất điện");
    assertThat(installation.as(PUPIL).post(decision + "/credit", reason).status()).isEqualTo(403);
    assertThat(installation.as("giamthi1").post(decision + "/credit", reason).status())
        .isEqualTo(403);
    for (int times = 0; times < 2; times++) {
      JsonNode outcome = manager.post(decision + "/credit", reason).expect(200).json();
      assertThat(outcome.path("candidates").asInt()).isPositive();
      assertThat(outcome.path("unwritten").asInt()).isZero();
    }
    JsonNode decided = touched(awaitOutage(manager)).path("decision");
    assertThat(decided.path("credited").asBoolean()).isTrue();
    assertThat(decided.path("reason").asText()).isEqualTo("Máy chủ mất điện");
    assertThat(manager.post(decision + "/dismiss", reason).status()).isEqualTo(409);
    Instant began = Instant.parse(outage.path("beganAt").asText());
    Duration out = Duration.between(began, Instant.parse(outage.path("endedAt").asText()));
    assertThat(outage.path("millis").asLong()).isEqualTo(out.toMillis());
    assertThat(out).isGreaterThan(Duration.ofSeconds(5));
    return began.isBefore(startedAt) ? out.minus(Duration.between(began, startedAt)) : out;
  }

  private JsonNode awaitOutage(Api manager) throws InterruptedException {
    for (int tries = 0; tries < 50; tries++) {
      for (JsonNode outage : manager.get("outages").expect(200).json()) {
        if (!touched(outage).isMissingNode()) {
          return outage;
        }
      }
      Thread.sleep(200);
    }
    throw new AssertionError("the outage was not found");
  }

  private JsonNode touched(JsonNode outage) {
    for (JsonNode touched : outage.path("sittings")) {
      if (touched.path("sittingId").asText().equals(sitting)) {
        return touched;
      }
    }
    return MissingNode.getInstance();
  }
}
