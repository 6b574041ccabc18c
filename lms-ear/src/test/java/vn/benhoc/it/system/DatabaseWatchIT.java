package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Answer;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.Exams;
import vn.benhoc.it.harness.Figures;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.SystemTest;

/** A database that ends by itself is started anew, and the server goes on with it. */
@SystemTest
class DatabaseWatchIT {

  private static final int MOST_TRIES = 240;
  private static final long AGAIN_MILLIS = 250;
  private static final String SHUT_DOWN = "Shutdown complete";

  @Test
  void savesGoOnAfterTheDatabaseWasKilledAndAfterItWasEndedByHand(Installation installation)
      throws Exception {
    Exams exams = new Exams(installation.as("khaothi"));
    JsonNode paper = exams.drawPaper("VATLI", 2, "shuffled");
    String sitting = exams.openSitting(paper, "12A1", Duration.ofMinutes(30), 50);
    Api pupil = installation.as("hocsinh18");
    JsonNode started = pupil.post("my/sittings/" + sitting + "/attempt").expect(200).json();
    String path = "attempts/" + started.path("id").asText();
    JsonNode item = Exams.items(pupil.get(path + "/paper").expect(200).json()).get(0);
    Path log = installation.settings().data().resolve("database.log");
    ProcessHandle first = installation.databaseProcess();
    save(pupil, path, item, 1);

    Duration taken = installation.killDatabaseAndRestart();
    Figures.print("database back after kill", taken.toMillis() / 1e3, "s");
    save(pupil, path, item, 2);
    assertThat(first.isAlive()).isFalse();
    assertThat(installation.databaseProcess().isAlive()).isTrue();

    installation.stopDatabaseAndRestart();
    save(pupil, path, item, 3);
    assertThat(Files.readString(log)).as("what the ended one said").contains(SHUT_DOWN);
    JsonNode attempt = pupil.get(path + "?client=page").expect(200).json();
    assertThat(attempt.path("lastSequence").asLong()).isEqualTo(3);
    pupil.post(path + "/hand-in").expect(200);
  }

  /** Sends the same until it has a receipt, as a page does. */
  private static void save(Api pupil, String path, JsonNode item, long sequence)
      throws InterruptedException {
    ObjectNode response =
        Api.JSON
            .createObjectNode()
            .put("kind", "choice")
            .put("option", item.path("options").path(0).path("id").asText());
    JsonNode batch = Exams.batch("page", Map.of(item.path("slot").asText(), response), sequence);
    Answer answer = pupil.put(path + "/responses", batch);
    for (int tries = 0; answer.status() >= 500 && tries < MOST_TRIES; tries++) {
      Thread.sleep(AGAIN_MILLIS);
      answer = pupil.put(path + "/responses", batch);
    }
    assertThat(answer.expect(200).json().path("sequence").asLong()).isEqualTo(sequence);
  }
}
