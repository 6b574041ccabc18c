package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.Exams;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.SystemTest;

/** A server that is killed in the middle of an attempt loses nothing that had a receipt. */
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
    assertThat(deadline)
        .isEqualTo(Instant.parse(started.path("startedAt").asText()).plus(Duration.ofMinutes(50)));
    assertThat(attempt.path("millisLeft").asLong())
        .isEqualTo(
            Duration.between(Instant.parse(attempt.path("serverNow").asText()), deadline)
                .toMillis());
    assertThat(pupil.post("my/sittings/" + sitting + "/attempt").expect(200).json().path("id"))
        .isEqualTo(started.path("id"));
    assertThat(pupil.post(path + "/hand-in").expect(200).json().path("answered").asInt())
        .isEqualTo(Exams.items(sealed).size());
  }
}
