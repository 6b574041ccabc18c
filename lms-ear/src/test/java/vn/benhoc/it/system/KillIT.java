package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.Figures;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.SystemTest;

/** A server that is killed loses nothing that it had answered, and goes on with all it does. */
@SystemTest
class KillIT {

  private static final String ITEM =
      """
      {"code":"TOAN12-9001","subject":"TOAN","grade":12,"topic":"TOAN12.1","level":"know",\
      "kind":"short","stem":"Tính $2^3$ rồi trừ đi 1.","key":"7","explanation":"$8 - 1 = 7$."}
      """;

  private static final Set<String> AT_WORK = Set.of("checking", "importing");

  private static Api pupil;

  @BeforeAll
  static void aServerIsKilledAndStartedAnew(Installation installation) throws Exception {
    pupil = installation.as("hocsinh07");
    JsonNode language = Api.JSON.createObjectNode().put("language", "en");
    pupil.put("session/language", language).expect(200);
    Duration taken = installation.killAndRestart();
    Figures.print("restart after kill", taken.toMillis() / 1e3, "s");
  }

  @Test
  void theSessionAndItsChangesAreThere() {
    JsonNode session = pupil.get("session").expect(200).json();
    assertThat(session.path("person").path("username").asText()).isEqualTo("hocsinh07");
    assertThat(session.path("language").asText()).isEqualTo("en");
  }

  @Test
  void workInTheBackgroundIsDoneAsBefore(Installation installation) throws Exception {
    Api manager = installation.as("khaothi");
    String path =
        "imports/"
            + manager
                .send(
                    "POST",
                    "imports?fileName=one.jsonl",
                    BodyPublishers.ofString(ITEM),
                    Map.of("Content-Type", "application/x-ndjson"))
                .expect(202)
                .json()
                .path("id")
                .asText();
    assertThat(ended(manager, path)).isEqualTo("checked");
    manager.post(path + "/commit").expect(202);
    assertThat(ended(manager, path)).isEqualTo("done");
    assertThat(manager.get("items?q=TOAN12-9001").expect(200).json().path("total").asInt())
        .isEqualTo(1);
  }

  private static String ended(Api manager, String path) throws InterruptedException {
    Instant limit = Instant.now().plusSeconds(60);
    String state = manager.get(path).expect(200).json().path("state").asText();
    while (AT_WORK.contains(state) && Instant.now().isBefore(limit)) {
      Thread.sleep(250);
      state = manager.get(path).expect(200).json().path("state").asText();
    }
    return state;
  }
}
